import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { needsSecondFactor } from '../../../platform/auth/access.guard.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { secondFactorFirst, type SecondFactorFirst } from '../domain/identity.errors.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { AuthenticatorApps } from './authenticator-apps.ts';
import { RecoveryCodes } from './recovery-codes.ts';

const APP_CODE = /^[\d\s]{6,7}$/;

/** What stands beside a password: the authenticator app, or a recovery code when the app is lost. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly apps: AuthenticatorApps,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async hasApp(tx: Tx, accountId: string): Promise<boolean> {
    return (await this.credentials.factorsOf(tx, accountId)).hasAuthenticatorApp;
  }

  /** Which factor the code was, and it is spent; null when it was none. */
  async use(tx: Tx, accountId: string, code: string): Promise<'app' | 'recovery_code' | null> {
    if (APP_CODE.test(code)) return (await this.apps.accept(tx, accountId, code)) ? 'app' : null;
    return (await this.recoveryCodes.use(tx, accountId, code)) ? 'recovery_code' : null;
  }

  /**
   * Whether this session may change the ways into the account. Whoever took over one factor of a person with power
   * over others must not be able to add the second: it needs the one that is there already.
   */
  async mayChangeWaysIn(tx: Tx, actor: Actor): Promise<Result<undefined, SecondFactorFirst>> {
    if (actor.secondFactor || !needsSecondFactor(actor)) return ok();
    const factors = await this.credentials.factorsOf(tx, actor.accountId);
    return factors.hasAuthenticatorApp || factors.passkeys > 0 ? err(secondFactorFirst()) : ok();
  }
}
