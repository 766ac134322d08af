import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AmendClaim } from '../src/modules/compensation/application/amend-claim.ts';
import { AuthoriseBatch } from '../src/modules/compensation/application/authorise-batch.ts';
import { BatchFiles } from '../src/modules/compensation/application/batch-files.ts';
import { DecideClaim } from '../src/modules/compensation/application/decide-claim.ts';
import { PrepareBatch } from '../src/modules/compensation/application/prepare-batch.ts';
import { SendBatch } from '../src/modules/compensation/application/send-batch.ts';
import { SendPart } from '../src/modules/compensation/application/send-part.ts';
import { compensationInvariants } from '../src/modules/compensation/index.ts';
import { ledgerInvariants } from '../src/modules/ledger/index.ts';
import { Exchanges, ImportStatement, paymentInvariants } from '../src/modules/payments/index.ts';
import { constraintOf, TransactionRunner } from '../src/platform/database/transaction.ts';
import {
  aBareForum,
  adopt,
  aSchedule,
  choose,
  offerIdOf,
  paidByBank,
  paidByPhone,
  setAside,
  takePart,
  type TestForum,
} from './support/compensation.ts';
import type { TestFund } from './support/fund.ts';
import { actorOf } from './support/grants.ts';
import { aPayingFund, statementOf } from './support/payments.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let forum: TestForum;
let many: TestPerson;
let changing: TestPerson;
let banked: TestPerson;
let batchId: string;

const rowsOf = <Row>(sql: string, ...parameters: unknown[]) =>
  inTransaction(application, (tx) => tx.query<Row>(sql, parameters));
const countOf = async (state: string): Promise<number> =>
  (
    await rowsOf<{ count: number }>(
      `SELECT count(*)::int AS count FROM compensation_payments WHERE batch_id = $1 AND state = $2`,
      ...[batchId, state],
    )
  )[0]!.count;
/** The name of the rule by which the database refuses a statement. */
const refusalOf = (sql: string, ...parameters: unknown[]): Promise<string | undefined> =>
  rowsOf(sql, ...parameters).then(() => undefined, constraintOf);

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  forum = await aBareForum(application, 'riders');
  await adopt(application, fund, aSchedule([{ slug: 'riders', code: 'EUR', hourMinor: 14_00n }]));
  await setAside(application, fund, 100_000_00n, 'EUR');
  many = await aPerson(application);
  changing = await aPerson(application);
  banked = await aPerson(application);
  await takePart(application, forum, [many, changing, banked]);
  for (const person of [many, changing, banked]) await choose(application, person, { choice: 'accept' });
  for (const person of [many, changing]) await paidByPhone(application, person);
  await paidByBank(application, banked);
  await sixHundredMore();
  const input = { fundSlug: fund.fund.slug, executeOn: '2026-11-23', idempotencyKey: 'the-batch' };
  const finance = await actorOf(application, fund.financeOfficer);
  batchId = expectOk(await application.get(PrepareBatch).execute(finance, input));
  expect(expectOk(await application.get(PrepareBatch).execute(finance, input))).toBe(batchId);
});
afterAll(() => application.close());

/** A season of one person's sessions, so that a batch has three parts. */
async function sixHundredMore(): Promise<void> {
  await rowsOf(
    `INSERT INTO honorarium_offers (id, fund_id, envelope_id, schedule_id, source_kind, source_id, account_id, forum_id, activity, area,
       minutes, amount_minor, currency, made_at, choose_by, earned_at)
     SELECT gen_random_uuid(), fund_id, envelope_id, schedule_id, source_kind, n::text, account_id, forum_id, activity, area,
       minutes, amount_minor, currency, made_at, choose_by, earned_at
       FROM honorarium_offers, generate_series(1, 600) n WHERE account_id = $1`,
    many.accountId,
  );
  await rowsOf(
    `INSERT INTO compensation_choices (offer_id, version, choice, paid_minor, country, terms_version, chosen_at)
     SELECT id, 1, 'accept', amount_minor, 'KE', 1, made_at FROM honorarium_offers o WHERE length(source_id) < 10`,
  );
}

