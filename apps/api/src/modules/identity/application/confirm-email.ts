import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { proofRefused, type ProofRefused, type TooManyAttempts } from '../domain/identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { EmailConfirmationRepository } from '../persistence/email-confirmation.repository.ts';
import { AttemptLimits } from './attempt-limits.ts';

/** The person typed the code that was mailed: from now on notices may go there. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
    private readonly accounts: AccountRepository,
    private readonly confirmations: EmailConfirmationRepository,
  ) {}

  async execute(actor: Actor, code: string): Promise<Result<undefined, ProofRefused | TooManyAttempts>> {
    const free = await this.limits.ofAccount('confirm-email', actor.accountId);
    if (!free.ok) return free;
    return this.transactions.run(async (tx): Promise<Result<undefined, ProofRefused>> => {
      const now = this.clock.now();
      const right = await this.confirmations.use(tx, actor.accountId, emailCodeHash(actor.accountId, code), now);
      if (!right) return err(proofRefused());
      await this.accounts.verifyEmail(tx, actor.accountId, now);
      return ok();
    });
  }
}

export function emailCodeHash(accountId: string, code: string): Buffer {
  return createHash('sha256')
    .update(`${accountId}:email:${code.replace(/\s/g, '')}`)
    .digest();
}
