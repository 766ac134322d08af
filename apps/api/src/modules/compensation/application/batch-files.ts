import { Injectable } from '@nestjs/common';
import { buildCreditTransferFile, endToEndIdOf } from '@baraza/open-data';
import { currency, money, toDecimalString } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Vault } from '../../identity/index.ts';
import {
  bankFileOf,
  payingAccountMissing,
  PayeeDirectory,
  type OrderToPay,
  type PayingAccountMissing,
} from '../../payments/index.ts';
import type { CompensationBatch, CompensationPayment } from '../domain/batch.ts';
import { REMITTANCE_TEXT } from '../domain/country-facts.ts';
import type { MethodDetails } from './check-method.ts';
import { MethodRepository } from '../persistence/method.repository.ts';
import { BatchRecords } from './batch-records.ts';

export interface PayoutFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export type BatchFileFailure = NotFound | WrongState | PayingAccountMissing;

const LISTS = ['mobile_money', 'voucher', 'cash'] as const;
export type ListRail = (typeof LISTS)[number];
export const isListRail = (rail: string): rail is ListRail => LISTS.some((one) => one === rail);

/** The files by which a batch is paid. Making one opens the vault; each person sees that, when and for what. */
@Injectable()
export class BatchFiles {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly records: BatchRecords,
    private readonly methods: MethodRepository,
    private readonly vault: Vault,
    private readonly directory: PayeeDirectory,
  ) {}

  /** The pain.001.001.09 file of everything that goes by bank. */
  bankFile(actor: Actor, batchId: string): Promise<Result<PayoutFile, BatchFileFailure>> {
    return this.make(actor, batchId, 'bank', async (tx, batch, payments) => {
      const accounts = await this.directory.payingAccounts(tx, batch.fundId);
      const unpayable = payments.find((payment) => !accounts.has(payment.currency));
      if (unpayable) return err(payingAccountMissing(unpayable.currency));
      const fund = await this.records.funds.byId(tx, batch.fundId);
      const orders = await this.ordersToPay(tx, actor, batch, payments);
      const built = buildCreditTransferFile(bankFileOf(batch, { name: fund!.name, accounts }, orders, batch.sentAt!));
      if (!built.ok) throw new Error(`a bank would refuse the file of batch ${batch.id}`);
      return ok({ name: `compensation-${batch.number}.xml`, mediaType: 'application/xml', content: built.value });
    });
  }

  /** The list for an operator, a shop or whoever hands over cash. */
  list(actor: Actor, batchId: string, rail: ListRail): Promise<Result<PayoutFile, BatchFileFailure>> {
    return this.make(actor, batchId, rail, async (tx, batch, payments) => {
      const details = await this.detailsOf(tx, actor, batch, payments);
      const rows = payments.map((payment) => rowOf(payment, details.get(payment.methodId!)));
      const content = [['reference', 'to', 'name', 'operator or place', 'amount', 'currency', 'in kind'], ...rows]
        .map(csvLine)
        .join('');
      return ok({ name: `compensation-${batch.number}-${rail}.csv`, mediaType: 'text/csv', content });
    });
  }

  private make(
    actor: Actor,
    batchId: string,
    rail: string,
    work: (
      tx: Tx,
      batch: CompensationBatch,
      payments: readonly CompensationPayment[],
    ) => Promise<Result<PayoutFile, BatchFileFailure>>,
  ): Promise<Result<PayoutFile, BatchFileFailure>> {
    return this.transactions.run<PayoutFile, BatchFileFailure>(async (tx) => {
      const batch = await this.records.lock(tx, actor, batchId, 'finance_officer');
      if (!batch) return err(notFound('The batch'));
      if (batch.state !== 'done')
        return err(wrongState(batch.state, 'There is no file yet: the batch has not gone through the gate.'));
      const payments = (await this.records.payments.ofBatch(tx, batch.id)).filter(
        (payment) => payment.rail === rail && payment.state === 'sent',
      );
      if (payments.length === 0) return err(notFound('A payment that goes this way'));
      await this.records.note(tx, actor.accountId, 'download-payout-file', batch, { rail, payments: payments.length });
      return work(tx, batch, payments);
    });
  }

  private async ordersToPay(
    tx: Tx,
    actor: Actor,
    batch: CompensationBatch,
    payments: readonly CompensationPayment[],
  ): Promise<OrderToPay[]> {
    const access = { readerAccountId: actor.accountId, purpose: `compensation-file-${batch.number}` };
    const people = await this.detailsOf(tx, actor, batch, payments);
    const versions = await this.directory.details(tx, idsOf(payments.map(({ payeeDetailsId }) => payeeDetailsId)));
    const refs = [...versions.values()].map(({ vaultRef }) => vaultRef);
    const organisations = await this.directory.open(tx, refs, access);
    return payments.map((payment) => {
      const own = payment.methodId ? people.get(payment.methodId) : null;
      const details = payment.payeeDetailsId
        ? organisations.get(versions.get(payment.payeeDetailsId)!.vaultRef)
        : own?.rail === 'bank' && own.bank;
      if (!details) throw new Error(`the details of payment ${payment.id} were erased`);
      return { order: payment, details, remittanceText: REMITTANCE_TEXT };
    });
  }

  private async detailsOf(
    tx: Tx,
    actor: Actor,
    batch: CompensationBatch,
    payments: readonly CompensationPayment[],
  ): Promise<Map<string, MethodDetails>> {
    const methods = await this.methods.byIds(tx, idsOf(payments.map(({ methodId }) => methodId)));
    const refs = [...methods.values()].map(({ vaultRef }) => vaultRef);
    const access = { readerAccountId: actor.accountId, purpose: `compensation-file-${batch.number}` };
    const opened = await this.vault.openMany(tx, { refs, ...access });
    const found = [...methods].flatMap(([id, { vaultRef }]): [string, MethodDetails][] => {
      const text = opened.get(vaultRef);
      return text === undefined ? [] : [[id, JSON.parse(text) as MethodDetails]];
    });
    return new Map(found);
  }
}

const idsOf = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

function rowOf(payment: CompensationPayment, details: MethodDetails | undefined): string[] {
  const amount = toDecimalString(money(payment.amountMinor, currency(payment.currency)));
  const phone = details && 'phone' in details ? details.phone.replace('+', '') : '';
  const name = details?.rail === 'mobile_money' ? details.name : '';
  const where = details?.rail === 'mobile_money' ? details.operator : details?.rail === 'cash' ? details.place : '';
  return [endToEndIdOf(payment.id), phone, name, where, amount, payment.currency, payment.inKind ?? ''];
}

/** RFC 4180; what a spreadsheet would take for a formula gets an apostrophe. */
function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\r\n`;
}
