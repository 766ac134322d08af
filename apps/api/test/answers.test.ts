import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../src/platform/clock/clock.ts';
import { dayAfter, endOfDayAnywhere } from '../src/platform/clock/days.ts';
import {
  act,
  anAnsweringStage,
  answer,
  clauses,
  deliver,
  moveTo,
  one,
  pass,
  publicItem,
  rowsOf,
  texts,
  today,
  type AnsweringStage,
} from './support/answering.ts';
import { TEST_NOW } from './support/test-application.ts';

let stage: AnsweringStage;
beforeAll(async () => {
  stage = await anAnsweringStage('answers');
});
afterAll(() => stage.application.close());

const rows = rowsOf(() => stage);
const itemOf = (itemId: string) =>
  one<Record<string, unknown>>(stage.application, 'SELECT * FROM answer_items WHERE id = $1', [itemId]);

describe('a company that answers', () => {
  it('promises days from the delivery on, and acknowledges once', async () => {
    const item = await deliver(stage, 'a-first', 'severe');
    expect(await itemOf(item.itemId)).toMatchObject({
      acknowledge_by: '2026-12-05',
      interim_by: '2026-12-05',
      answer_by: '2027-01-20',
    });
    const given = { itemId: ['ID!', item.itemId] } as const;
    expect((await act(stage, stage.company.rights, 'acknowledgeItem', given)).__typename).toBe('AnswerItem');
    expect((await act(stage, stage.company.rights, 'acknowledgeItem', given)).__typename).toBe('WrongState');
    const measures = { itemId: item.itemId, texts: texts('No account is shut at night from today on.'), evidence: [] };
    expect(
      (await act(stage, stage.company.rights, 'sendInterimMeasures', { input: ['CompanyWordsInput!', measures] }))
        .__typename,
    ).toBe('AnswerItem');
  });

  it('cannot send what is incomplete, unsigned, signed too low, or signed by whoever wrote it', async () => {
    const item = await deliver(stage, 'a-signed', 'severe');
    const oneLanguage = { clauses: clauses(item, { texts: [{ language: 'en', text: 'Only in English.' }] }) };
    expect(await answer(stage, item, oneLanguage)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await answer(stage, item, { clauses: clauses(item, { outcome: 'not_adopted' }) })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await answer(stage, item, {}, 'executive')).toMatchObject({ __typename: 'AnswerSignatureRefused' });
    const sent = await act(stage, stage.company.rights, 'sendAnswer', { itemId: ['ID!', item.itemId] });
    expect(sent.__typename).toBe('WrongState');
    expect((await publicItem(stage, item.itemId))['versions']).toEqual([]);
    expect(
      (await act(stage, stage.company.rights, 'takeAnswerBack', { itemId: ['ID!', item.itemId] })).__typename,
    ).toBe('AnswerVersion');
    expect(await answer(stage, item)).toMatchObject({ __typename: 'AnswerItem', state: 'answered' });
  });

  it('cannot edit an answer after the fact: a correction is a new version beside the old one', async () => {
    const item = await deliver(stage, 'a-fixed');
    await answer(stage, item, {}, 'operational');
    const [sent] = await rows<{ id: string }>('SELECT id FROM responses WHERE item_id = $1', item.itemId);
    const wrong = `'{"en":"Something else"}'::jsonb`;
    for (const sql of [
      `UPDATE response_clauses SET texts = ${wrong} WHERE response_id = $1`,
      `DELETE FROM response_clauses WHERE response_id = $1`,
      `UPDATE commitments SET texts = ${wrong} WHERE response_id = $1`,
      `DELETE FROM milestones WHERE response_id = $1`,
      `UPDATE responses SET change_note = ${wrong} WHERE id = $1`,
      `DELETE FROM responses WHERE id = $1`,
    ]) {
      await expect(rows(sql, sent!.id), sql).rejects.toThrow();
    }
    expect(await answer(stage, item, { clauses: clauses(item, { outcome: 'paused' }) }, 'operational')).toMatchObject({
      __typename: 'InvalidInput',
    });
    const changed = {
      clauses: clauses(item, { outcome: 'paused' }),
      changeNote: texts('Paused, not adopted: we said too much.'),
    };
    expect(await answer(stage, item, changed, 'operational')).toMatchObject({ __typename: 'AnswerItem' });
    const { versions } = (await publicItem(stage, item.itemId)) as unknown as {
      versions: { version: number; clauses: { outcome: string }[] }[];
    };
    expect(versions.map(({ version, clauses: [first] }) => [version, first!.outcome])).toEqual([
      [1, 'adopted'],
      [2, 'paused'],
    ]);
  });

  it('cannot close, extend, hold or reopen; the database refuses its accounts as well', async () => {
    const item = await deliver(stage, 'a-company-acts');
    const input = { itemId: item.itemId, reasons: 'We consider this matter settled.' };
    await expect(
      act(stage, stage.company.rights, 'closeAnswerItem', { input: ['ItemReasonsInput!', input] }),
    ).rejects.toThrow('FORBIDDEN');
    const insert = `INSERT INTO answer_forum_acts (id, item_id, kind, account_id, reasons, occurred_at) VALUES (gen_random_uuid(), $1, 'close', $2, 'We consider this settled.', $3)`;
    await expect(rows(insert, item.itemId, stage.company.rights.accountId, TEST_NOW)).rejects.toThrow(
      'only people of the forum',
    );
    await expect(rows(`UPDATE answer_items SET answer_by = answer_by + 30 WHERE id = $1`, item.itemId)).rejects.toThrow(
      'more time',
    );
    await expect(
      rows(`UPDATE answer_items SET state = 'closed', closed_on = '2026-11-22' WHERE id = $1`, item.itemId),
    ).rejects.toThrow();
    await expect(rows(`DELETE FROM answer_items WHERE id = $1`, item.itemId)).rejects.toThrow();
  });

  it('renews what it considers once', async () => {
    const item = await deliver(stage, 'a-considered');
    for (const [days, expected] of [
      [30, 'AnswerItem'],
      [60, 'AnswerItem'],
      [90, 'InvalidInput'],
    ] as const) {
      const considering = { outcome: 'under_consideration', decideOn: dayAfter(today(stage), days) };
      const content = {
        clauses: clauses(item, considering, considering),
        commitments: [],
        changeNote: texts('We need longer.'),
      };
      expect(await answer(stage, item, content, 'operational')).toMatchObject({ __typename: expected });
    }
    expect(await itemOf(item.itemId)).toMatchObject({ state: 'answered', decide_by: dayAfter(today(stage), 60) });
  });
});

