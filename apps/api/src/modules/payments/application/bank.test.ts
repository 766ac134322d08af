import { readFileSync } from 'node:fs';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type TestFund } from '../../../../test/support/fund.ts';
import { actorOf } from '../../../../test/support/grants.ts';
import {
  aConfirmedPayee,
  aGrantee,
  aPayingFund,
  aPreparedOrder,
  aPublishedCall,
  aSentBatch,
  authorise,
  enterDetails,
  statementOf,
  type TestGrantee,
} from '../../../../test/support/payments.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ledgerInvariants, LedgerReader } from '../../ledger/index.ts';
import { paymentInvariants } from '../domain/payments.invariants.ts';
import { ImportStatement } from './import-statement.ts';
import { ResendPayment } from './resend-payment.ts';
import { SendPaymentOrder } from './send-payment-order.ts';

const HALF = 10_000_00n;
const schema = readFileSync(
  new URL('../../../../../../packages/open-data/schemas/iso20022/pain.001.001.09.xsd', import.meta.url),
  'utf8',
);

let application: TestApplication;
let fund: TestFund;
let call: { id: string };
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  call = await aPublishedCall(application, fund, { envelopeMinor: 200_000_00n });
});
afterAll(() => application.close());

async function anAuthorisedOrder(): Promise<{ orderId: string; grantee: TestGrantee }> {
  const grantee = await aGrantee(application, fund, call, 2n * HALF);
  await aConfirmedPayee(application, fund, grantee);
  const orderId = await aPreparedOrder(application, fund, grantee.trancheIds[0]!);
  await authorise(application, fund, orderId);
  return { orderId, grantee };
}

const download = (batchId: string, cookie = fund.financeOfficer.cookie) =>
  application.app.inject({ method: 'GET', url: `/payments/batches/${batchId}/pain001.xml`, headers: { cookie } });

async function importStatement(xml: string) {
  const finance = await actorOf(application, fund.financeOfficer);
  const input = { fundId: fund.fund.id, fileName: 'statement.xml', xml };
  return application.get(ImportStatement).execute(finance, input);
}

async function balances(): Promise<Record<string, bigint>> {
  const rows = await application
    .get(TransactionRunner)
    .read((tx) => application.get(LedgerReader).balances(tx, fund.fund.id));
  return Object.fromEntries(rows.filter((row) => row.currency === 'EUR').map((row) => [row.account, row.balanceMinor]));
}

const rowOf = async (sql: string, id: string) => (await inTransaction(application, (tx) => tx.query(sql, [id])))[0];
const orderState = async (orderId: string) =>
  (await rowOf(`SELECT state FROM payment_orders WHERE id = $1`, orderId))?.['state'];

describe('a batch', () => {
  it('becomes a file that is valid against the published schema, and opens the vault in the open', async () => {
    const { orderId, grantee } = await anAuthorisedOrder();
    const before = await balances();
    const batchId = await aSentBatch(application, fund);
    const after = await balances();
    expect(after['bank']! - before['bank']!).toBe(-HALF);
    expect(after['in_transit']! - (before['in_transit'] ?? 0n)).toBe(HALF);
    const file = await download(batchId);
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain(`<EndToEndId>${orderId.replaceAll('-', '')}</EndToEndId>`);
    expect(file.body).toContain('<InstdAmt Ccy="EUR">10000.00</InstdAmt>');
    const { errors } = await validateXML({ xml: { fileName: 'pain001.xml', contents: file.body }, schema: [schema] });
    expect(errors).toEqual([]);
    expect((await download(batchId)).body).toBe(file.body);
    expect((await download(batchId, fund.secondOfficer.cookie)).statusCode).toBe(403);
    const read = await rowOf(
      `SELECT purpose, reader_account_id AS reader FROM vault_reads r JOIN payees p ON p.id = r.subject_id WHERE p.organisation_id = $1`,
      grantee.organisationId,
    );
    expect(read).toMatchObject({
      purpose: expect.stringMatching(/^bank-file-/),
      reader: fund.financeOfficer.accountId,
    });
  });

  it('names what it leaves behind, and sends the rest', async () => {
    const good = await anAuthorisedOrder();
    const bad = await anAuthorisedOrder();
    await enterDetails(application, bad.grantee, { accountNumber: '88888888888888' });
    const batchId = await aSentBatch(application, fund);
    expect(await orderState(good.orderId)).toBe('sent');
    expect(await orderState(bad.orderId)).toBe('authorised');
    const refused = await rowOf(
      `SELECT refusal FROM payment_batch_items WHERE batch_id = $1 AND state = 'refused'`,
      batchId,
    );
    expect(refused?.['refusal']).toMatchObject({
      type: 'GateClosed',
      conditions: ['payee_confirmed', 'payee_unchanged'].slice(1),
    });
  });

  it('books a payment once, however many send it at the same time', async () => {
    const { orderId } = await anAuthorisedOrder();
    const batchId = (await rowOf(`SELECT id FROM payment_batches WHERE fund_id = $1 LIMIT 1`, fund.fund.id))![
      'id'
    ] as string;
    const before = (await balances())['bank']!;
    const sending = { orderId, batchId, sentBy: fund.financeOfficer.accountId };
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        application.get(TransactionRunner).run((tx) => application.get(SendPaymentOrder).execute(tx, sending)),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ error: { type: 'WrongState', state: 'sent' } });
    expect((await balances())['bank']).toBe(before - HALF);
    await inTransaction(application, (tx) =>
      tx.query(`INSERT INTO payment_batch_items VALUES ($1, $2, 'sent', 1, NULL, now())`, [batchId, orderId]),
    );
  });
});

