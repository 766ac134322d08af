import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoticeFacts } from '../src/modules/transparency/application/notice-facts.ts';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { dayAfter, dayOf } from '../src/platform/clock/days.ts';
import { aRecordStage, factAbout, type RecordStage } from './support/company-record.ts';
import { anOfficer } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction, signedInAgain } from './support/people.ts';

let stage: RecordStage;
beforeAll(async () => {
  stage = await aRecordStage('record');
});
afterAll(() => stage.application.close());

const notice = (...facts: Parameters<typeof factAbout>[1][]) =>
  inTransaction(stage.application, (tx) =>
    stage.application.get(NoticeFacts).execute(
      tx,
      facts.map((fact) => factAbout(stage, fact)),
    ),
  );
const pass = async (days: number) => {
  for (let day = 0; day < days; day += 1) {
    stage.application.clock.advance(DAY_MS);
    await stage.application.drain();
  }
};

const PAGE = `query ($slug: String!) { companyRecord(slug: $slug) {
  name takesPart unansweredRequests pinnedReply { version texts { language text } }
  figures { facts held checking { count until } ratings { outcome count } recommendations { bySeverity { severity states { state count } } } }
  facts { edges { node { id kind day state objection { text evidence } decision { ruling reasons } } } }
  newestVersion { asOf sha256 logIndex } } }`;

interface PageAnswer {
  readonly companyRecord: {
    readonly figures: {
      readonly facts: number;
      readonly checking: { readonly count: number; readonly until: string | null };
    };
    readonly facts: { readonly edges: readonly { readonly node: Record<string, unknown> }[] };
    readonly newestVersion: { readonly asOf: string; readonly sha256: string; readonly logIndex: number | null } | null;
  } | null;
}
const page = async () =>
  (await ask<PageAnswer>(stage.application, null, PAGE, { slug: stage.slug })).data!.companyRecord;
const kindsShown = async () => (await page())!.facts.edges.map(({ node }) => node['kind']).sort();