describe('a company that lets the date pass', () => {
  it('is reminded three times, and overdue by itself from the promised day on, also after a week without power', async () => {
    const [begin, from] = [stage.application.clock.now().getTime(), today(stage)];
    const item = await deliver(stage, 'a-late');
    const due = dayAfter(from, 60);
    for (let day = 1; day < 60; day += 1) await moveTo(stage, new Date(begin + day * DAY_MS));
    const reminders = await rows<{ clock: string; days_before: number }>(
      'SELECT clock, days_before FROM answer_reminders WHERE item_id = $1 ORDER BY clock, days_before',
      item.itemId,
    );
    expect(reminders.map(({ clock, days_before }) => `${clock} ${days_before}`)).toEqual([
      'acknowledge 1',
      'acknowledge 7',
      'answer 1',
      'answer 7',
      'answer 14',
    ]);
    await moveTo(stage, new Date(endOfDayAnywhere(due).getTime() - HOUR_MS));
    expect((await publicItem(stage, item.itemId))['overdues']).toMatchObject([{ clock: 'acknowledge' }]);
    // The worker stands still for a week; then it runs twice.
    await moveTo(stage, new Date(endOfDayAnywhere(due).getTime() + 7 * DAY_MS));
    await stage.application.drain();
    const late = await publicItem(stage, item.itemId);
    expect(late['overdueSince']).toBe(dayAfter(from, 15));
    expect(late['overdues']).toMatchObject([
      { since: dayAfter(from, 15) },
      { clock: 'answer', dueOn: due, since: dayAfter(due, 1), settledOn: null },
    ]);
    await answer(stage, item, {}, 'operational');
    const settled = await publicItem(stage, item.itemId);
    expect(settled['overdueSince']).toBeNull();
    expect(settled['overdues']).toMatchObject([{}, { settledOn: today(stage) }]);
    await expect(rows(`DELETE FROM answer_overdues WHERE item_id = $1`, item.itemId)).rejects.toThrow('stays so');
  });

  it('is held back from the public by the safety officer only, and comes back by itself', async () => {
    const item = await deliver(stage, 'a-held');
    const officer = await stage.officerWith('safety_officer');
    await pass(stage, 70);
    expect((await publicItem(stage, item.itemId))['overdueSince']).not.toBeNull();
    const input = {
      itemId: item.itemId,
      reasons: 'Two members were followed home.',
      untilOn: dayAfter(today(stage), 20),
    };
    const given = { input: ['HoldItemInput!', input] } as const;
    expect((await act(stage, stage.forum.representatives[0]!, 'holdAnswerItem', given)).__typename).toBe('NotFound');
    expect((await act(stage, officer, 'holdAnswerItem', given)).__typename).toBe('AnswerHold');
    expect(await publicItem(stage, item.itemId)).toMatchObject({
      isHeld: true,
      overdueSince: null,
      overdues: [],
      versions: [],
    });
    await pass(stage, 22);
    expect(await publicItem(stage, item.itemId)).toMatchObject({ isHeld: false });
    expect((await publicItem(stage, item.itemId))['overdueSince']).not.toBeNull();
  });

  it('gets more time from the forum alone', async () => {
    const item = await deliver(stage, 'a-longer');
    const { answer_by: due } = (await itemOf(item.itemId)) as { answer_by: string };
    const input = {
      itemId: item.itemId,
      clock: 'answer',
      toDay: dayAfter(due, 10),
      reasons: 'Their translator is ill.',
    };
    const given = { input: ['ExtendClockInput!', input] } as const;
    expect((await act(stage, stage.forum.others[0]!, 'extendAnswerClock', given)).__typename).toBe('NotFound');
    expect((await act(stage, stage.forum.representatives[0]!, 'extendAnswerClock', given)).__typename).toBe(
      'AnswerItem',
    );
    await moveTo(stage, new Date(endOfDayAnywhere(due).getTime() + DAY_MS));
    const overdues = (await publicItem(stage, item.itemId))['overdues'] as { clock: string }[];
    expect(overdues.filter(({ clock }) => clock === 'answer')).toEqual([]);
  });
});
