import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import { type Account, isLocale, type Locale } from '../domain/account.ts';
import { checkHandle } from '../domain/handle.ts';
import { handleTaken, type HandleTaken } from '../domain/identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';

/** Makes an account that nobody can sign in to yet; registration and the demo add a way in. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountRepository,
  ) {}

  async execute(
    tx: Tx,
    input: { handle: string; locale: string; id?: string; createdAt?: Date },
  ): Promise<Result<Account, InvalidInput | HandleTaken>> {
    const handle = checkHandle(input.handle);
    if (!handle.ok) return handle;
    const free = await this.mayUse(tx, handle.value);
    if (!free.ok) return free;
    const createdAt = input.createdAt ?? this.clock.now();
    const locale: Locale = isLocale(input.locale) ? input.locale : 'en';
    const account: Account = { id: input.id ?? uuidv7(createdAt), handle: handle.value, locale, createdAt };
    try {
      await this.accounts.insert(tx, account);
    } catch (error) {
      if (constraintOf(error) === 'accounts_handle_unique') return err(handleTaken());
      throw error;
    }
    return ok(account);
  }

  async mayUse(tx: Tx, handle: string): Promise<Result<undefined, HandleTaken>> {
    return (await this.accounts.byHandle(tx, handle)) ? err(handleTaken()) : ok();
  }
}
