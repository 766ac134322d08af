import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { MixLine } from '../domain/mix.ts';
import { PreparationRows } from './preparation-rows.ts';
import type { SessionPage } from './session-pages.ts';

/** The mix of a session, to whoever is part of it; under the Chatham House rule who was there is nobody else's business. */
@Injectable()
export class SessionMix {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly preparation: PreparationRows,
  ) {}

  of({ view, session }: SessionPage): Promise<readonly MixLine[]> {
    if (view !== 'inside' || session.kind === 'interview') return Promise.resolve([]);
    return this.transactions.read((tx) => this.preparation.mix(tx, session));
  }
}
