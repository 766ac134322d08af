import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../src/platform/clock/clock.ts';
import { HeardPoints } from '../src/modules/engagements/index.ts';
import { anOfficer } from './support/forum-acts.ts';
import { ask, codeOf } from './support/graphql.ts';
import { comeBack, mutateWith, send, silence } from './support/hearing-acts.ts';
import { inTransaction, signedInAgain, type TestPerson } from './support/people.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './support/seated-forum.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

const SAID = 'They switched me off at night, in front of the hospital gate.';
const TO_FORUM = 'I am the only rider with a red helmet at the north stand.';
const TO_COMPANY = 'An account was switched off without a reason being given.';
const WHERE = { forum: 'heard-riders', language: 'sw', country: 'KE' };

let application: TestApplication;
let forum: SeatedForum;
let moderator: TestPerson;
let safety: TestPerson;
let otherSafety: TestPerson;
let company: Awaited<ReturnType<typeof aCompany>>;
let about: string;

beforeAll(async () => {
  application = await startTestApplication();
  forum = await aSeatedForum(application, { slug: 'heard-riders' });
  const other = await aSeatedForum(application, { slug: 'heard-elsewhere' });
  const place = (stage: SeatedForum) => ({ ...stage.forum }) as never;
  moderator = await anOfficer(application, 'moderator', place(forum));
  safety = await anOfficer(application, 'safety_officer', place(forum));
  otherSafety = await anOfficer(application, 'safety_officer', place(other));
  company = await aCompany(application, 'Listening Works');
  about = 'listening-works';
});
afterAll(() => application.close());

async function rows(sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: application.databaseUrl });
  await client.connect();
  try {
    return JSON.stringify((await client.query(sql)).rows);
  } finally {
    await client.end();
  }
}

const open = (person: TestPerson, mutation: string, id: string, fields: string) =>
  mutateWith<Record<string, unknown>>(application, person, mutation, { id: ['ID!', id] }, fields);

describe('something said once, without an account', () => {
  it('goes to the forum’s representatives and moderators, who answer under a code', async () => {
    const { code } = await send(application, 'sendOneOffInput', { ...WHERE, text: SAID, mode: 'chatham_house' });
    const { data } = await ask<{ oneOffInputs: { edges: { node: { id: string } }[] } }>(
      application,
      moderator,
      `{ oneOffInputs(forumId: "${forum.forum.id}") { edges { node { id state } } } }`,
    );
    const id = data!.oneOffInputs.edges[0]!.node.id;
    const opened = await open(moderator, 'openOneOffInput', id, '... on OpenedInput { text }');
    expect(opened['text']).toBe(SAID);
    const work = { id, answer: 'We took this to the company.', passOn: 'An account was switched off at night.' };
    await mutateWith(application, forum.representatives[0]!, 'workOnInput', { input: ['WorkOnInputInput!', work] });
    const back = await comeBack(application, code.toLowerCase().replaceAll('-', ' '));
    expect(back).toMatchObject({ kind: 'input', state: 'passed_on', passedOn: work.passOn, readers: 4 });
    expect(back!.messages).toEqual([{ author: 'forum', kind: 'answer', text: work.answer }]);
    expect(back!.openings).toEqual([{ by: 'forum', name: null }]);
    const texts = await inTransaction(application, (tx) =>
      application.get(HeardPoints).of('one-off-input')!.texts(tx, [id]),
    );
    expect([...texts.values()]).toEqual([work.passOn]);
  });

  it('may be a voice note, and nothing that only calls itself one', async () => {
    const note = { ...WHERE, voice: silence(), mode: 'members_only', isHeavy: true };
    expect((await send(application, 'sendOneOffInput', note)).__typename).toBe('HeardReceipt');
    const fake = { ...note, voice: Buffer.from('<script>alert(1)</script>').toString('base64') };
    expect((await send(application, 'sendOneOffInput', fake)).__typename).toBe('VoiceRefused');
    const empty = { ...WHERE, text: ' ', mode: 'public' };
    expect((await send(application, 'sendOneOffInput', empty)).__typename).toBe('InvalidInput');
  });

  it('is gone at once when the person deletes it, and its code opens nothing', async () => {
    const { code } = await send(application, 'sendOneOffInput', { ...WHERE, text: SAID, mode: 'public' });
    const withdrawn = await mutateWith(application, null, 'withdrawByCode', { code: ['String!', code] });
    expect(withdrawn.__typename).toBe('HeardStep');
    expect(await comeBack(application, code)).toBeNull();
    const left = await rows(
      `SELECT i.id FROM vault_items i JOIN coded_inputs c ON c.id = i.subject_id WHERE c.state = 'withdrawn'`,
    );
    expect(left).toBe('[]');
    const again = await mutateWith(application, null, 'withdrawByCode', { code: ['String!', code] });
    expect(again.code).toBe('UnknownCode');
  });
});

