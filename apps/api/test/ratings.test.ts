import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../src/platform/clock/clock.ts';
import { dayAfter } from '../src/platform/clock/days.ts';
import {
  act,
  anAnsweringStage,
  answer,
  deliver,
  moveTo,
  one,
  pass,
  publicItem,
  rate,
  rowsOf,
  texts,
  today,
  type AnsweringStage,
} from './support/answering.ts';

let stage: AnsweringStage;
beforeAll(async () => {
  stage = await anAnsweringStage('ratings');
});
afterAll(() => stage.application.close());

const rows = rowsOf(() => stage);
const itemOf = (itemId: string) =>
  one<Record<string, unknown>>(stage.application, 'SELECT * FROM answer_items WHERE id = $1', [itemId]);

describe('members who rate', () => {
  it('rate once and in secret: nothing is shown before the end, and who answered without answering is said', async () => {
    const item = await deliver(stage, 'a-rated');
    await answer(stage, item, {}, 'operational');
    await rate(stage, item, [
      'answered_without_answering',
      'answered_without_answering',
      'partly',
      'answered_without_answering',
      'not',
      'answered_without_answering',
      'answered_without_answering',
    ]);
    expect((await publicItem(stage, item.itemId))['rounds']).toMatchObject([
      { state: 'open', outcome: null, votes: null, figures: null },
    ]);
    await pass(stage, 24);
    expect(await publicItem(stage, item.itemId)).toMatchObject({ state: 'rated' });
    expect((await publicItem(stage, item.itemId))['rounds']).toMatchObject([
      { state: 'closed', outcome: 'answered_without_answering', votes: 7 },
    ]);
    const served = await rows<{ payload: { accountId: string } }>(
      `SELECT payload FROM outbox_events WHERE type = 'positions.panel-served' ORDER BY id`,
    );
    expect(served.map(({ payload }) => Object.keys(payload).sort())).toEqual(
      served.map(() => ['accountId', 'roundId']),
    );
    const columns = await rows<{ c: string }>(
      `SELECT column_name AS c FROM information_schema.columns WHERE table_name = 'rating_marks' ORDER BY 1`,
    );
    expect(columns.map(({ c }) => c)).toEqual(['account_id', 'round_id']);
  });

  it('leave an item unrated after two missed quorums, which the forum cannot close', async () => {
    const item = await deliver(stage, 'a-lapsed');
    await answer(stage, item, {}, 'operational');
    for (const missed of [1, 2]) {
      await rate(stage, item, ['implemented']);
      await pass(stage, 24);
      expect(await itemOf(item.itemId)).toMatchObject({
        missed_quorums: missed,
        state: missed === 2 ? 'lapsed' : 'answered',
      });
    }
    const input = { itemId: item.itemId, reasons: 'Nobody came, so we take it as done.' };
    const closed = await act(stage, stage.forum.representatives[0]!, 'closeAnswerItem', {
      input: ['ItemReasonsInput!', input],
    });
    expect(closed.__typename).toBe('WrongState');
    for (const person of [...stage.forum.representatives, ...stage.forum.others].slice(0, 5)) {
      await act(stage, person, 'askFullVote', { itemId: ['ID!', item.itemId] });
    }
    expect(
      await rows(`SELECT 1 FROM rating_rounds WHERE item_id = $1 AND kind = 'full' AND state = 'open'`, item.itemId),
    ).toHaveLength(1);
  });

  it('close through their forum, look again a year later, and open on evidence again', async () => {
    const item = await deliver(stage, 'a-closed');
    await answer(stage, item, {}, 'operational');
    await rate(stage, item, [
      'implemented',
      'implemented',
      'implemented',
      'implemented',
      'implemented',
      'implemented',
      'partly',
    ]);
    await pass(stage, 24);
    const reasons = { itemId: item.itemId, reasons: 'Riders see the notice and can appeal.' };
    const [seated] = stage.forum.representatives;
    expect((await act(stage, seated!, 'closeAnswerItem', { input: ['ItemReasonsInput!', reasons] })).__typename).toBe(
      'AnswerItem',
    );
    expect((await answer(stage, item, { changeNote: texts('One more word.') }, 'operational')).__typename).toBe(
      'WrongState',
    );
    const recheck = { ...reasons, finding: 'regressed', evidenceUrl: 'https://example.org/log' };
    const given = { input: ['RecheckInput!', recheck] } as const;
    expect((await act(stage, seated!, 'recordRecheck', given)).__typename).toBe('WrongState');
    await pass(stage, 372);
    expect((await act(stage, seated!, 'recordRecheck', given)).__typename).toBe('AnswerItem');
    expect(await publicItem(stage, item.itemId)).toMatchObject({
      state: 'reopened',
      acts: [{ kind: 'close' }, { kind: 'recheck' }, { kind: 'reopen' }],
    });
    expect(await answer(stage, item, { changeNote: texts('It is back.') }, 'operational')).toMatchObject({
      state: 'answered',
    });
  });

  it('may say “not now” when drawn, and the next in the lot is asked', async () => {
    const item = await deliver(stage, 'a-drawn');
    await answer(stage, item, {}, 'operational');
    const drawn = await rows<{ round_id: string; account_id: string }>(
      `SELECT e.* FROM rating_electors e JOIN rating_rounds r ON r.id = e.round_id WHERE r.item_id = $1 AND electorate = 'panel' ORDER BY place`,
      item.itemId,
    );
    const person = stage.forum.others.find(({ accountId }) => accountId === drawn[0]!.account_id)!;
    const given = { roundId: ['ID!', drawn[0]!.round_id] } as const;
    expect((await act(stage, person, 'declineRating', given)).__typename).toBe('OwnRating');
    expect((await act(stage, person, 'castRating', { ...given, choice: ['RatingChoice!', 'not'] })).__typename).toBe(
      'NotFound',
    );
  });
});

