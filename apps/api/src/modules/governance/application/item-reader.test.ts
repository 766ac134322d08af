import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aBoard, anItem, type TestBoard, vote } from '../../../../test/support/board.ts';
import { anOrganisation, inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { Tx } from '../../../platform/database/transaction.ts';
import { governanceInvariants } from '../domain/governance.invariants.ts';
import { CloseItem, DeclareInterest, Governance } from '../index.ts';
import { ItemReader } from './item-reader.ts';
import { WithdrawInterest } from './withdraw-interest.ts';

let application: TestApplication;
let board: TestBoard;
let actor: Actor;
beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5, reserves: 4 });
  const { accountId, handle } = board.members[1]!;
  const grants = [{ role: 'board_member', organisationId: board.organisationId }];
  actor = { accountId, handle, sessionId: '', locale: 'en', grants, secondFactor: true, provedAt: null };
});
afterAll(() => application.close());

async function statementsFor(first: number): Promise<number> {
  const query = vi.spyOn(Tx.prototype, 'query');
  const list = await application.get(ItemReader).list(actor, {}, { first });
  const count = query.mock.calls.length;
  query.mockRestore();
  expect(list.page.edges).toHaveLength(first);
  return count;
}

describe('a list of items', () => {
  it('costs the same number of statements for two items as for forty', async () => {
    const ngo = await anOrganisation(application, 'ngo');
    for (let index = 0; index < 40; index += 1) {
      const itemId = await anItem(application, board, { title: `Item ${index}`, parties: [ngo] });
      await vote(application, itemId, [[board.members[1]!, 'yes']]);
    }
    expect(await statementsFor(40)).toBe(await statementsFor(2));
  });

  it('knows what waits for a vote', async () => {
    const itemId = await anItem(application, board, { title: 'Still to be voted on' });
    const waiting = await application.get(ItemReader).list(actor, { awaitsMyVote: true }, {});
    expect(waiting.page.edges.map((edge) => edge.node.item.itemId)).toEqual([itemId]);
    application.clock.advance(8 * DAY_MS);
    const later = await application.get(ItemReader).list(actor, { awaitsMyVote: true }, {});
    expect(later.page.edges).toEqual([]);
    application.clock.advance(-8 * DAY_MS);
  });
});

describe('a withdrawn interest', () => {
  it('keeps the items closed that were noticed before, and opens those that come later', async () => {
    const ngo = await anOrganisation(application, 'ngo', 'Salt Marsh Trust');
    const declared = {
      target: 'organisation',
      targetId: ngo,
      strength: 'hard',
      statement: 'A cousin works there.',
    } as const;
    const interestId = expectOk(await application.get(DeclareInterest).execute(actor, declared));
    const earlier = await anItem(application, board, { parties: [ngo] });
    application.clock.advance(1);
    expectOk(await application.get(WithdrawInterest).execute(actor, interestId));
    application.clock.advance(1);
    const later = await anItem(application, board, { parties: [ngo] });
    const reader = application.get(ItemReader);
    expect([await reader.one(actor, earlier), (await reader.one(actor, later))?.standing]).toEqual([null, 'full']);
  });
});

describe('the invariants', () => {
  it('hold after decisions, panels and deferrals', async () => {
    const itemId = await anItem(application, board);
    await vote(
      application,
      itemId,
      board.members.slice(0, 3).map((member) => [member, 'yes']),
    );
    expectOk(await application.get(CloseItem).execute(board.chair, { itemId, reasons: 'It meets the criteria.' }));
    await inTransaction(application, async (tx) =>
      expectOk(
        await application.get(Governance).proposeToPanel(tx, {
          ...{ fundId: board.fundId, kind: 'appeal', subjectKind: 'appeal', subjectId: randomUUID(), title: 'Appeal' },
          ...{ proposedText: 'Look again.', parties: [], criteria: [{ name: 'Process', text: '' }] },
          ...{ proposedBy: board.chair.accountId, disjointFromItemId: itemId },
        }),
      ),
    );
    for (const check of governanceInvariants) {
      const broken = await inTransaction(application, (tx) => tx.query(check.sql));
      expect([check.name, broken]).toEqual([check.name, []]);
    }
  });
});
