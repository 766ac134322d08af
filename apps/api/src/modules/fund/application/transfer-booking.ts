import { Injectable } from '@nestjs/common';
import type { Money } from '@baraza/money';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BankTransfer } from '../domain/bank-transfer.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { BookMovement } from './book-movement.ts';
import { SettleContribution } from './settle-contribution.ts';

/** Books a confirmed line of the statement as money received for its contribution. */
@Injectable()
export class TransferBooking {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly booking: BookMovement,
    private readonly settling: SettleContribution,
  ) {}

  lock(tx: Tx, fundId: string): Promise<void> {
    return this.settling.lock(tx, fundId);
  }

  async book(
    tx: Tx,
    { fundId, contributionId, bankReference, amount, valueOn }: BankTransfer,
    fee: Money,
  ): Promise<void> {
    const contribution = await this.contributions.byId(tx, contributionId, 'lock');
    if (!contribution) throw new Error('a transfer without its contribution');
    const known = (await this.contributions.movementsOf(tx, [contributionId])).get(contributionId) ?? [];
    const providerKey = `bank:${fundId}:${bankReference}`;
    const occurredAt = new Date(`${valueOn}T00:00:00Z`);
    const fact = { providerKey, kind: 'received', amount, fee, occurredAt, asset: 'bank' } as const;
    const booked = await this.booking.execute(tx, contribution, fact, known);
    if (booked) known.push(booked);
    await this.settling.execute(tx, contribution, known, 'awaiting_payment');
  }
}
