import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import type { SecondFactorFirst } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password-policy.ts';
import { EndSessions } from './end-sessions.ts';
import { NewAccountAccess } from './new-account-access.ts';
import { PasswordHasher } from './password-hasher.ts';
import { SecondFactors } from './second-factors.ts';

/** A new password, or a first one for an account that had only passkeys. Every other session ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly hasher: PasswordHasher,
    private readonly secondFactors: SecondFactors,
    private readonly access: NewAccountAccess,
    private readonly sessions: EndSessions,
  ) {}

  async execute(actor: Actor, text: string): Promise<Result<undefined, InvalidInput | SecondFactorFirst>> {
    const password = checkPassword(text, actor.handle);
    if (!password.ok) return password;
    const hash = await this.hasher.hash(password.value);
    return this.transactions.run(async (tx): Promise<Result<undefined, SecondFactorFirst>> => {
      const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
      if (!allowed.ok) return allowed;
      await this.access.savePassword(tx, actor.accountId, hash);
      await this.sessions.others(tx, actor);
      return ok();
    });
  }
}
