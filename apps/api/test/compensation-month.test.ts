import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compensationInvariants } from '../src/modules/compensation/index.ts';
import { RecordPayouts } from '../src/modules/compensation/application/record-payouts.ts';
import { DisclosureRepository } from '../src/modules/compensation/persistence/disclosure.repository.ts';
import { LedgerReader, ledgerInvariants } from '../src/modules/ledger/index.ts';
import { paymentInvariants } from '../src/modules/payments/index.ts';
import { logInvariants } from '../src/modules/transparency/index.ts';
import {
  aBareForum,
  adopt,
  aSchedule,
  aSentCompensationBatch,
  choose,
  paidByPhone,
  setAside,
  takePart,
} from './support/compensation.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { actorOf, clearedMoney } from './support/grants.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

/** Nine currencies, among them one without decimals and one with three. */
const AREAS = [
  { slug: 'kenya', code: 'KES', hourMinor: 750_00n },
  { slug: 'uganda', code: 'UGX', hourMinor: 22_000n },
  { slug: 'morocco', code: 'MAD', hourMinor: 60_00n },
  { slug: 'britain', code: 'GBP', hourMinor: 15_00n },
  { slug: 'norway', code: 'NOK', hourMinor: 215_00n },
  { slug: 'indonesia', code: 'IDR', hourMinor: 90_000_00n },
  { slug: 'nigeria', code: 'NGN', hourMinor: 9_000_00n },
  { slug: 'tunisia', code: 'TND', hourMinor: 17_500n },
  { slug: 'germany', code: 'EUR', hourMinor: 14_00n },
] as const;
const PEOPLE = 312;
/** The month of `5-money.md`: what each of the participants chooses, dealt over the areas in turn. */
const CHOICES = [
  ...Array.from({ length: 201 }, () => 'accept' as const),
  ...Array.from({ length: 40 }, () => 'part' as const),
  ...Array.from({ length: 51 }, () => 'decline' as const),
  ...Array.from({ length: 20 }, () => 'redirect_fund' as const),
];
const POOL_MINOR = 10_000_000_000n;

let application: TestApplication;
let fund: TestFund;
let batchId: string;
const owed = new Map<string, bigint>();

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  await adopt(application, fund, aSchedule(AREAS));
  const people: TestPerson[] = [];
  for (let index = 0; index < PEOPLE; index += 1) people.push(await aPerson(application));
  for (const [place, { slug, code }] of AREAS.entries()) {
    await clearedMoney(application, fund, POOL_MINOR, code);
    await setAside(application, fund, POOL_MINOR / 2n, code);
    const forum = await aBareForum(application, slug);
    await takePart(
      application,
      forum,
      people.filter((_, index) => index % AREAS.length === place),
    );
  }
  for (const [index, person] of people.entries()) await decideAs(person, index);
  batchId = await aSentCompensationBatch(application, fund);
}, 120_000);
afterAll(() => application.close());

async function decideAs(person: TestPerson, index: number): Promise<void> {
  const { code, hourMinor } = AREAS[index % AREAS.length]!;
  const choice = CHOICES[index]!;
  const partMinor = hourMinor / 2n;
  await choose(application, person, choice === 'part' ? { choice, partMinor } : { choice });
  if (choice === 'decline' || choice === 'redirect_fund') return;
  await paidByPhone(application, person);
  owed.set(code, (owed.get(code) ?? 0n) + (choice === 'part' ? partMinor : 2n * hourMinor));
}

async function balances(): Promise<Map<string, bigint>> {
  const rows = await inTransaction(application, (tx) => application.get(LedgerReader).balances(tx, fund.fund.id));
  return new Map(rows.map((row) => [`${row.account} ${row.currency}`, row.balanceMinor]));
}

async function publicBalances(): Promise<Map<string, bigint>> {
  const read = application.get(LedgerReader);
  const rows = await inTransaction(application, (tx) => read.publicBalancesOf(tx, [fund.fund.id]));
  return new Map(rows.map((row) => [`${row.account} ${row.currency}`, row.balanceMinor]));
}

