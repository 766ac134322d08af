import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { PasswordHasher } from './password-hasher.ts';

const MAX_LENGTH = 1_000;

/** Compares passwords outside any transaction: hashing takes long on purpose and must not hold a connection. */
@Injectable()
export class StoredPasswords {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /** The account with this handle and password; null for every other case, after the same work. */
  async accountMatching(handle: string, password: string): Promise<string | null> {
    const found = await this.transactions.read(async (tx) => {
      const account = await this.accounts.byHandle(tx, handle.slice(0, MAX_LENGTH));
      return { id: account?.id ?? null, hash: account && (await this.credentials.passwordHash(tx, account.id)) };
    });
    const matches = await this.hasher.matches(password.slice(0, MAX_LENGTH), found.hash);
    return matches ? found.id : null;
  }

  async matches(accountId: string, password: string): Promise<boolean> {
    const hash = await this.transactions.read((tx) => this.credentials.passwordHash(tx, accountId));
    return this.hasher.matches(password.slice(0, MAX_LENGTH), hash);
  }
}
