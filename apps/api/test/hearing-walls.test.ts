import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  openReport,
  openSecret,
  PRIVATE_CODE_BYTES,
  replyKey,
  reportHash,
  reportLookup,
  sealReport,
  sealSecret,
} from '@baraza/membership';
import { generateElectionKey } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOfficer } from './support/forum-acts.ts';
import { ask } from './support/graphql.ts';
import { mutateWith, send } from './support/hearing-acts.ts';
import type { TestPerson } from './support/people.ts';
import { walkAsEach, walkQueries } from './support/schema-walk.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './support/seated-forum.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const FORUM = 'walled-riders';
const WORDS = {
  input: 'walled-word-of-an-input',
  grievance: 'walled-word-of-a-grievance',
  reprisal: 'walled-word-of-a-reprisal',
  sealed: 'walled-word-of-a-sealed-report',
};
const PASSPHRASE = 'a boat at the shore';

let application: TestApplication;
let forum: SeatedForum;
let safety: TestPerson;
let company: Awaited<ReturnType<typeof aCompany>>;
const codes: string[] = [];
const secret = crypto.getRandomValues(new Uint8Array(PRIVATE_CODE_BYTES));

beforeAll(async () => {
  application = await startTestApplication();
  forum = await aSeatedForum(application, { slug: FORUM });
  safety = await anOfficer(application, 'safety_officer', { ...forum.forum } as never);
  company = await aCompany(application, 'Walled Works');
  const where = { forum: FORUM, language: 'en', about: 'walled-works' };
  const sent = [
    await send(application, 'sendOneOffInput', { ...where, text: WORDS.input, mode: 'members_only' }),
    await send(application, 'fileGrievance', { ...where, text: WORDS.grievance, shares: 'nothing', topic: 'pay' }),
    await send(application, 'reportReprisal', { ...where, text: WORDS.reprisal, kind: 'threat', urgency: 'soon' }),
  ];
  codes.push(...sent.map(({ code }) => code));
});
afterAll(() => application.close());

interface SealedRow {
  readonly id: string;
  readonly keyId: string;
  readonly reportHash: string;
  readonly sealed: string;
  readonly replyKey: string;
}

/** What the safety officer's browser does: makes a key and hands over its sealed half. */
async function makeKey(person: TestPerson): Promise<{ __typename: string; id?: string; code?: string }> {
  const pair = await generateElectionKey();
  const sealedSecret = await sealSecret(PASSPHRASE, toBase64Url(pair.secretKey));
  const input = { forumId: forum.forum.id, publicKey: toBase64Url(pair.publicKey), sealedSecret };
  const variables = { input: ['SaveSafetyKeyInput!', input] } as const;
  return mutateWith(application, person, 'saveSafetyKey', variables, '... on SafetyKey { id }');
}

async function sealedReports(person: TestPerson): Promise<SealedRow[]> {
  const query = `{ sealedReports(forumId: "${forum.forum.id}") { edges { node { id keyId reportHash sealed replyKey } } } }`;
  const { data } = await ask<{ sealedReports: { edges: { node: SealedRow }[] } }>(application, person, query);
  return data!.sealedReports.edges.map(({ node }) => node);
}

