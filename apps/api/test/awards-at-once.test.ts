import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CastVote, CloseItem } from '../src/modules/governance/index.ts';
import { LedgerReader } from '../src/modules/ledger/index.ts';
import { TransactionRunner } from '../src/platform/database/transaction.ts';
import { aFund, type TestFund } from './support/fund.ts';
import {
  actorOf,
  anApplicant,
  aPublishedCall,
  aSubmittedApplication,
  clearedMoney,
  makeEligible,
  proposeAward,
} from './support/grants.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const AT_ONCE = 64;
const AWARD_MINOR = 1_000_00n;
const AFFORDABLE = 10n;

let application: TestApplication;
let fund: TestFund;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
});
afterAll(() => application.close());

it(`passes exactly as many of ${AT_ONCE} awards at once as the cleared pool pays for`, async () => {
  await clearedMoney(application, fund, AFFORDABLE * AWARD_MINOR + 1n);
  const call = await aPublishedCall(application, fund, {
    envelopeMinor: BigInt(AT_ONCE) * AWARD_MINOR,
    ceilingMinor: AWARD_MINOR,
  });
  const voters = await Promise.all(fund.board.slice(0, 3).map((member) => actorOf(application, member)));
  const items: string[] = [];
  for (let index = 0; index < AT_ONCE; index += 1) {
    const id = await aSubmittedApplication(application, call, await anApplicant(application), {
      requestedMinor: AWARD_MINOR,
    });
    await makeEligible(application, fund, id);
    const itemId = await proposeAward(application, fund, id, AWARD_MINOR);
    for (const voter of voters)
      expectOk(await application.get(CastVote).execute(voter, { itemId, choice: 'yes', reason: '' }));
    items.push(itemId);
  }
  const reasons = 'Within the call and its criteria.';
  const closed = await Promise.all(
    items.map((itemId) => application.get(CloseItem).execute(fund.board[0]!, { itemId, reasons })),
  );
  expect(closed.filter((result) => result.ok)).toHaveLength(Number(AFFORDABLE));
  expect(closed.filter((result) => !result.ok && result.error.type === 'EffectRefused')).toHaveLength(
    AT_ONCE - Number(AFFORDABLE),
  );
  const balances = await application
    .get(TransactionRunner)
    .read((tx) => application.get(LedgerReader).balances(tx, fund.fund.id));
  const of = (account: string) => balances.find((balance) => balance.account === account)?.balanceMinor;
  expect(of('free')).toBe(1n);
  expect(of('committed')).toBe(AFFORDABLE * AWARD_MINOR);
});
