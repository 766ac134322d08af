import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, anItem, type TestBoard } from '../../../../test/support/board.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { interestIn, type Tie } from '../domain/interest.ts';
import { toItem, ITEM_COLUMNS, type ItemRow } from './item.row.ts';
import { ReadableItemRepository } from './readable-item.repository.ts';

const IDS = ['1', '2', '3', '4', '5', '6'].map((digit) => `0198f0aa-0000-7000-8000-00000000000${digit}`);
const DAY_MS = 86_400_000;

let application: TestApplication;
let board: TestBoard;
beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5 });
  for (let index = 0; index < 24; index += 1) {
    const parties = IDS.filter((_, place) => (index >> place) % 2 === 1).slice(0, 3);
    await anItem(application, board, { subjectId: IDS[index % IDS.length]!, parties, title: `Item ${index}` });
    application.clock.advance(DAY_MS);
  }
});
afterAll(() => application.close());

describe('lists of items', () => {
  it('leave out exactly what the rule of interests leaves out, and count it', async () => {
    const items = (
      await inTransaction(application, (tx) => tx.query<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM board_items i`))
    ).map(toItem);
    const { accountId } = board.chair;
    const moments = [null, ...items.map((item) => item.noticedAt)];
    const aTie: fc.Arbitrary<Tie> = fc.record({
      accountId: fc.constant(accountId),
      strength: fc.constantFrom('hard', 'soft'),
      target: fc.constantFrom('organisation', 'subject', 'item', 'fund'),
      targetId: fc.constantFrom(...IDS, ...items.slice(0, 3).map((item) => item.itemId), board.fundId),
      reason: fc.constant('declared'),
      withdrawnAt: fc.constantFrom(...moments),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(aTie, { maxLength: 4 }), async (ties) => {
        const reader = { accountId, day: '2026-12-01', secretariatOf: [], ties };
        const { page, leftOut } = await inTransaction(application, async (tx) => ({
          page: await application.get(ReadableItemRepository).page(tx, reader, {}, { first: 100 }),
          leftOut: await application.get(ReadableItemRepository).leftOut(tx, reader, {}),
        }));
        const expected = items
          .filter((item) => interestIn(item, accountId, ties) !== 'hard')
          .map((item) => item.itemId);
        expect(new Set(page.edges.map((edge) => edge.node.itemId))).toEqual(new Set(expected));
        expect(leftOut).toBe(items.length - expected.length);
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });
});
