import { afterAll, beforeAll, expect, it } from 'vitest';
import { anAnsweringStage, moveTo, rowsOf, type AnsweringStage } from './support/answering.ts';
import { at, DUE, promiseEverything, type Promised } from './support/clocks.ts';

let stage: AnsweringStage;
let promised: Promised;
const rows = rowsOf(() => stage);

/** All that has happened, as counts by kind: whatever is done a second time changes one of them. */
async function traces(): Promise<Record<string, number>> {
  const counted = await rows<{ kind: string; count: number }>(
    `SELECT 'event ' || type AS kind, count(*)::int AS count FROM outbox_events GROUP BY 1
     UNION ALL SELECT 'notification ' || kind, count(*)::int FROM notifications GROUP BY 1
     UNION ALL SELECT 'overdue', count(*)::int FROM answer_overdues
     UNION ALL SELECT 'snapshot', count(*)::int FROM record_snapshots
     UNION ALL SELECT 'fact', count(*)::int FROM record_facts
     UNION ALL SELECT 'failed', count(*)::int FROM outbox_events WHERE last_error IS NOT NULL ORDER BY 1`,
  );
  return Object.fromEntries(counted.map(({ kind, count }) => [kind, count]));
}

/** Nothing runs until `moment`; then the worker runs, runs again, and again after a restart. Only the first finds work. */
async function afterDowntimeUntil(moment: Date): Promise<void> {
  await moveTo(stage, moment);
  const after = await traces();
  await stage.application.drain();
  expect(await traces()).toEqual(after);
  stage = { ...stage, application: await stage.application.restarted() };
  await stage.application.drain();
  expect(await traces()).toEqual(after);
  expect(after['failed']).toBe(0);
}

/** How often an event was told about something. */
async function told(type: string, id: string): Promise<number> {
  const sql = `SELECT 1 FROM outbox_events WHERE type = $1 AND payload::text LIKE '%' || $2 || '%'`;
  return (await rows(sql, type, id)).length;
}

const late = (id: string) =>
  rows('SELECT clock, due_on, since FROM answer_overdues WHERE item_id = $1 ORDER BY due_on', id);
const row = async (table: string, id: string): Promise<unknown> =>
  (await rows(`SELECT * FROM ${table} WHERE id = $1`, id))[0];
const factsOf = (id: string) => rows('SELECT kind, happened_on FROM record_facts WHERE subject_id = $1', id);

/** The day after the promised one, from which on things count as late. */
const SINCE = '2027-03-27';

beforeAll(async () => {
  stage = await anAnsweringStage('clocks');
  promised = await promiseEverything(stage);
  // Europe went to summer time on 28 March; nothing ran from the Thursday before until Wednesday a week later.
  await afterDowntimeUntil(at('2027-04-07'));
});
afterAll(() => stage.application.close());

it('an item that nobody acknowledged is overdue once, from the day after the promised one', async () => {
  expect(await late(promised.acknowledge)).toEqual([{ clock: 'acknowledge', due_on: DUE, since: SINCE }]);
  expect(await told('positions.overdue', promised.acknowledge)).toBe(1);
  expect(await row('answer_items', promised.acknowledge)).toMatchObject({ overdue_since: SINCE });
});

it('an answer that did not come is overdue once, and so does the company’s record say', async () => {
  expect(await late(promised.answer)).toEqual([{ clock: 'answer', due_on: DUE, since: SINCE }]);
  expect(await told('positions.overdue', promised.answer)).toBe(1);
  const facts = await factsOf(promised.answer);
  const [item] = await rows<{ recommendation_id: string }>(
    'SELECT recommendation_id FROM answer_items WHERE id = $1',
    promised.answer,
  );
  expect([...facts, ...(await factsOf(item!.recommendation_id))]).toContainEqual({
    kind: 'answer_overdue',
    happened_on: SINCE,
  });
});

it('the forum’s extension counts, and the day that it replaced leaves nothing behind', async () => {
  expect(await late(promised.extended)).toEqual([{ clock: 'answer', due_on: DUE, since: SINCE }]);
  expect(await told('positions.overdue', promised.extended)).toBe(1);
});

it('a decision that was renewed once is overdue from its second day only', async () => {
  expect(await late(promised.considered)).toEqual([{ clock: 'decide', due_on: DUE, since: SINCE }]);
  expect(await told('positions.overdue', promised.considered)).toBe(1);
});

it('a request falls silent once, and the record dates the silence by the promised day', async () => {
  expect(await row('requests', promised.request)).toMatchObject({ state: 'silent', due_on: DUE });
  expect(await told('engagements.request-silent', promised.request)).toBe(1);
  expect(await factsOf(promised.request)).toContainEqual({ kind: 'request_silent', happened_on: SINCE });
});

it('a confidential item that was renewed releases itself once, dated by its second sunset', async () => {
  expect(await row('confidential_items', promised.confidential)).toMatchObject({
    state: 'released',
    released_on: SINCE,
  });
  expect(await told('engagements.confidential-released', promised.confidential)).toBe(1);
});

it('a grievance is overdue once: after 14 days without a word, after 60 without an answer', async () => {
  for (const [id, promise] of [
    [promised.unheard, 'acknowledge'],
    [promised.unanswered, 'answer'],
  ] as const) {
    expect(await row('grievances', id)).toMatchObject({ [`${promise}_by`]: DUE, overdue_since: DUE });
    expect(await told('hearing.grievance-overdue', id)).toBe(1);
  }
});

it('72 hours are hours, also over the change: an alert and a report of a reprisal are overdue once', async () => {
  expect(await row('urgent_alerts', promised.alert)).toMatchObject({ overdue: true, acknowledge_by: at('2027-03-28') });
  expect(await told('positions.alert-overdue', promised.alert)).toBe(1);
  expect(await factsOf(promised.alert)).toEqual([{ kind: 'alert_missed', happened_on: '2027-03-28' }]);
  // A report's clock begins with the hour after it, so that its moment is nowhere.
  const respondBy = at('2027-03-28', '11:00');
  expect(await row('reprisal_reports', promised.reprisal)).toMatchObject({ is_overdue: true, respond_by: respondBy });
  expect(await told('hearing.safety-overdue', promised.reprisal)).toBe(1);
});

it('a fact is in the record once its ten working days are over, from the day on which it could be read there', async () => {
  expect(await row('record_facts', promised.fact)).toMatchObject({ check_until: DUE, published_on: '2027-04-07' });
});

it('the week’s digest is told once, of the week that it is about', async () => {
  const sql = `SELECT subject_id FROM notifications WHERE account_id = $1 AND kind = 'outcomes-digest'`;
  expect(await rows(sql, promised.digest)).toEqual([{ subject_id: 'weekly:2027-03-28' }]);
});

it('a closed item asks for its re-check once, a year later over a leap day and the next change', async () => {
  await moveTo(stage, at('2028-03-24'));
  expect(await told('positions.recheck-due', promised.closed)).toBe(0);
  await afterDowntimeUntil(at('2028-04-03'));
  expect(await told('positions.recheck-due', promised.closed)).toBe(1);
  const planned = await rows('SELECT due_on, act_id FROM answer_rechecks WHERE item_id = $1', promised.closed);
  expect(planned).toEqual([{ due_on: '2028-03-25', act_id: null }]);
});
