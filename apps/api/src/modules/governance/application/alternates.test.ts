import { createHash, randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anItem, vote } from '../../../../test/support/board.ts';
import { anOrganisation, inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { CloseItem, DeclareInterest, Governance } from '../index.ts';
import { CastVote } from './cast-vote.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

const reasons = 'It meets the criterion of reach.';
const drawnFor = (itemId: string) =>
  inTransaction(application, (tx) =>
    tx.query<{ accountId: string; seatId: string; role: string }>(
      `SELECT account_id AS "accountId", seat_id AS "seatId", role FROM board_item_voters WHERE item_id = $1 ORDER BY place`,
      [itemId],
    ),
  );
const hasInterest = (person: { accountId: string }, targetId: string) =>
  application
    .get(DeclareInterest)
    .execute(person, { target: 'organisation', targetId, strength: 'hard', statement: 'My sister runs it.' });

describe('alternates', () => {
  it('are drawn at notice when too few members are free, in the order that a stranger computes', async () => {
    const board = await aBoard(application, { size: 5, reserves: 4 });
    const ngo = await anOrganisation(application, 'ngo');
    for (const member of board.members.slice(0, 3)) expectOk(await hasInterest(member, ngo));
    const itemId = await anItem(application, board, { parties: [ngo] });
    const [lot] = await inTransaction(application, (tx) =>
      tx.query<{ seed: string; listed: string[]; drawn: string[] }>(
        'SELECT seed, listed, drawn FROM board_lots WHERE item_id = $1',
        [itemId],
      ),
    );
    expect(lot!.seed).toBe(`baraza-lot-1|${itemId}|2026-11-21`);
    const sum = (seatId: string) => createHash('sha256').update(`${lot!.seed}|${seatId}`).digest('hex');
    expect(lot!.drawn).toEqual([...lot!.listed].sort((left, right) => (sum(left) < sum(right) ? -1 : 1)).slice(0, 1));
    const [alternate] = await drawnFor(itemId);
    const drawn = board.reserves.find((reserve) => reserve.accountId === alternate!.accountId)!;
    await vote(application, itemId, [
      [board.members[3]!, 'yes'],
      [board.members[4]!, 'yes'],
      [drawn, 'no'],
    ]);
    expect(expectOk(await application.get(CloseItem).execute(board.members[3]!, { itemId, reasons })).outcome).toBe(
      'passed',
    );
  });

  it('are drawn at the closing date for members who stayed away, and get the full time to read', async () => {
    const board = await aBoard(application, { size: 5, reserves: 3 });
    const itemId = await anItem(application, board);
    await vote(application, itemId, [[board.members[1]!, 'yes']]);
    application.clock.advance(7 * DAY_MS);
    const closed = expectOk(await application.get(CloseItem).execute(board.chair, { itemId, reasons }));
    expect(closed).toMatchObject({ outcome: 'alternates_drawn', alternatesDrawn: 2 });
    const drawn = (await drawnFor(itemId)).map((row) =>
      board.reserves.find((reserve) => reserve.accountId === row.accountId)!,
    );
    const outsider = board.reserves.find((reserve) => !drawn.includes(reserve))!;
    const refused = await application.get(CastVote).execute(outsider, { itemId, choice: 'yes', reason: '' });
    expect(refused).toMatchObject({ ok: false, error: { type: 'NotFound' } });
    await vote(application, itemId, [
      [drawn[0]!, 'yes'],
      [drawn[1]!, 'abstain'],
    ]);
    application.clock.advance(7 * DAY_MS);
    expect(expectOk(await application.get(CloseItem).execute(board.chair, { itemId, reasons })).outcome).toBe('passed');
  });
});

describe('a panel', () => {
  const proposal = (fundId: string, proposedBy: string, disjointFromItemId: string) => ({
    fundId,
    kind: 'appeal',
    subjectKind: 'appeal',
    subjectId: randomUUID(),
    title: 'Appeal',
    proposedText: 'The decision is looked at again.',
    parties: [],
    criteria: [{ name: 'Process', text: 'Charter, appeals' }],
    proposedBy,
    disjointFromItemId,
  });

  it('has nobody in it who took part in the decision, and is closed to those who did', async () => {
    const board = await aBoard(application, { size: 5, reserves: 4 });
    const itemId = await anItem(application, board);
    await vote(application, itemId, [
      [board.members[1]!, 'no'],
      [board.members[2]!, 'no'],
      [board.members[3]!, 'no'],
    ]);
    expectOk(await application.get(CloseItem).execute(board.chair, { itemId, reasons }));
    const appealId = await inTransaction(application, async (tx) =>
      expectOk(
        await application.get(Governance).proposeToPanel(tx, proposal(board.fundId, board.chair.accountId, itemId)),
      ),
    );
    const panel = (await drawnFor(appealId)).map((row) => row.accountId);
    const tookPart = board.members.slice(0, 4).map((member) => member.accountId);
    expect(panel).toHaveLength(3);
    expect(panel.filter((accountId) => tookPart.includes(accountId))).toEqual([]);
    const refused = await application
      .get(CastVote)
      .execute(board.members[1]!, { itemId: appealId, choice: 'no', reason: '' });
    expect(refused).toMatchObject({ ok: false, error: { type: 'NotFound' } });
  });

  it('is not formed from too few, and says how many are missing', async () => {
    const board = await aBoard(application, { size: 5 });
    const itemId = await anItem(application, board);
    await vote(
      application,
      itemId,
      board.members.slice(0, 4).map((member) => [member, 'yes']),
    );
    const formed = await inTransaction(application, (tx) =>
      application.get(Governance).proposeToPanel(tx, proposal(board.fundId, board.chair.accountId, itemId)),
    );
    expect(formed).toMatchObject({ ok: false, error: { type: 'PanelTooSmall', needed: 3, available: 1 } });
  });
});