describe('a grievance', () => {
  it('shows the company what the person lets it read, and lets only person and forum end it', async () => {
    const shared = { shares: 'part', text: TO_FORUM, companyText: TO_COMPANY, topic: 'account', about };
    const { code, answerBy } = await send(application, 'fileGrievance', { ...WHERE, ...shared });
    expect(answerBy).toBe('2027-01-20');
    const query = `{ companyGrievances { edges { node { id topic shares state holdReason } } } }`;
    const { data } = await ask<{ companyGrievances: { edges: { node: { id: string } }[] } }>(
      application,
      company.rights,
      query,
    );
    const id = data!.companyGrievances.edges[0]!.node.id;
    const fields = '... on OpenedGrievance { text companyText messages { text } }';
    const seen = await open(company.rights, 'openCompanyGrievance', id, fields);
    expect(seen).toMatchObject({ text: TO_COMPANY, companyText: null, messages: [] });
    expect((await open(company.finance, 'openCompanyGrievance', id, fields).catch(String)).toString()).toMatch(
      /FORBIDDEN/,
    );
    const answer = { id, text: 'The account is open again.', outcome: 'remedied' };
    await mutateWith(application, company.rights, 'answerGrievance', { input: ['AnswerGrievanceInput!', answer] });
    const back = await comeBack(application, code);
    expect(back).toMatchObject({ state: 'answered', outcome: 'remedied' });
    expect(back!.messages.at(-1)).toEqual({ author: 'company', kind: 'answer', text: answer.text });
    const judged = { code, satisfaction: 'partly', close: true };
    await mutateWith(application, null, 'judgeGrievance', { input: ['JudgeGrievanceInput!', judged] });
    expect((await comeBack(application, code))!.state).toBe('closed');
    const late = { id, text: 'One more thing.' };
    const refused = await mutateWith(application, company.rights, 'answerGrievance', {
      input: ['AnswerGrievanceInput!', late],
    });
    expect(refused.code).toBe('WrongState');
  });

  it('cannot be closed in a company’s name even by whoever writes to the database', async () => {
    const closing = `UPDATE grievances SET state = 'closed', closed_on = received_on, closed_by = 'company'`;
    await expect(rows(closing)).rejects.toThrow(/grievances_closed_by_check/);
    await expect(rows(`UPDATE grievances SET answer_by = answer_by + 30`)).rejects.toThrow(/stays as it was sent/);
  });

  it('is overdue since its promised day, told once after a week of downtime, and not while it is held', async () => {
    const filed = { ...WHERE, shares: 'all', text: TO_FORUM, topic: 'pay', about };
    const told = await send(application, 'fileGrievance', filed);
    const held = await send(application, 'fileGrievance', filed);
    const list = await ask<{ forumGrievances: { edges: { node: { id: string; state: string } }[] } }>(
      application,
      safety,
      `{ forumGrievances(forumId: "${forum.forum.id}") { edges { node { id state } } } }`,
    );
    const waiting = list.data!.forumGrievances.edges.filter(({ node }) => node.state === 'received');
    const heldId = (await idOf(held.code, waiting)) ?? '';
    const reason = 'Only one person can have written this.';
    const hold = { input: ['HoldGrievanceInput!', { id: heldId, reason }] } as const;
    expect((await mutateWith(application, safety, 'holdGrievance', hold)).__typename).toBe('HeardStep');
    expect((await mutateWith(application, otherSafety, 'holdGrievance', hold)).code).toBe('NotFound');
    application.clock.moveTo(new Date(TEST_NOW.getTime() + 22 * DAY_MS));
    await application.drain();
    await application.drain();
    expect((await comeBack(application, told.code))!.overdueSince).toBe('2026-12-05');
    const events = await rows(`SELECT payload FROM outbox_events WHERE type = 'hearing.grievance-overdue'`);
    expect(events.match(/2026-12-05/g)).toHaveLength(1);
    expect(events).not.toContain(heldId);
    safety = await signedInAgain(application, safety);
    await mutateWith(application, safety, 'holdGrievance', { input: ['HoldGrievanceInput!', { id: heldId }] });
    expect(await rows(`SELECT payload FROM outbox_events WHERE type = 'hearing.grievance-overdue'`)).toContain(heldId);
    application.clock.moveTo(TEST_NOW);
  });
});

/** The grievance whose thread grows when this code writes. */
async function idOf(code: string, candidates: readonly { node: { id: string } }[]): Promise<string | undefined> {
  const marker = 'A word by which to know it again.';
  await mutateWith(application, null, 'writeByCode', { code: ['String!', code], text: ['String!', marker] });
  for (const { node } of candidates) {
    const opened = await open(moderator, 'openGrievance', node.id, '... on OpenedGrievance { messages { text } }');
    if (JSON.stringify(opened).includes(marker)) return node.id;
  }
  return undefined;
}

