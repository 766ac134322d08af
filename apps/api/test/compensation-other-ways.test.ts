import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DayRates } from '../src/modules/compensation/application/day-rates.ts';
import { RecordPayouts } from '../src/modules/compensation/application/record-payouts.ts';
import { SaveMethod } from '../src/modules/compensation/application/save-method.ts';
import { ScreenPerson } from '../src/modules/compensation/application/screen-person.ts';
import { compensationInvariants } from '../src/modules/compensation/index.ts';
import { ledgerInvariants } from '../src/modules/ledger/index.ts';
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
import type { TestFund } from './support/fund.ts';
import { actorOf, aPublishedCall, type TestApplicant } from './support/grants.ts';
import { aConfirmedPayee, aGrantee, aPayingFund } from './support/payments.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let ngo: TestApplicant;
let people: Record<'cash' | 'inKind' | 'redirecting' | 'british', TestPerson>;
let firstBatchId: string;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly rail: string;
  readonly refusal: string | null;
}

const payments = (where: string, ...values: unknown[]) =>
  inTransaction(application, (tx) =>
    tx.query<Row>(`SELECT id, state, rail, refusal FROM compensation_payments WHERE ${where} ORDER BY id`, values),
  );
const paymentOf = async (person: TestPerson) => (await payments('account_id = $1', person.accountId)).at(-1)!;

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  ngo = await aGrantee(application, fund, await aPublishedCall(application, fund));
  await aConfirmedPayee(application, fund, ngo);
  const forum = await aBareForum(application, 'riders');
  await adopt(application, fund, aSchedule([{ slug: 'riders', code: 'EUR', hourMinor: 14_00n }]));
  await setAside(application, fund, 10_000_00n, 'EUR');
  const person = () => aPerson(application);
  people = { cash: await person(), inKind: await person(), redirecting: await person(), british: await person() };
  await takePart(application, forum, Object.values(people));
  await choose(application, people.cash, { choice: 'accept' });
  await choose(application, people.british, { choice: 'accept', country: 'GB' });
  await choose(application, people.inKind, { choice: 'in_kind', inKind: 'data-bundle' });
  await choose(application, people.redirecting, { choice: 'redirect_ngo', organisationId: ngo.organisationId });
  await paidByPhone(application, people.inKind);
  const cash = { rail: 'cash', country: 'KE', place: 'The office of the drivers’ association' } as const;
  expectOk(await application.get(SaveMethod).execute(people.cash, cash));
  const bank = { holderName: 'Jane Example', townName: 'Leeds', iban: 'GB33BUKB20201555555555', bic: 'BUKBGB22' };
  expectOk(await application.get(SaveMethod).execute(people.british, { rail: 'bank', country: 'GB', bank }));
  await acceptedDayRate();
  firstBatchId = await aSentCompensationBatch(application, fund);
});
afterAll(() => application.close());

async function acceptedDayRate(): Promise<void> {
  const work = { area: 'riders', activity: 'organisation', halfDays: 3, purpose: 'Preparing and interpreting' };
  const input = { fundSlug: fund.fund.slug, organisationId: ngo.organisationId, ...work };
  const finance = await actorOf(application, fund.financeOfficer);
  const offerId = expectOk(await application.get(DayRates).offer(finance, input));
  const answer = application.get(DayRates);
  const editor = await answer.answer(await actorOf(application, ngo.editor), offerId, true);
  expect(editor).toMatchObject({ error: { type: 'NotFound' } });
  const signatory = await actorOf(application, ngo.signatory);
  expectOk(await answer.answer(signatory, offerId, true));
  expect(await answer.answer(signatory, offerId, false)).toMatchObject({ error: { type: 'WrongState' } });
}

describe('compensation that goes another way than a phone', () => {
  it('pays an organisation its day rate, and what somebody gave it, by bank', async () => {
    const sql = `SELECT amount_minor AS "amountMinor" FROM compensation_payments
                  WHERE organisation_id = $1 AND state = 'sent' AND rail = 'bank' ORDER BY amount_minor`;
    const sent = await inTransaction(application, (tx) => tx.query(sql, [ngo.organisationId]));
    expect(sent).toEqual([{ amountMinor: 28_00n }, { amountMinor: 420_00n }]);
    expect(await payments('account_id = $1', people.redirecting.accountId)).toEqual([]);
  });

  it('gives in kind as a voucher', async () => {
    expect(await paymentOf(people.inKind)).toMatchObject({ state: 'sent', rail: 'voucher' });
  });

  it('books cash once two different people witnessed it, under a number used once', async () => {
    const { id: paymentId } = await paymentOf(people.cash);
    const finance = await actorOf(application, fund.financeOfficer);
    const handOver = (witnessTwo: string) =>
      application.get(RecordPayouts).handOver(finance, {
        ...{ paymentId, on: '2026-11-21', receiptNumber: 'C-1', witnessOne: 'The interpreter', witnessTwo },
      });
    expect(await handOver('the interpreter ')).toMatchObject({ error: { faults: [{ path: 'witnessTwo' }] } });
    expectOk(await handOver('The treasurer of the association'));
    expect((await paymentOf(people.cash)).state).toBe('confirmed');
    expect(await handOver('Somebody else')).toMatchObject({ error: { type: 'WrongState' } });
  });

  it('leaves out whom the law wants looked up, until the second officer has', async () => {
    expect(await paymentOf(people.british)).toMatchObject({ state: 'refused', refusal: 'screening' });
    expect(await payments('batch_id = $1 AND state = $2', firstBatchId, 'refused')).toHaveLength(1);
    const screening = application.get(ScreenPerson);
    const second = await actorOf(application, fund.secondOfficer);
    const { id: paymentId } = await paymentOf(people.british);
    const finance = await actorOf(application, fund.financeOfficer);
    expect((await screening.nameOf(finance, paymentId)).ok).toBe(false);
    expect(expectOk(await screening.nameOf(second, paymentId))).toBe('Jane Example');
    const reads = `SELECT purpose FROM vault_reads WHERE reader_account_id = $1 AND purpose = 'sanctions-screening'`;
    expect(await inTransaction(application, (tx) => tx.query(reads, [second.accountId]))).toHaveLength(1);
    expectOk(await screening.screen(second, { paymentId, isClear: true, lists: 'UK Sanctions List, 21 November' }));
    await aSentCompensationBatch(application, fund);
    const both = await payments('account_id = $1', people.british.accountId);
    expect(both.map(({ refusal }) => refusal).sort()).toEqual([null, 'screening']);
  });

  it('keeps every invariant on the way', async () => {
    for (const { name, sql } of [...compensationInvariants, ...ledgerInvariants])
      expect(await inTransaction(application, (tx) => tx.query(sql)), name).toEqual([]);
  });
});