describe('the compensation of a typical month', () => {
  it('pays 241 of 312 people in nine currencies in one batch, each what they chose', async () => {
    const sql = `SELECT currency, count(*)::int AS count, sum(amount_minor)::bigint AS total FROM compensation_payments
                  WHERE batch_id = $1 AND state = 'sent' GROUP BY currency`;
    const sums = await inTransaction(application, (tx) =>
      tx.query<{ currency: string; count: number; total: bigint }>(sql, [batchId]),
    );
    expect(sums.reduce((count, sum) => count + sum.count, 0)).toBe(241);
    expect(new Map(sums.map((sum) => [sum.currency, sum.total]))).toEqual(owed);
  });

  it('holds what is on its way as owed and in transit, to the last minor unit', async () => {
    const found = await balances();
    for (const [code, total] of owed) {
      expect(found.get(`payable_compensation ${code}`)).toBe(total);
      expect(found.get(`in_transit ${code}`)).toBe(total);
    }
  });

  it('shows nothing of single people in the public books', async () => {
    const open = await publicBalances();
    for (const { code } of AREAS) {
      expect(open.get(`payable_compensation ${code}`) ?? 0n).toBe(0n);
      expect(open.get(`bank ${code}`)).toBe(POOL_MINOR);
    }
    const filter = { fundId: fund.fund.id, isPublic: true, kind: 'payment-sent' };
    const page = await inTransaction(application, (tx) => application.get(LedgerReader).entries(tx, filter, {}));
    expect(page.edges).toEqual([]);
  });

  it('books what arrived as spent, gives the rest back as free, and leaves nothing unexplained', async () => {
    const finance = await actorOf(application, fund.financeOfficer);
    const list = { batchId, rail: 'mobile_money', on: '2026-11-21', failedIds: [] } as const;
    expectOk(await application.get(RecordPayouts).confirmList(finance, list));
    expectOk(await application.get(RecordPayouts).confirmList(finance, list));
    // Long after the envelopes' last day, and after everybody's time to choose.
    for (const day of ['2027-01-02T12:00:00Z', '2027-02-02T12:00:00Z', '2027-03-05T12:00:00Z']) {
      application.clock.moveTo(new Date(day));
      await application.drain();
    }
    const found = await balances();
    for (const { code } of AREAS) {
      const spent = owed.get(code)!;
      for (const account of ['committed', 'payable_compensation', 'in_transit', 'suspense'])
        expect(found.get(`${account} ${code}`) ?? 0n, `${account} ${code}`).toBe(0n);
      expect(found.get(`compensation ${code}`)).toBe(spent);
      expect(found.get(`free ${code}`)).toBe(POOL_MINOR - spent);
      expect(found.get(`bank ${code}`)).toBe(POOL_MINOR - spent);
    }
  });

  it('publishes totals in groups of at least five that equal the ledger to the last minor unit', async () => {
    const published = await inTransaction(application, (tx) =>
      application.get(DisclosureRepository).ofFund(tx, fund.fund.id),
    );
    expect(published.reduce((people, one) => people + one.people, 0)).toBe(241);
    expect(published.every(({ people, cells }) => people >= 5 && cells.every((cell) => cell.people >= 5))).toBe(true);
    for (const { currency, cells } of published)
      expect(cells.reduce((sum, cell) => sum + BigInt(cell.amountMinor), 0n)).toBe(owed.get(currency));
    expect(await publicBalances()).toEqual(await balances());
  });

  it('keeps every invariant that doctor asks of the live database', async () => {
    for (const { name, sql } of [
      ...compensationInvariants,
      ...ledgerInvariants,
      ...paymentInvariants,
      ...logInvariants,
    ]) {
      const violations = await inTransaction(application, (tx) => tx.query(sql));
      expect(violations, name).toEqual([]);
    }
  });
});
