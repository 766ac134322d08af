import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Call } from '../domain/call.ts';
import { CallRepository } from '../persistence/call.repository.ts';
import { ApplicationAccess } from './application-access.ts';

const NONE: Page<Call> = { edges: [], hasNextPage: false };

/** Calls as the grants office sees them: before the board, published, closed, refused. */
@Injectable()
export class FundCallReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly calls: CallRepository,
    private readonly access: ApplicationAccess,
  ) {}

  /** Empty for who is not a grants officer of this fund. */
  ofFund(actor: Actor, fundId: string, request: PageRequest): Promise<Page<Call>> {
    return this.transactions.read(async (tx) => {
      const allowed = await this.access.holdsInFund(tx, actor, fundId, 'grants_officer');
      return allowed ? this.calls.ofFund(tx, fundId, request) : NONE;
    });
  }
}