describe('a batch of compensation', () => {
  it('is refused by the database wherever the gate would be closed', async () => {
    const offerId = await offerIdOf(application, many.accountId);
    const again = `INSERT INTO compensation_choices (offer_id, version, choice, paid_minor, country, terms_version, chosen_at)
                   VALUES ($1, 9, 'decline', 0, 'KE', 1, now())`;
    expect(await refusalOf(again, offerId)).toBe('compensation_choices_until_ordered');
    const send = `UPDATE compensation_payments SET state = 'sent', sent_at = now() WHERE batch_id = $1`;
    expect(await refusalOf(send, batchId)).toBe('compensation_payments_gate');
    const move = `UPDATE compensation_batches SET state = 'authorised' WHERE id = $1`;
    expect(await refusalOf(move, batchId)).toBe('compensation_batches_two_people');
    const sign = `INSERT INTO compensation_authorisations (batch_id, account_id, capacity, authorised_at)
                  VALUES ($1, $2, 'finance_officer', now())`;
    expect(await refusalOf(sign, batchId, many.accountId)).toBe('compensation_authorisations_not_beneficiary');
    expect(await refusalOf(sign, batchId, fund.auditor.accountId)).toBe('compensation_authorisations_need_office');
    const offer = `INSERT INTO honorarium_offers SELECT (jsonb_populate_record(o, '{"amount_minor": 99000000000}'::jsonb
                     || jsonb_build_object('id', gen_random_uuid(), 'source_id', 'beyond'))).* FROM honorarium_offers o WHERE id = $1`;
    expect(await refusalOf(offer, offerId)).toBe('compensation_envelopes_cover');
  });

  it('waits for two different people', async () => {
    const finance = await actorOf(application, fund.financeOfficer);
    expectOk(await application.get(AuthoriseBatch).execute(finance, batchId));
    expect(await application.get(AuthoriseBatch).execute(finance, batchId)).toMatchObject({
      error: { type: 'SamePersonTwice' },
    });
    expect(await application.get(SendBatch).execute(finance, batchId)).toMatchObject({ error: { type: 'WrongState' } });
    expectOk(await application.get(AuthoriseBatch).execute(await actorOf(application, fund.secondOfficer), batchId));
  });

  it('sends each payment once, though the worker is killed in the middle, and leaves out whose details changed', async () => {
    await paidByPhone(application, changing);
    expectOk(await application.get(SendBatch).execute(await actorOf(application, fund.financeOfficer), batchId));
    const killed = application.get(TransactionRunner).commit(async (tx) => {
      await application.get(SendPart).send(tx, { batchId, part: 1 });
      throw new Error('the worker is killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await countOf('sent')).toBe(0);
    await application.drain();
    expect([await countOf('sent'), await countOf('refused'), await countOf('prepared')]).toEqual([602, 1, 0]);
    const refused = `SELECT refusal FROM compensation_payments WHERE account_id = $1`;
    expect(await rowsOf(refused, changing.accountId)).toEqual([{ refusal: 'payee_unchanged' }]);
    const booked = `SELECT count(*)::int AS count FROM ledger_entries WHERE kind = 'payment-sent' AND cause_type = 'compensation-payment'`;
    expect(await rowsOf(booked)).toEqual([{ count: 602 }]);
  });

  it('opens the choice of whoever was left out again, and pays them with the next batch', async () => {
    await choose(application, changing, { choice: 'part', partMinor: 5_00n });
    const input = { fundSlug: fund.fund.slug, executeOn: '2026-11-23', idempotencyKey: randomUUID() };
    const finance = await actorOf(application, fund.financeOfficer);
    const next = expectOk(await application.get(PrepareBatch).execute(finance, input));
    const sql = `SELECT amount_minor AS amount FROM compensation_payments WHERE batch_id = $1`;
    expect(await rowsOf(sql, next)).toEqual([{ amount: 5_00n }]);
  });

  it('makes a file for the bank with a neutral text, and a list for the operator', async () => {
    const finance = await actorOf(application, fund.financeOfficer);
    const file = expectOk(await application.get(BatchFiles).bankFile(finance, batchId));
    expect(file.content).toContain('<Ustrd>Honorarium</Ustrd>');
    expect(file.content).not.toContain('riders');
    const list = expectOk(await application.get(BatchFiles).list(finance, batchId, 'mobile_money'));
    expect(list.content.trim().split('\r\n')).toHaveLength(602);
  });

  it('books what the bank’s statement shows, and what came back less a charge', async () => {
    const sql = `SELECT id FROM compensation_payments WHERE account_id = $1`;
    const [{ id: orderId }] = (await rowsOf<{ id: string }>(sql, banked.accountId)) as [{ id: string }];
    const finance = await actorOf(application, fund.financeOfficer);
    const upload = async (direction: 'debit' | 'credit', amountMinor: bigint): Promise<void> => {
      const xml = statementOf([{ orderId, direction, amountMinor, reference: direction }], direction);
      const statement = { fundId: fund.fund.id, fileName: `${direction}.xml`, xml };
      expectOk(await application.get(ImportStatement).execute(finance, statement));
    };
    const state = () => rowsOf(`SELECT state FROM compensation_payments WHERE id = $1`, orderId);
    await upload('debit', 28_00n);
    expect(await state()).toEqual([{ state: 'confirmed' }]);
    await upload('credit', 27_77n);
    expect(await state()).toEqual([{ state: 'returned' }]);
    const charges = `SELECT sum(p.amount_minor)::bigint AS total FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
                      WHERE a.code = 'bank_charges'`;
    expect(await rowsOf(charges)).toEqual([{ total: 23n }]);
  });

  it('lets the fund pay in another currency once two people say what the bank gave for it', async () => {
    const exchanges = application.get(Exchanges);
    const [finance, second] = [
      await actorOf(application, fund.financeOfficer),
      await actorOf(application, fund.secondOfficer),
    ];
    const lineOf = async (direction: 'debit' | 'credit', amountMinor: bigint, code: string): Promise<string> => {
      const orderId = randomUUID();
      const xml = statementOf([{ orderId, direction, amountMinor }], orderId).replaceAll('"EUR"', `"${code}"`);
      const statement = { fundId: fund.fund.id, fileName: 'statement.xml', xml };
      expectOk(await application.get(ImportStatement).execute(finance, statement));
      const sql = `SELECT id FROM statement_lines WHERE end_to_end_id = $1`;
      return (await rowsOf<{ id: string }>(sql, orderId.replaceAll('-', '')))[0]!.id;
    };
    const [soldLineId, boughtLineId] = [
      await lineOf('debit', 1_000_00n, 'EUR'),
      await lineOf('credit', 139_482_35n, 'KES'),
    ];
    const input = { soldLineId, boughtLineId, source: 'Advice of the bank, 21 November' };
    const swapped = { ...input, soldLineId: boughtLineId, boughtLineId: soldLineId };
    expect(await exchanges.propose(finance, swapped)).toMatchObject({ error: { type: 'InvalidInput' } });
    const id = expectOk(await exchanges.propose(finance, input));
    expect(await exchanges.propose(second, input)).toMatchObject({ error: { type: 'WrongState' } });
    expect(await exchanges.answer(finance, id, true)).toMatchObject({ error: { type: 'SamePerson' } });
    expectOk(await exchanges.answer(second, id, true));
    const entry = await rowsOf(`SELECT memo, kind FROM ledger_entries WHERE cause_id = $1`, id);
    expect(entry).toEqual([{ memo: '1 EUR = 139.48235 KES. Advice of the bank, 21 November', kind: 'exchange' }]);
    await setAside(application, fund, 139_482_35n, 'KES');
    const beyond = { ...input, soldLineId: await lineOf('debit', 9_000_000_00n, 'EUR') };
    const tooMuch = { ...beyond, boughtLineId: await lineOf('credit', 1_00n, 'KES') };
    const refusedId = expectOk(await exchanges.propose(second, tooMuch));
    expect(await exchanges.answer(finance, refusedId, true)).toMatchObject({ error: { type: 'PoolOverdrawn' } });
    expectOk(await exchanges.answer(finance, refusedId, false));
  });

  it('advances a fare, hears what it was spent on, and lets nobody decide about their own', async () => {
    const claimId = randomUUID();
    const finance = await actorOf(application, fund.financeOfficer);
    await rowsOf(
      `INSERT INTO expense_claims (id, fund_id, envelope_id, account_id, forum_id, kind, is_advance, purpose, amount_minor, currency,
         needed_by, state, filed_at)
       SELECT $1, fund_id, envelope_id, account_id, forum_id, 'travel', true, 'The bus there and back', 12_00, currency, '2026-11-30',
         'filed', made_at FROM honorarium_offers WHERE account_id = $2 LIMIT 1`,
      ...[claimId, changing.accountId],
    );
    const decide = (actor: Parameters<DecideClaim['execute']>[0]) =>
      application.get(DecideClaim).execute(actor, { claimId, isApproved: true });
    expect(await decide({ ...finance, accountId: changing.accountId })).toMatchObject({ error: { type: 'OwnClaim' } });
    const settle = (declaration: string | null) =>
      application.get(AmendClaim).settleAdvance(changing, claimId, { spentMinor: 9_00n, note: '', declaration });
    expect(await settle(null)).toMatchObject({ error: { type: 'WrongState' } });
    expectOk(await decide(finance));
    expect(await settle(null)).toMatchObject({ error: { faults: [{ path: 'receipts' }] } });
    expectOk(await settle('The conductor gives no receipts, and papers are dangerous here.'));
    expect(await decide({ ...finance, accountId: changing.accountId })).toMatchObject({ error: { type: 'OwnClaim' } });
    expectOk(await decide(finance));
    expect(await decide(finance)).toMatchObject({ error: { type: 'WrongState' } });
    const settled = `SELECT spent_minor AS "spentMinor", settlement FROM expense_claims WHERE id = $1`;
    expect(await rowsOf(settled, claimId)).toEqual([{ spentMinor: 9_00n, settlement: 'accepted' }]);
  });

  it('keeps every invariant on the way', async () => {
    for (const { name, sql } of [...compensationInvariants, ...paymentInvariants, ...ledgerInvariants])
      expect(await rowsOf(sql), name).toEqual([]);
  });
});
