import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuthoriseBatch } from '../src/modules/compensation/application/authorise-batch.ts';
import { BatchFiles } from '../src/modules/compensation/application/batch-files.ts';
import { BatchReader } from '../src/modules/compensation/application/batch-reader.ts';
import { BatchSubstitutes } from '../src/modules/compensation/application/batch-substitutes.ts';
import { ExpertRequests } from '../src/modules/compensation/application/expert-requests.ts';
import { DayRates } from '../src/modules/compensation/application/day-rates.ts';
import { RecordPayouts } from '../src/modules/compensation/application/record-payouts.ts';
import { SaveMethod } from '../src/modules/compensation/application/save-method.ts';
import { ScreenPerson } from '../src/modules/compensation/application/screen-person.ts';
import { BOARD_PLACE, type ScheduleContent } from '../src/modules/compensation/domain/schedule.ts';
import { compensationInvariants } from '../src/modules/compensation/index.ts';
import { ledgerInvariants } from '../src/modules/ledger/index.ts';
import { ConfirmPayeeDetails, ImportStatement } from '../src/modules/payments/index.ts';
import { constraintOf } from '../src/platform/database/transaction.ts';
import {
  aBareForum,
  anAskedExpert,
  adopt,
  aPreparedCompensationBatch,
  aSchedule,
  aSentCompensationBatch,
  choose,
  paidByPhone,
  sendCompensationBatch,
  setAside,
  takePart,
  type TestForum,
} from './support/compensation.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { actorOf, anApplicant, decide, type TestApplicant } from './support/grants.ts';
import { assure, confirmDetails, enterDetails, aPayingFund, statementOf } from './support/payments.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let forum: TestForum;
let ngo: TestApplicant;
let people: Record<'cash' | 'inKind' | 'redirecting' | 'british' | 'norwegian', TestPerson>;
let firstBatchId: string;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly rail: string;
  readonly refusal: string | null;
  readonly amountMinor: bigint;
}

const payments = (where: string, ...values: unknown[]) =>
  inTransaction(application, (tx) =>
    tx.query<Row>(
      `SELECT id, state, rail, refusal, amount_minor AS "amountMinor" FROM compensation_payments WHERE ${where} ORDER BY state = 'refused' DESC, id`,
      values,
    ),
  );
const finance = () => actorOf(application, fund.financeOfficer);
const paymentOf = async (person: TestPerson) => (await payments('account_id = $1', person.accountId)).at(-1)!;

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  ngo = await anApplicant(application);
  await assure(application, fund, ngo.organisationId);
  forum = await aBareForum(application, 'riders');
  await adopt(application, fund, withBoardWork(aSchedule([{ slug: 'riders', code: 'EUR', hourMinor: 14_00n }])));
  await setAside(application, fund, 10_000_00n, 'EUR');
  await confirmedWithoutAward();
  const person = () => aPerson(application);
  people = {
    cash: await person(),
    inKind: await person(),
    redirecting: await person(),
    british: await person(),
    norwegian: await person(),
  };
  await takePart(application, forum, Object.values(people));
  await choose(application, people.cash, { choice: 'accept' });
  await choose(application, people.british, { choice: 'accept', country: 'GB' });
  await choose(application, people.norwegian, { choice: 'accept', country: 'NO' });
  await choose(application, people.inKind, { choice: 'in_kind', inKind: 'data-bundle' });
  await choose(application, people.redirecting, { choice: 'redirect_ngo', organisationId: ngo.organisationId });
  await paidByPhone(application, people.inKind);
  const cash = { rail: 'cash', country: 'KE', place: 'The office of the drivers’ association' } as const;
  expectOk(await application.get(SaveMethod).execute(people.cash, cash));
  const bank = { holderName: 'Jane Example', townName: 'Leeds', iban: 'GB33BUKB20201555555555', bic: 'BUKBGB22' };
  expectOk(await application.get(SaveMethod).execute(people.british, { rail: 'bank', country: 'GB', bank }));
  const voucher = { rail: 'voucher', country: 'NO', phone: '+4790000000' } as const;
  const nameless = await application.get(SaveMethod).execute(people.norwegian, voucher);
  expect(nameless).toMatchObject({ error: { type: 'InvalidInput', faults: [{ path: 'name' }] } });
  expectOk(await application.get(SaveMethod).execute(people.norwegian, { ...voucher, name: 'Kari Eksempel' }));
  await acceptedDayRate();
  firstBatchId = await aSentCompensationBatch(application, fund);
});
afterAll(() => application.close());

