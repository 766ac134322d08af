import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { lastWayIn, type LastWayIn, type SecondFactorFirst } from '../domain/identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';
import { PasskeyRepository } from '../persistence/passkey.repository.ts';
import { SecondFactors } from './second-factors.ts';

export type RemoveWayInFailure = NotFound | LastWayIn | SecondFactorFirst;

/** Takes a passkey or the authenticator app off one's own account, but never the last way in. */
@Injectable()
export class RemoveWayIn {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly secondFactors: SecondFactors,
  ) {}

  passkey(actor: Actor, passkeyId: string): Promise<Result<undefined, RemoveWayInFailure>> {
    return this.locked(actor, async (tx) => {
      const removed = isUuid(passkeyId) && (await this.passkeys.remove(tx, actor.accountId, passkeyId));
      if (!removed) return err(notFound('This passkey'));
      const left = await this.credentials.factorsOf(tx, actor.accountId);
      return left.hasPassword || left.passkeys > 0 ? ok() : err(lastWayIn());
    });
  }

  authenticatorApp(actor: Actor): Promise<Result<undefined, RemoveWayInFailure>> {
    return this.locked(actor, async (tx) => {
      const removed = await this.credentials.removeAuthenticatorApp(tx, actor.accountId);
      return removed ? ok() : err(notFound('The authenticator app'));
    });
  }

  private locked(
    actor: Actor,
    work: (tx: Tx) => Promise<Result<undefined, RemoveWayInFailure>>,
  ): Promise<Result<undefined, RemoveWayInFailure>> {
    return this.transactions.run(async (tx): Promise<Result<undefined, RemoveWayInFailure>> => {
      await this.accounts.lock(tx, actor.accountId);
      const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
      return allowed.ok ? work(tx) : allowed;
    });
  }
}
