import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import type { HandleTaken } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password-policy.ts';
import { CreateAccount } from './create-account.ts';
import { type NewWayIn, NewAccountAccess } from './new-account-access.ts';
import { PasswordHasher } from './password-hasher.ts';

export interface RegisterWithPasswordInput {
  readonly handle: string;
  readonly password: string;
  readonly locale: string;
}

/** A new account behind a handle and a password: no name, no address, no telephone number. */
@Injectable()
export class RegisterWithPassword {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly createAccount: CreateAccount,
    private readonly hasher: PasswordHasher,
    private readonly access: NewAccountAccess,
  ) {}

  async execute(input: RegisterWithPasswordInput): Promise<Result<NewWayIn, InvalidInput | HandleTaken>> {
    const password = checkPassword(input.password, input.handle);
    if (!password.ok) return password;
    const hash = await this.hasher.hash(password.value);
    return this.transactions.run(async (tx) => {
      const account = await this.createAccount.execute(tx, input);
      if (!account.ok) return account;
      await this.access.savePassword(tx, account.value.id, hash);
      return ok(await this.access.open(tx, account.value.id, { method: 'password', secondFactor: false }));
    });
  }
}
