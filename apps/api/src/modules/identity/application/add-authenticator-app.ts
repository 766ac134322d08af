import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import {
  proofRefused,
  type ProofRefused,
  type SecondFactorFirst,
  type TooManyAttempts,
} from '../domain/identity.errors.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticatorApps } from './authenticator-apps.ts';
import { SecondFactors } from './second-factors.ts';
import { SessionProofs } from './session-proofs.ts';

export interface AuthenticatorAppSecret {
  /** Base32, for typing. */
  readonly secret: string;
  /** `otpauth:` address, for a QR code made in the browser. */
  readonly address: string;
}

/** An authenticator app as second factor. It is in force with its first right code, which also proves this session. */
@Injectable()
export class AddAuthenticatorApp {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly secondFactors: SecondFactors,
    private readonly apps: AuthenticatorApps,
    private readonly limits: AttemptLimits,
    private readonly proofs: SessionProofs,
  ) {}

  begin(actor: Actor): Promise<Result<AuthenticatorAppSecret, SecondFactorFirst | WrongState>> {
    return this.transactions.run(
      async (tx): Promise<Result<AuthenticatorAppSecret, SecondFactorFirst | WrongState>> => {
        const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
        if (!allowed.ok) return allowed;
        const prepared = await this.apps.prepare(tx, actor);
        return prepared
          ? ok(prepared)
          : err(wrongState('in_force', 'An authenticator app is in force already. Remove it before adding another.'));
      },
    );
  }

  async confirm(
    actor: Actor,
    code: string,
  ): Promise<Result<undefined, ProofRefused | TooManyAttempts | SecondFactorFirst>> {
    const free = await this.limits.ofAccount('confirm-app', actor.accountId);
    if (!free.ok) return free;
    return this.transactions.run(async (tx): Promise<Result<undefined, ProofRefused | SecondFactorFirst>> => {
      const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
      if (!allowed.ok) return allowed;
      if (!(await this.apps.accept(tx, actor.accountId, code, false))) return err(proofRefused());
      await this.proofs.noteSecondFactor(tx, actor.sessionId);
      return ok();
    });
  }
}