/** The first area pays the fund's own board too. */
function withBoardWork(content: ScheduleContent): ScheduleContent {
  const [area, ...areas] = content.areas;
  const rate = { area: area!.slug, activity: 'board_work', unit: 'flat', amountMinor: '8000' } as const;
  return {
    ...content,
    areas: [{ ...area!, places: [...area!.places, BOARD_PLACE] }, ...areas],
    rates: [...content.rates, rate],
  };
}

/** An NGO without any award: its account is confirmed by the second officer of the fund whose schedule pays in its currency. */
async function confirmedWithoutAward(): Promise<void> {
  const payeeId = await enterDetails(application, ngo);
  const input = { payeeId, version: 1, outcome: 'confirmed' as const, evidence: 'Called the number in the register.' };
  const stranger = await aFund(application);
  for (const person of [stranger.secondOfficer, fund.financeOfficer, ngo.signatory]) {
    const tried = await application.get(ConfirmPayeeDetails).execute(await actorOf(application, person), input);
    expect(tried).toMatchObject({ error: { type: 'NotFound' } });
  }
  const byHand = `INSERT INTO payee_confirmations SELECT id, 'confirmed', 'Written by hand.', $2, entered_at FROM payee_details WHERE payee_id = $1`;
  const written = inTransaction(application, (tx) => tx.query(byHand, [payeeId, fund.financeOfficer.accountId]));
  expect(await written.then(() => 'written', constraintOf)).toBe('payee_confirmations_office');
  await confirmDetails(application, fund, payeeId, 1);
}

async function acceptedDayRate(): Promise<void> {
  const work = { area: 'riders', activity: 'organisation', halfDays: 3, purpose: 'Preparing and interpreting' };
  const expertRequestId = await anAskedExpert(application, fund.financeOfficer);
  const input = { fundSlug: fund.fund.slug, organisationId: ngo.organisationId, ...work, expertRequestId };
  const offerId = expectOk(await application.get(DayRates).offer(await finance(), input));
  const answer = application.get(DayRates);
  const editor = await answer.answer(await actorOf(application, ngo.editor), offerId, true);
  expect(editor).toMatchObject({ error: { type: 'NotFound' } });
  const signatory = await actorOf(application, ngo.signatory);
  expectOk(await answer.answer(signatory, offerId, true));
  expect(await answer.answer(signatory, offerId, false)).toMatchObject({ error: { type: 'WrongState' } });
  const refusal = { fundSlug: fund.fund.slug, expertRequestId, reason: 'There is no money for it this year.' };
  const refused = await application.get(ExpertRequests).refuse(await finance(), refusal);
  expect(refused).toMatchObject({ error: { type: 'WrongState' } });
}

/** Opens the name as the second officer, who alone may, and records what the lists say. */
async function lookUp(person: TestPerson, name: string): Promise<void> {
  const screening = application.get(ScreenPerson);
  const second = await actorOf(application, fund.secondOfficer);
  const { id: paymentId } = await paymentOf(person);
  expect((await screening.nameOf(await finance(), paymentId)).ok).toBe(false);
  expect(expectOk(await screening.nameOf(second, paymentId))).toBe(name);
  const reads = `SELECT 1 FROM vault_reads WHERE reader_account_id = $1 AND purpose = 'sanctions-screening' AND subject_id = $2`;
  expect(await inTransaction(application, (tx) => tx.query(reads, [second.accountId, person.accountId]))).toHaveLength(
    1,
  );
  expectOk(await screening.screen(second, { paymentId, isClear: true, lists: 'The lists of 21 November' }));
}

