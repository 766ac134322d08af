import { err, expectOk, ok } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anItem, type TestBoard, vote } from '../../../../test/support/board.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { CloseItem, ResolutionEffects, ResolutionReader } from '../index.ts';
import { CastVote } from './cast-vote.ts';
import { ReopenItem } from './reopen-item.ts';

const REASONS = 'It meets the criterion of reach.';

let application: TestApplication;
let board: TestBoard;
let refusing = false;

beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5 });
  await inTransaction(application, (tx) => tx.query('CREATE TABLE happened (item_id uuid)'));
  application.get(ResolutionEffects).register('test.happen', async (tx, resolution) => {
    await tx.query('INSERT INTO happened VALUES ($1)', [resolution.itemId]);
    return refusing ? err({ type: 'PoolOverdrawn', message: 'Only EUR 100 are free.' }) : ok();
  });
});
afterAll(() => application.close());

const close = (itemId: string, person = board.chair) =>
  application.get(CloseItem).execute(person, { itemId, reasons: REASONS });
const happened = async (itemId: string) =>
  (
    await application
      .get(TransactionRunner)
      .read((tx) => tx.query('SELECT 1 FROM happened WHERE item_id = $1', [itemId]))
  ).length;
const stateOf = (itemId: string) =>
  application
    .get(TransactionRunner)
    .read(
      async (tx) =>
        (await tx.maybeOne<{ state: string }>('SELECT state FROM board_items WHERE id = $1', [itemId]))?.state,
    );

describe('closing an item', () => {
  it('takes effect exactly once, however many close it at the same time', async () => {
    const itemId = await anItem(application, board, { effect: { kind: 'test.happen', payload: {} } });
    await vote(application, itemId, [
      [board.members[0]!, 'yes'],
      [board.members[1]!, 'yes'],
      [board.members[2]!, 'yes'],
    ]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => close(itemId)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.type]))).toEqual(Array(7).fill('WrongState'));
    expect(await happened(itemId)).toBe(1);
  });

  it('keeps the item open, its votes and the number, and tells why, when the effect is refused', async () => {
    const itemId = await anItem(application, board, { effect: { kind: 'test.happen', payload: {} } });
    await vote(application, itemId, [
      [board.members[0]!, 'yes'],
      [board.members[1]!, 'yes'],
      [board.members[2]!, 'yes'],
    ]);
    refusing = true;
    const refused = await close(itemId);
    refusing = false;
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'EffectRefused', cause: 'PoolOverdrawn', reason: 'Only EUR 100 are free.' },
    });
    expect([await happened(itemId), await stateOf(itemId)]).toEqual([0, 'open']);
    const { resolutionId } = expectOk(await close(itemId));
    const resolution = await application
      .get(TransactionRunner)
      .read((tx) => application.get(ResolutionReader).byId(tx, resolutionId!));
    expect(resolution).toMatchObject({
      number: 2,
      tally: { yes: 3, no: 0, abstain: 0 },
      quorum: { needed: 3, present: 3 },
      reasons: REASONS,
    });
  });

  it('fails a tie without a number and without its effect', async () => {
    const itemId = await anItem(application, board, { effect: { kind: 'test.happen', payload: {} } });
    const [one, two, three] = board.members;
    await vote(application, itemId, [
      [one!, 'yes'],
      [two!, 'no'],
      [three!, 'abstain'],
    ]);
    application.clock.advance(8 * DAY_MS);
    expect(expectOk(await close(itemId)).outcome).toBe('failed');
    expect(await happened(itemId)).toBe(0);
  });

  it('counts only the last vote, and takes none after the closing date', async () => {
    const itemId = await anItem(application, board);
    const [one, two, three] = board.members;
    await vote(application, itemId, [
      [one!, 'yes'],
      [two!, 'yes'],
      [three!, 'no'],
      [one!, 'no'],
      [two!, 'abstain'],
    ]);
    application.clock.advance(7 * DAY_MS);
    const late = await application.get(CastVote).execute(one!, { itemId, choice: 'yes', reason: '' });
    expect(late).toMatchObject({ ok: false, error: { type: 'VotingClosed' } });
    expect(expectOk(await close(itemId)).outcome).toBe('failed');
  });

  it('refuses below the quorum before the date, and while votes to come could turn it', async () => {
    const itemId = await anItem(application, board);
    const [one, two, three] = board.members;
    await vote(application, itemId, [
      [one!, 'yes'],
      [two!, 'yes'],
    ]);
    expect(await close(itemId)).toMatchObject({ ok: false, error: { type: 'BelowQuorum', needed: 3, present: 2 } });
    await vote(application, itemId, [[three!, 'no']]);
    expect(await close(itemId)).toMatchObject({ ok: false, error: { type: 'NotSettled' } });
  });

  it('defers at the date without a reserve list, and keeps the votes for when it is reopened', async () => {
    const itemId = await anItem(application, board);
    const [one, two, three] = board.members;
    await vote(application, itemId, [
      [one!, 'yes'],
      [two!, 'yes'],
    ]);
    application.clock.advance(7 * DAY_MS);
    expect(expectOk(await close(itemId))).toMatchObject({ outcome: 'deferred', alternatesDrawn: 0 });
    expect(await close(itemId)).toMatchObject({ ok: false, error: { type: 'WrongState', state: 'deferred' } });
    expectOk(await application.get(ReopenItem).execute(board.chair, itemId));
    await vote(application, itemId, [[three!, 'yes']]);
    expect(expectOk(await close(itemId)).outcome).toBe('passed');
  });

  it('is the act of whoever presides, and of nobody else', async () => {
    const itemId = await anItem(application, board);
    await vote(
      application,
      itemId,
      board.members.map((member) => [member, 'yes'] as const).map(([member, choice]) => [member, choice]),
    );
    expect(await close(itemId, board.members[1])).toMatchObject({
      ok: false,
      error: { type: 'NotPresiding', presiding: 'Seat 1' },
    });
  });

  it('cannot be gone round in the database: no state without its resolution, no change of what was decided', async () => {
    const itemId = await anItem(application, board);
    const force = (sql: string) =>
      application.get(TransactionRunner).run(async (tx) => ok(await tx.query(sql, [itemId])));
    await expect(force(`UPDATE board_items SET state = 'passed' WHERE id = $1`)).rejects.toThrow(
      'decided by its resolution',
    );
    await expect(force(`UPDATE board_items SET title = 'Another' WHERE id = $1`)).rejects.toThrow('does not change');
    await expect(force(`DELETE FROM board_items WHERE id = $1`)).rejects.toThrow();
    await expect(force(`DELETE FROM board_votes WHERE item_id = $1`)).rejects.toThrow('append-only');
  });
});
