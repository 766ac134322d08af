import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Account } from '../domain/account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';

/** Accounts for other modules: handles and languages, nothing more. */
@Injectable()
export class AccountReader {
  constructor(private readonly accounts: AccountRepository) {}

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Account>> {
    const found = await this.accounts.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((account) => [account.id, account]));
  }

  /** Null for nobody and for an erased account; never tell a stranger which handles exist. */
  byHandle(tx: Tx, handle: string): Promise<Account | null> {
    return this.accounts.byHandle(tx, handle);
  }

  /** Vault references of confirmed mail addresses, for whoever has one. */
  verifiedEmailRefs(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    return this.accounts.verifiedEmailRefs(tx, ids);
  }
}