describe('compensation that goes another way than a phone', () => {
  it('pays an organisation its day rate, and what somebody gave it, through bank file and statement', async () => {
    const sent = await payments(`organisation_id = $1 AND state = 'sent' AND rail = 'bank'`, ngo.organisationId);
    expect(sent.map(({ amountMinor }) => amountMinor).sort()).toEqual([28_00n, 420_00n]);
    expect(await payments('account_id = $1', people.redirecting.accountId)).toEqual([]);
    const file = expectOk(await application.get(BatchFiles).bankFile(await finance(), firstBatchId));
    for (const { id } of sent) expect(file.content).toContain(id.replaceAll('-', ''));
    expect(file.content).not.toContain('riders');
    const lines = sent.map(({ id, amountMinor }) => ({ orderId: id, direction: 'debit' as const, amountMinor }));
    const statement = { fundId: fund.fund.id, fileName: 'statement.xml', xml: statementOf(lines) };
    expectOk(await application.get(ImportStatement).execute(await finance(), statement));
    const arrived = await payments(`organisation_id = $1 AND state = 'confirmed'`, ngo.organisationId);
    expect(arrived.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  });

  it('gives in kind as a voucher', async () => {
    expect(await paymentOf(people.inKind)).toMatchObject({ state: 'sent', rail: 'voucher' });
    const list = expectOk(await application.get(BatchFiles).list(await finance(), firstBatchId, 'voucher'));
    expect(list.content).toContain('"A data bundle"');
  });

  it('books cash once two different people witnessed it, under a number used once', async () => {
    const { id: paymentId } = await paymentOf(people.cash);
    const { id: inKindId } = await paymentOf(people.inKind);
    const witnesses = { on: '2026-11-21', receiptNumber: 'C-1', witnessOne: 'The interpreter' };
    const handOver = async (witnessTwo: string, id = paymentId) =>
      application.get(RecordPayouts).handOver(await finance(), { ...witnesses, paymentId: id, witnessTwo });
    expect(await handOver('the interpreter ')).toMatchObject({ error: { faults: [{ path: 'witnessTwo' }] } });
    expectOk(await handOver('The treasurer of the association'));
    expect((await paymentOf(people.cash)).state).toBe('confirmed');
    expect(await handOver('Somebody else')).toMatchObject({ error: { type: 'WrongState' } });
    const again = await handOver('The treasurer of the association', inKindId);
    expect(again).toMatchObject({ error: { faults: [{ path: 'receiptNumber' }] } });
    expect((await paymentOf(people.inKind)).state).toBe('sent');
  });

  it('leaves out whom the law wants looked up, until the second officer has', async () => {
    const waiting = [people.british, people.norwegian];
    for (const person of waiting)
      expect(await paymentOf(person)).toMatchObject({ state: 'refused', refusal: 'screening' });
    expect(await payments('batch_id = $1 AND state = $2', firstBatchId, 'refused')).toHaveLength(2);
    const secondBatchId = await aPreparedCompensationBatch(application, fund);
    const second = await actorOf(application, fund.secondOfficer);
    await lookUp(people.british, 'Jane Example');
    await lookUp(people.norwegian, 'Kari Eksempel');
    const still = await application.get(ScreenPerson).outstanding(second, secondBatchId, { first: 10 });
    expect(still?.edges).toEqual([]);
    await sendCompensationBatch(application, fund, secondBatchId);
    for (const person of waiting) expect(await paymentOf(person)).toMatchObject({ state: 'sent', refusal: null });
    const voucher = await application.get(BatchFiles).list(await finance(), secondBatchId, 'voucher');
    expect(expectOk(voucher).content).not.toContain('Kari');
  });

  it('asks the board for a second person where an officer is paid by the batch', async () => {
    const { secondOfficer } = fund;
    await takePart(application, forum, [secondOfficer]);
    await choose(application, secondOfficer, { choice: 'accept' });
    await paidByPhone(application, secondOfficer);
    const batchId = await aPreparedCompensationBatch(application, fund);
    const signing = await application.get(AuthoriseBatch).execute(await actorOf(application, secondOfficer), batchId);
    expect(signing).toMatchObject({ error: { type: 'MayNotAuthorise', obstacle: 'beneficiary' } });
    const substitute = await aPerson(application);
    const ask = async ({ handle }: TestPerson) =>
      application.get(BatchSubstitutes).propose(await finance(), { batchId, handle, reasons: 'One officer is left.' });
    expect(await ask(secondOfficer)).toMatchObject({ error: { type: 'NotEligible' } });
    const read = async () => application.get(BatchReader).view(await actorOf(application, substitute), batchId);
    expect(await read()).toBeNull();
    expectOk(await decide(application, fund, expectOk(await ask(substitute)), 'yes'));
    expect(await read()).toMatchObject({ mayAuthorise: true, needsSubstitute: false });
    expect(await ask(substitute)).toMatchObject({ error: { type: 'WrongState' } });
    await sendCompensationBatch(application, fund, batchId, [fund.financeOfficer, substitute]);
    expect(await paymentOf(secondOfficer)).toMatchObject({ state: 'sent' });
  });

  it('offers board work once for each day of deciding, to each member who voted', async () => {
    const sql = `SELECT account_id AS "accountId", amount_minor AS "amountMinor", earned_at IS NOT NULL AS "isEarned"
                   FROM honorarium_offers WHERE source_kind = 'board' AND forum_id IS NULL ORDER BY account_id`;
    const offers = await inTransaction(application, (tx) => tx.query(sql));
    const members = fund.board.map(({ accountId }) => accountId).sort();
    expect(offers).toEqual(members.map((accountId) => ({ accountId, amountMinor: 80_00n, isEarned: true })));
  });

  it('keeps every invariant on the way', async () => {
    for (const { name, sql } of [...compensationInvariants, ...ledgerInvariants])
      expect(await inTransaction(application, (tx) => tx.query(sql)), name).toEqual([]);
  });
});