describe('a report of a reprisal', () => {
  const report = { ...WHERE, kind: 'dismissal', urgency: 'now', text: SAID, safeContact: 'Only after eight.' };

  it('is for the forum’s safety officer alone, whose every opening the reporter sees', async () => {
    const { code, respondBy } = await send(application, 'reportReprisal', { ...report, about });
    expect(new Date(respondBy!).getTime() - TEST_NOW.getTime()).toBe(73 * HOUR_MS);
    safety = await signedInAgain(application, safety);
    const query = `{ reprisalReports(forumId: "${forum.forum.id}") { edges { node { id } } } }`;
    const list = await ask<{ reprisalReports: { edges: { node: { id: string } }[] } }>(application, safety, query);
    const id = list.data!.reprisalReports.edges[0]!.node.id;
    const fields = '... on OpenedReprisal { text safeContact }';
    for (const person of [moderator, otherSafety, forum.representatives[0]!]) {
      expect((await open(person, 'openReprisal', id, fields)).code).toBe('NotFound');
      const seen = await ask(application, person, query);
      expect(seen.data).toEqual({ reprisalReports: { edges: [] } });
    }
    expect(codeOf(await ask(application, company.rights, query))).toBe('FORBIDDEN');
    expect(await open(safety, 'openReprisal', id, fields)).toMatchObject({
      text: SAID,
      safeContact: 'Only after eight.',
    });
    expect((await comeBack(application, code))!.openings).toEqual([{ by: 'safety_officer', name: safety.handle }]);
    const done = { id, kind: 'action', text: 'We called the lawyer of the workers’ desk.' };
    await mutateWith(application, safety, 'actOnReprisal', { input: ['ActOnReprisalInput!', done] });
    expect((await comeBack(application, code))!.messages).toEqual([
      { author: 'officer', kind: 'action', text: done.text },
    ]);
  });

  it('says so when 72 hours pass without a response, and calls for help once', async () => {
    const { code } = await send(application, 'reportReprisal', report);
    application.clock.advance(74 * HOUR_MS);
    await application.drain();
    expect(await comeBack(application, code)).toMatchObject({ state: 'open', isOverdue: true });
    const calls = await rows(`SELECT payload FROM outbox_events WHERE type = 'hearing.safety-overdue'`);
    expect(calls.match(/matterId/g)).toHaveLength(1);
    application.clock.moveTo(TEST_NOW);
  });
});

describe('whoever reads the database', () => {
  it('finds neither a word, nor a code, nor a moment, nor where anything came from', async () => {
    const { code } = await send(application, 'sendOneOffInput', { ...WHERE, text: SAID, mode: 'public' });
    const tables = ['coded_inputs', 'grievances', 'reprisal_reports', 'heard_messages', 'vault_items', 'outbox_events'];
    for (const table of tables) {
      const all = await rows(`SELECT to_jsonb(t)::text AS row FROM ${table} t`);
      for (const secret of [SAID, TO_FORUM, TO_COMPANY, code, code.replaceAll('-', ''), '127.0.0.1'])
        expect(`${table} ${String(all.includes(secret))}`).toBe(`${table} false`);
    }
    const moments = await rows(
      `SELECT id FROM outbox_events WHERE type IN ('hearing.input-received', 'hearing.grievance-received', 'hearing.clock-due')
          AND occurred_at <> date_trunc('day', occurred_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`,
    );
    expect(moments).toBe('[]');
  });

  it('loses the words on the promised day, and the key with them', async () => {
    const { code, purgeOn } = await send(application, 'sendOneOffInput', { ...WHERE, text: SAID, mode: 'public' });
    expect(purgeOn).toBe('2028-11-20');
    application.clock.moveTo(new Date('2028-11-23T00:00:00Z'));
    await application.drain();
    expect(await comeBack(application, code)).toBeNull();
    const left = `SELECT 1 FROM vault_items i JOIN coded_inputs c ON c.id = i.subject_id`;
    expect(await rows(left)).toBe('[]');
    application.clock.moveTo(TEST_NOW);
  });

  it('counts how often one source tries, without its address', async () => {
    const wrong = { query: '{ heardByCode(code: "B000") { state } }' };
    let last = '';
    for (let attempt = 0; attempt < 61; attempt += 1) last = codeOf(await ask(application, null, wrong.query)) ?? '';
    expect(last).toBe('RATE_LIMITED');
    expect(await rows(`SELECT to_jsonb(t)::text FROM rate_limits t`)).not.toContain('127.0.0.1');
  });
});