describe('the bank’s statement', () => {
  it('confirms a payment by its end-to-end id, once, however often the file comes', async () => {
    const { orderId, grantee } = await anAuthorisedOrder();
    await aSentBatch(application, fund);
    const before = await balances();
    const file = statementOf([{ orderId, direction: 'debit', amountMinor: HALF }], 'S-confirm');
    const first = expectOk(await importStatement(file));
    expect(expectOk(await importStatement(file))).toBe(first);
    expectOk(await importStatement(file.replace('M-S-confirm', 'M-again')));
    const after = await balances();
    expect(after['grants']! - (before['grants'] ?? 0n)).toBe(HALF);
    expect(after['payable_grants']! - before['payable_grants']!).toBe(-HALF);
    expect(after['in_transit']! - before['in_transit']!).toBe(-HALF);
    expect(await orderState(orderId)).toBe('confirmed');
    expect(await rowOf(`SELECT state FROM tranches WHERE id = $1`, grantee.trancheIds[0]!)).toEqual({ state: 'paid' });
    expect(await rowOf(`SELECT count(*)::int AS lines FROM statement_lines WHERE order_id = $1`, orderId)).toEqual({
      lines: 1,
    });
  });

  it('books what came back short with the bank’s charge, and lets it be sent again without a second gate', async () => {
    const { orderId } = await anAuthorisedOrder();
    await aSentBatch(application, fund);
    expectOk(await importStatement(statementOf([{ orderId, direction: 'debit', amountMinor: HALF }], 'S-out')));
    const before = await balances();
    expectOk(
      await importStatement(
        statementOf([{ orderId, direction: 'credit', amountMinor: HALF - 23_00n, reference: 'R-1' }], 'S-back'),
      ),
    );
    const after = await balances();
    expect(after['bank_charges']! - (before['bank_charges'] ?? 0n)).toBe(23_00n);
    expect(after['bank']! - before['bank']!).toBe(HALF - 23_00n);
    expect(await orderState(orderId)).toBe('returned');
    const finance = await actorOf(application, fund.financeOfficer);
    expectOk(await application.get(ResendPayment).execute(finance, orderId));
    await aSentBatch(application, fund);
    expect(await orderState(orderId)).toBe('sent');
    const again = { orderId, direction: 'debit' as const, amountMinor: HALF, reference: 'second-sending' };
    expectOk(await importStatement(statementOf([again], 'S-out-again')));
    expect(await orderState(orderId)).toBe('confirmed');
  });

  it('does not send again to details that changed after the payment came back', async () => {
    const { orderId, grantee } = await anAuthorisedOrder();
    await aSentBatch(application, fund);
    expectOk(await importStatement(statementOf([{ orderId, direction: 'credit', amountMinor: HALF }], 'S-whole')));
    await enterDetails(application, grantee, { accountNumber: '77777777777777' });
    const finance = await actorOf(application, fund.financeOfficer);
    expect(await application.get(ResendPayment).execute(finance, orderId)).toMatchObject({
      ok: false,
      error: { type: 'PayeeDetailsChanged' },
    });
  });

  it('shows what it cannot explain, and refuses a foreign account and a file that is no statement', async () => {
    const stranger = { orderId: crypto.randomUUID(), direction: 'debit' as const, amountMinor: 5_00n };
    expectOk(await importStatement(statementOf([stranger], 'S-strange')));
    expect(
      await rowOf(`SELECT state, reason FROM statement_lines WHERE bank_reference = $1`, stranger.orderId.slice(0, 35)),
    ).toEqual({
      state: 'unexplained',
      reason: 'no_order',
    });
    expect(await importStatement(statementOf([], 'S-foreign', 'NL91ABNA0417164300'))).toMatchObject({
      error: { type: 'StatementRefused', reason: 'other_account' },
    });
    expect(await importStatement('<html/>')).toMatchObject({
      error: { type: 'StatementRefused', reason: 'not_a_statement' },
    });
  });
});

describe('the invariants that doctor asks', () => {
  it('hold after all of this', async () => {
    // The fund's own are left out: the money of this test did not come by contributions.
    for (const { name, sql } of [...ledgerInvariants, ...paymentInvariants]) {
      const rows = await inTransaction(application, (tx) => tx.query(sql));
      expect(rows, name).toEqual([]);
    }
  });
});
