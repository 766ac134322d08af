import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { proofRefused, type ProofRefused, type TooManyAttempts } from '../domain/identity.errors.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticatorApps } from './authenticator-apps.ts';
import { StoredPasswords } from './stored-passwords.ts';

export type ProofFailure = ProofRefused | TooManyAttempts;

/** A fresh proof of presence by password; money, roles and payee details are open for five minutes after it. */
@Injectable()
export class ProveWithPassword {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
    private readonly passwords: StoredPasswords,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(actor: Actor, password: string): Promise<Result<Date, ProofFailure>> {
    const free = await this.limits.ofAccount('prove', actor.accountId);
    if (!free.ok) return free;
    if (!(await this.passwords.matches(actor.accountId, password))) return err(proofRefused());
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      await this.sessions.prove(tx, actor.sessionId, now, ['recovery_code']);
      return ok(now);
    });
  }
}

/** A fresh proof of presence by the authenticator app. */
@Injectable()
export class ProveWithApp {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
    private readonly apps: AuthenticatorApps,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(actor: Actor, code: string): Promise<Result<Date, ProofFailure>> {
    const free = await this.limits.ofAccount('prove', actor.accountId);
    if (!free.ok) return free;
    const now = this.clock.now();
    return this.transactions.run(async (tx): Promise<Result<Date, ProofFailure>> => {
      if (!(await this.apps.accept(tx, actor.accountId, code))) return err(proofRefused());
      await this.sessions.prove(tx, actor.sessionId, now, ['password', 'recovery_code']);
      return ok(now);
    });
  }
}
