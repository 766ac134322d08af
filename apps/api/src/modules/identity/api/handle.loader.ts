import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { AccountReader } from '../application/account-reader.ts';

/** Handles of people as child fields of whatever names them by id: one statement per request. */
@Injectable()
export class HandleLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountReader,
  ) {}

  load(loaders: Loaders, accountId: string): Promise<string | null> {
    return loaders.load('identity.handle', accountId, async (ids) => {
      const found = await this.transactions.read((tx) => this.accounts.byIds(tx, ids));
      return new Map([...found].map(([id, account]) => [id, account.handle]));
    });
  }
}