describe('a company’s record', () => {
  it('says nothing of a company about which nothing is public', async () => {
    expect(await page()).toBeNull();
    expect((await stage.application.app.inject(`/open-data/companies/${stage.slug}/figures.json`)).statusCode).toBe(
      404,
    );
  });

  it('shows at once what is public by itself, and a conclusion only when its check has ended', async () => {
    await notice(
      { kind: 'recommendation_delivered' },
      { kind: 'answer_overdue', outcome: 'answer' },
      { kind: 'answer_rated', outcome: 'not' },
    );
    expect(await kindsShown()).toEqual(['answer_overdue', 'recommendation_delivered']);
    expect((await page())!.figures.checking).toEqual({ count: 1, until: '2026-12-04' });
    await pass(13);
    expect(await kindsShown()).toEqual(['answer_overdue', 'recommendation_delivered']);
    await pass(2);
    expect(await kindsShown()).toEqual(['answer_overdue', 'answer_rated', 'recommendation_delivered']);
    expect(await page()).toMatchObject({
      figures: { ratings: [{ outcome: 'not', count: 1 }], checking: { count: 0 } },
    });
  });

  it('hears an objection while the check runs; a majority of representatives decides, and both texts stand', async () => {
    await notice({ kind: 'recheck', outcome: 'regressed' });
    const own = `query ($id: ID!) { factsInCheck(organisationId: $id) { edges { node { id kind } } } }`;
    stage.rights = await signedInAgain(stage.application, stage.rights);
    const checks = await ask<{ factsInCheck: { edges: { node: { id: string; kind: string } }[] } }>(
      stage.application,
      stage.rights,
      own,
      { id: stage.organisationId },
    );
    const factId = checks.data!.factsInCheck.edges.find(({ node }) => node.kind === 'recheck')!.node.id;
    const input = {
      factId,
      language: 'en',
      text: 'The measure was never taken back.',
      evidence: 'Change log of 3 December.',
    };
    const object = `mutation ($input: ObjectToFactInput!) { objectToFact(input: $input) { __typename } }`;
    const answer = async () =>
      (await ask<{ objectToFact: object }>(stage.application, stage.rights, object, { input })).data!.objectToFact;
    expect(await answer()).toEqual({ __typename: 'RecordFact' });
    expect(await answer()).toEqual({ __typename: 'AlreadyObjected' });
    await pass(15);
    expect(await kindsShown()).toContain('recheck');
    expect(JSON.stringify(await page())).toContain('never taken back');

    const [first, second] = stage.representatives;
    const propose = `mutation ($input: ProposeFactRulingInput!) { proposeFactRuling(input: $input) { __typename ... on RecordFact { ruling } } }`;
    const ruling = {
      factId,
      ruling: 'withdrawn',
      language: 'en',
      reasons: 'The log shows that it was in force all the time.',
    };
    const byRights = await ask<{ proposeFactRuling: unknown }>(stage.application, stage.rights, propose, {
      input: ruling,
    });
    expect(byRights.errors).toBeDefined();
    const again = await signedInAgain(stage.application, first!);
    const proposed = await ask<{ proposeFactRuling: unknown }>(stage.application, again, propose, { input: ruling });
    expect(proposed.data!.proposeFactRuling).toEqual({ __typename: 'RecordFact', ruling: null });
    const other = await signedInAgain(stage.application, second!);
    const desk = await ask<{ factChecks: { edges: { node: { ruling: { id: string } } }[] } }>(
      stage.application,
      other,
      `{ factChecks { edges { node { needed agreedByMe ruling { id } } } } }`,
      {},
    );
    const agree = `mutation ($id: ID!) { agreeToFactRuling(rulingId: $id) { __typename ... on RecordFact { ruling } } }`;
    const id = desk.data!.factChecks.edges[0]!.node.ruling.id;
    const agreed = await ask<{ agreeToFactRuling: unknown }>(stage.application, other, agree, { id });
    expect(agreed.data!.agreeToFactRuling).toEqual({ __typename: 'RecordFact', ruling: 'withdrawn' });
    expect(await kindsShown()).not.toContain('recheck');
  });

  it('has versions of each day on which it changed, whose bytes have the hash in the log, and a published schema', async () => {
    const { newestVersion } = (await page())!;
    const address = `/open-data/companies/${stage.slug}/versions/${newestVersion!.asOf}`;
    const version = await stage.application.app.inject(`${address}.json`);
    const { createHash } = await import('node:crypto');
    expect(createHash('sha256').update(version.rawPayload).digest('hex')).toBe(newestVersion!.sha256);
    const schema = (await stage.application.app.inject('/open-data/schemas/company-record-1.json')).json<object>();
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const valid = ajv.compile(schema);
    for (const url of [`${address}.json`, `/open-data/companies/${stage.slug}/figures.json`]) {
      valid((await stage.application.app.inject(url)).json());
      expect(valid.errors).toBeNull();
    }
    expect((await stage.application.app.inject(`${address}.bib`)).body).toContain(newestVersion!.sha256);
    expect((await stage.application.app.inject(`/open-data/companies/${stage.slug}/figures.csv`)).body).toMatch(
      /^company,fact,kind/,
    );
  });

  it('is found by a part of its name; the forum’s record counts only what is over', async () => {
    const query = `query ($name: String, $forum: String!) { companyRecords(name: $name) { edges { node { slug } } }
      forumRecord(slug: $forum) { counts { elections consultations companies } } }`;
    const found = async (name: string) =>
      (await ask<never>(stage.application, null, query, { name, forum: stage.forum.forum.slug })).data;
    // Its only election is announced and not counted.
    const counts = { elections: 0, consultations: 0, companies: 1 };
    expect(await found(' COMPANY of ')).toMatchObject({
      companyRecords: { edges: [{ node: { slug: stage.slug } }] },
      forumRecord: { counts },
    });
    expect(await found('%')).toMatchObject({ companyRecords: { edges: [] } });
  });

  it('does without a company’s pinned words while a safety officer holds them, and says so', async () => {
    const { application, addresseeId } = stage;
    const rights = await signedInAgain(application, stage.rights);
    const pinned = {
      companyId: addresseeId,
      texts: [{ language: 'en', text: 'We named the driver in our letter.' }],
    };
    expect((await mutate(application, rights, 'pinReply', { input: ['PinReplyInput!', pinned] })).__typename).toBe(
      'PinnedReply',
    );
    const query = 'query ($slug: String!) { companyRecord(slug: $slug) { pinnedReply { id isHeld texts { text } } } }';
    type Shown = { companyRecord: { pinnedReply: { id: string; isHeld: boolean; texts: object[] } } };
    const shown = async () =>
      (await ask<Shown>(application, null, query, { slug: stage.slug })).data!.companyRecord.pinnedReply;
    const { id: replyId } = await shown();
    const untilOn = dayAfter(dayOf(application.clock.now()), 10);
    const given = { input: ['HoldPinnedReplyInput!', { replyId, reasons: 'It names a driver.', untilOn }] } as const;
    const member = await signedInAgain(application, stage.representatives[0]!);
    expect((await mutate(application, member, 'holdPinnedReply', given)).__typename).toBe('NotFound');
    const officer = await anOfficer(application, stage.forum.forum.id, 'safety_officer');
    expect((await mutate(application, officer, 'holdPinnedReply', given)).__typename).toBe('PinnedReply');
    expect(await shown()).toEqual({ id: replyId, isHeld: true, texts: [] });
    await pass(12);
    expect(await shown()).toMatchObject({ isHeld: false, texts: [{ text: 'We named the driver in our letter.' }] });
  });
});
