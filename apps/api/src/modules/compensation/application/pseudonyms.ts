import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';

/** By account: what the office calls somebody. */
@Injectable()
export class Pseudonyms {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
  ) {}

  of(accountIds: readonly string[]): Promise<Map<string, string>> {
    return this.transactions.read(async (tx) => {
      const members = await this.members.byAccounts(tx, accountIds);
      return new Map([...members].map(([accountId, { pseudonym }]) => [accountId, pseudonym]));
    });
  }
}
