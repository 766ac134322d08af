import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  type CeremonyExpired,
  proofRefused,
  type ProofRefused,
  type SecondFactorFirst,
} from '../domain/identity.errors.ts';
import { NewAccountAccess } from './new-account-access.ts';
import { type CeremonyAnswer, type CeremonyStart, PasskeyCeremonies } from './passkey-ceremonies.ts';
import { SecondFactors } from './second-factors.ts';
import { SessionProofs } from './session-proofs.ts';

export type AddPasskeyFailure = CeremonyExpired | ProofRefused | SecondFactorFirst;

/** One more passkey for one's own account. The session that added it has two factors from then on. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly secondFactors: SecondFactors,
    private readonly access: NewAccountAccess,
    private readonly proofs: SessionProofs,
  ) {}

  async begin(actor: Actor): Promise<Result<CeremonyStart, SecondFactorFirst>> {
    const allowed = await this.transactions.read((tx) => this.secondFactors.mayChangeWaysIn(tx, actor));
    if (!allowed.ok) return allowed;
    return ok(await this.ceremonies.beginRegistration('add', { id: actor.accountId, handle: actor.handle }));
  }

  async finish(actor: Actor, input: CeremonyAnswer & { name: string }): Promise<Result<undefined, AddPasskeyFailure>> {
    const answered = await this.ceremonies.finishRegistration('add', input);
    if (!answered.ok) return answered;
    const { accountId, credential } = answered.value;
    if (accountId !== actor.accountId) return err(proofRefused());
    return this.transactions.run(async (tx): Promise<Result<undefined, AddPasskeyFailure>> => {
      const allowed = await this.secondFactors.mayChangeWaysIn(tx, actor);
      if (!allowed.ok) return allowed;
      const added = await this.access.addPasskey(tx, accountId, credential, input.name);
      if (!added.ok) return added;
      await this.proofs.noteSecondFactor(tx, actor.sessionId);
      return ok();
    });
  }
}
