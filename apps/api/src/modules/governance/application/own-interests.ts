import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Tie } from '../domain/interest.ts';
import { type DeclaredInterest, InterestRepository } from '../persistence/interest.repository.ts';
import { Interests } from './interests.ts';

export interface OwnInterests {
  readonly declared: readonly DeclaredInterest[];
  /** From records: roles, affiliations and whatever other modules derive. */
  readonly derived: readonly Tie[];
}

/** What a person has declared, and what the records say about them: they can see, and correct at its source, what recuses them. */
@Injectable()
export class OwnInterestReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly declared: InterestRepository,
    private readonly interests: Interests,
  ) {}

  of(accountId: string): Promise<OwnInterests> {
    return this.transactions.read(async (tx) => {
      const ties = await this.interests.tiesOf(tx, [accountId]);
      const derived = ties.filter((tie) => tie.reason !== 'declared' && tie.reason !== 'oneself');
      return { declared: await this.declared.ofAccount(tx, accountId), derived };
    });
  }
}
