import { Injectable } from '@nestjs/common';
import { zero } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { BankTransfer } from '../domain/bank-transfer.ts';
import { samePerson, type SamePerson } from '../domain/fund.errors.ts';
import { BankTransferRepository } from '../persistence/bank-transfer.repository.ts';
import { TransferDesk } from './transfer-desk.ts';
import { TransferBooking } from './transfer-booking.ts';

export type DecideBankTransferFailure = NotFound | WrongState | SamePerson;

/** A second person compares the entered line with the statement: confirmed, it is booked; rejected, it can be entered anew. */
@Injectable()
export class DecideBankTransfer {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly desk: TransferDesk,
    private readonly transfers: BankTransferRepository,
    private readonly booking: TransferBooking,
  ) {}

  confirm(actor: Actor, transferId: string): Promise<Result<BankTransfer, DecideBankTransferFailure>> {
    return this.decide(actor, transferId, null);
  }

  reject(actor: Actor, transferId: string, reason: string): Promise<Result<BankTransfer, DecideBankTransferFailure>> {
    return this.decide(actor, transferId, reason.trim().slice(0, 500));
  }

  private decide(
    actor: Actor,
    transferId: string,
    rejection: string | null,
  ): Promise<Result<BankTransfer, DecideBankTransferFailure>> {
    return this.transactions.run(async (tx) => {
      const transfer = await this.openTransfer(tx, actor, transferId);
      if (!transfer.ok) return transfer;
      const state = rejection === null ? 'confirmed' : 'rejected';
      const at = this.clock.now();
      await this.transfers.decide(tx, transferId, { state, by: actor.accountId, at, rejection });
      const act = rejection === null ? 'confirm-bank-transfer' : 'reject-bank-transfer';
      await this.desk.note(tx, actor, act, transfer.value);
      if (rejection === null) await this.booking.book(tx, transfer.value, zero(transfer.value.amount.currency));
      return ok((await this.transfers.byId(tx, transferId))!);
    });
  }

  private async openTransfer(
    tx: Tx,
    actor: Actor,
    id: string,
  ): Promise<Result<BankTransfer, DecideBankTransferFailure>> {
    const known = isUuid(id) ? await this.transfers.byId(tx, id) : null;
    const fund = known && (await this.desk.fundById(tx, actor, known.fundId, ['second_officer', 'finance_officer']));
    if (!known || !fund) return err(notFound('The transfer'));
    await this.booking.lock(tx, fund.id);
    const transfer = (await this.transfers.byId(tx, id, 'lock'))!;
    if (transfer.state !== 'entered')
      return err(wrongState(transfer.state, 'This transfer was decided before. Nothing was changed.'));
    return transfer.enteredBy === actor.accountId ? err(samePerson()) : ok(transfer);
  }
}
