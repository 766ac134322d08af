import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBoard, type TestBoard, vote } from '../../../../test/support/board.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { CloseItem, StandingResolutions } from '../index.ts';
import { ProposeMotion } from './propose-motion.ts';

const EUR = currency('EUR');

let application: TestApplication;
let board: TestBoard;
beforeAll(async () => {
  application = await startTestApplication();
  board = await aBoard(application, { size: 5 });
  const standing = {
    kind: 'emergency-grant',
    limitEachMinor: 500_000n,
    limitTotalMinor: 1_200_000n,
    currency: 'EUR',
    expiresOn: '2026-12-31',
  };
  const motion = {
    fundSlug: board.fundSlug,
    title: 'Emergencies',
    text: 'Up to 5,000 each.',
    criteria: [{ name: 'Charter', text: '§ 9' }],
    parties: [],
  };
  const itemId = expectOk(await application.get(ProposeMotion).execute(board.chair, { ...motion, standing }));
  await vote(
    application,
    itemId,
    board.members.slice(0, 3).map((member) => [member, 'yes']),
  );
  expectOk(await application.get(CloseItem).execute(board.chair, { itemId, reasons: 'Emergencies cannot wait.' }));
});
afterAll(() => application.close());

const use = (amountMinor: bigint, causeId: string = randomUUID(), code = EUR) =>
  application.get(TransactionRunner).run((tx) =>
    application.get(StandingResolutions).use(tx, {
      ...{ fundId: board.fundId, kind: 'emergency-grant', causeType: 'payment-order', causeId },
      ...{ money: money(amountMinor, code), usedBy: board.chair.accountId },
    }),
  );

describe('a standing resolution', () => {
  it('allows within its limits, once per cause, and refuses beyond them by name', async () => {
    const cause = randomUUID();
    const first = expectOk(await use(500_000n, cause));
    expect(expectOk(await use(500_000n, cause))).toBe(first);
    expect(await use(500_001n)).toMatchObject({ ok: false, error: { type: 'StandingLimitExceeded', limit: 'each' } });
    expect(await use(1n, randomUUID(), currency('KES'))).toMatchObject({ ok: false, error: { limit: 'currency' } });
  });

  it('never gives more than its total, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => use(100_000n)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(7);
    const [row] = await inTransaction(application, (tx) =>
      tx.query<{ used: bigint }>('SELECT used_minor AS used FROM standing_resolutions'),
    );
    expect(row!.used).toBe(1_200_000n);
  });

  it('ends on its day', async () => {
    application.clock.advance(41 * DAY_MS);
    expect(await use(1n)).toMatchObject({ ok: false, error: { limit: 'expired' } });
  });
});