describe('an urgent alert', () => {
  const raise = async () => {
    const input = {
      ...{ forum: stage.forum.forum.slug, addressee: stage.addressee.slug, language: 'en' },
      ...{ title: 'Accounts of strikers', words: 'Accounts of people on strike are shut by the hour.' },
    };
    const given = { input: ['RaiseAlertInput!', input] } as const;
    return (await act(stage, stage.forum.representatives[0]!, 'raiseUrgentAlert', given, '... on UrgentAlert { id }'))[
      'id'
    ] as string;
  };
  const facts = (alertId: string) =>
    rows<{ kind: string; held: boolean }>(
      'SELECT kind, is_source_held AS held FROM record_facts WHERE subject_id = $1',
      alertId,
    );

  it('is missed after 72 hours by the hour, once, also where the worker stood still; and acknowledged once', async () => {
    const [missed, seen] = [await raise(), await raise()];
    const begin = stage.application.clock.now().getTime();
    const words = { alertId: ['ID!', seen], words: ['String!', 'Nobody is shut out from now on.'] } as const;
    await moveTo(stage, new Date(begin + 71 * HOUR_MS));
    expect((await act(stage, stage.company.finance, 'acknowledgeAlert', words)).__typename).toBe('UrgentAlert');
    expect((await act(stage, stage.company.rights, 'acknowledgeAlert', words)).__typename).toBe('WrongState');
    expect(await facts(missed)).toEqual([]);
    await moveTo(stage, new Date(begin + 10 * DAY_MS));
    await stage.application.drain();
    expect(await facts(missed)).toEqual([{ kind: 'alert_missed', held: false }]);
    expect(await facts(seen)).toEqual([{ kind: 'alert_acknowledged', held: false }]);
  });

  it('is kept out of the record by the safety officer alone, with reasons, and comes back by itself', async () => {
    const alertId = await raise();
    const officer = await stage.officerWith('safety_officer');
    const input = { alertId, reasons: 'The alert lets its author be found.', untilOn: dayAfter(today(stage), 10) };
    const given = { input: ['HoldAlertInput!', input] } as const;
    expect((await act(stage, stage.forum.representatives[0]!, 'holdUrgentAlert', given)).__typename).toBe('NotFound');
    const far = { input: ['HoldAlertInput!', { ...input, untilOn: dayAfter(today(stage), 91) }] } as const;
    expect((await act(stage, officer, 'holdUrgentAlert', far)).__typename).toBe('InvalidInput');
    expect((await act(stage, officer, 'holdUrgentAlert', given)).__typename).toBe('AlertHold');
    await expect(rows('UPDATE urgent_alerts SET held_until = NULL WHERE id = $1', alertId)).rejects.toThrow(
      'holds alone',
    );
    await pass(stage, 4);
    expect(await facts(alertId)).toEqual([]);
    await pass(stage, 8);
    expect(await facts(alertId)).toEqual([{ kind: 'alert_missed', held: false }]);
    const again = { input: ['HoldAlertInput!', { ...input, untilOn: dayAfter(today(stage), 10) }] } as const;
    const hold = await act(stage, officer, 'holdUrgentAlert', again, '... on AlertHold { id }');
    await stage.application.drain();
    expect(await facts(alertId)).toEqual([{ kind: 'alert_missed', held: true }]);
    const release = { holdId: ['ID!', hold['id']] } as const;
    expect((await act(stage, officer, 'releaseAlertHold', release)).__typename).toBe('AlertHold');
    expect((await act(stage, officer, 'releaseAlertHold', release)).__typename).toBe('WrongState');
    await stage.application.drain();
    expect(await facts(alertId)).toEqual([{ kind: 'alert_missed', held: false }]);
  });
});