describe('the sealed channel', () => {
  it('carries a report and its answer past a server that can read neither', async () => {
    expect((await makeKey(forum.representatives[0]!)).code).toBe('NotFound');
    expect((await makeKey(safety)).__typename).toBe('SafetyKey');
    const place = await ask<{ hearingPlace: { sealedKeyId: string; sealedKey: string } }>(
      application,
      null,
      `{ hearingPlace(forum: "${FORUM}") { sealedKeyId sealedKey } }`,
    );
    const { sealedKeyId, sealedKey } = place.data!.hearingPlace;
    const lookup = reportLookup(secret);
    const binding = { forum: FORUM, reportHash: reportHash(lookup), to: 'officer' } as const;
    const sealed = await sealReport(fromBase64Url(sealedKey)!, WORDS.sealed, binding);
    const reply = await replyKey(secret);
    const input = { forum: FORUM, language: 'en', keyId: sealedKeyId, lookup: toBase64Url(lookup) };
    const bytes = { sealed: toBase64Url(sealed), replyKey: toBase64Url(reply.publicKey) };
    const variables = { input: ['SendSealedReportInput!', { ...input, ...bytes }] } as const;
    for (const attempt of ['first', 'again after a lost answer'])
      expect([attempt, (await mutateWith(application, null, 'sendSealedReport', variables)).__typename]).toEqual([
        ...[attempt, 'SealedReceipt'],
      ]);
    expect(await sealedReports(forum.representatives[0]!)).toEqual([]);
    const [report] = await sealedReports(safety);
    const keys = await ask<{ safetyKeys: { sealedSecret: string }[] }>(
      application,
      safety,
      `{ safetyKeys(forumId: "${forum.forum.id}") { sealedSecret } }`,
    );
    const opened = expectOk(await openSecret(PASSPHRASE, keys.data!.safetyKeys[0]!.sealedSecret));
    expect(await openReport(fromBase64Url(opened)!, fromBase64Url(report!.sealed)!, binding)).toBe(WORDS.sealed);
    const back = { ...binding, to: 'reporter' } as const;
    const answer = await sealReport(fromBase64Url(report!.replyKey)!, 'We read it tonight.', back);
    const answered = { id: report!.id, sealed: toBase64Url(answer) };
    await mutateWith(application, safety, 'answerSealedReport', { input: ['AnswerSealedReportInput!', answered] });
    const thread = await ask<{ sealedByCode: { messages: { sealed: string }[] } }>(
      application,
      null,
      `{ sealedByCode(lookup: "${toBase64Url(lookup)}") { messages { sealed } } }`,
    );
    const [message] = thread.data!.sealedByCode.messages;
    expect(await openReport(reply.secretKey, fromBase64Url(message!.sealed)!, back)).toBe('We read it tonight.');
  });

  it('leaves nothing to read for whoever reads every table of the database', async () => {
    const client = new pg.Client({ connectionString: application.databaseUrl });
    await client.connect();
    try {
      const tables = await client.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'vault_keys')`,
      );
      for (const { name } of tables.rows) {
        const { rows } = await client.query(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
        const text = JSON.stringify(rows);
        for (const word of [...Object.values(WORDS), ...codes, toBase64Url(secret), 'We read it tonight.'])
          expect([name, text.includes(word)]).toEqual([name, false]);
      }
    } finally {
      await client.end();
    }
  });
});

describe('a company’s people who ask for everything the schema offers', () => {
  it('reach no word of what was brought to a forum, and nothing at all of reprisals and sealed reports', async () => {
    const { schema } = application.get(GraphQLSchemaHost);
    const [report] = await sealedReports(safety);
    const candidates = [forum.forum.id, FORUM, 'walled-works', report!.id];
    const ours = ['grievance', 'reprisal', 'sealed', 'oneOff', 'hearing', 'heard', 'safety', 'remed', 'waiting'];
    const walked = walkQueries(schema, candidates).filter(({ field }) =>
      ours.some((part) => field.toLowerCase().includes(part.toLowerCase())),
    );
    const [answers = []] = await walkAsEach(application, [company.rights], walked);
    for (const { field, text } of answers) {
      for (const word of [...Object.values(WORDS), report!.sealed])
        expect([field, text.includes(word)]).toEqual([field, false]);
    }
    const open = answers.filter(({ code }) => code !== 'FORBIDDEN').map(({ field }) => field);
    expect([...new Set(open)].sort()).toEqual([
      ...[
        'companyGrievances',
        'grievanceFigures',
        'heardByCode',
        'hearingPlace',
        'remedyCountries',
        'remedyMechanisms',
        'sealedByCode',
      ],
      'waiting',
    ]);
  });
});
