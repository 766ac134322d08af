import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';

/** What the payment provider said and nobody could book; normally nothing. */
@Injectable()
export class UnexplainedMovements {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly events: ProviderEventRepository,
  ) {}

  read(): ReturnType<ProviderEventRepository['parked']> {
    return this.transactions.read((tx) => this.events.parked(tx));
  }
}
