import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type CeremonyExpired, proofRefused, type ProofRefused } from '../domain/identity.errors.ts';
import { EVERY_METHOD } from '../domain/session.ts';
import { PasskeyRepository } from '../persistence/passkey.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { type CeremonyAnswer, type CeremonyStart, PasskeyCeremonies } from './passkey-ceremonies.ts';

/** A fresh proof of presence by passkey. */
@Injectable()
export class ProveWithPasskey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: SessionRepository,
  ) {}

  begin(actor: Actor): Promise<CeremonyStart> {
    return this.ceremonies.beginAuthentication('prove', actor.accountId);
  }

  async finish(actor: Actor, answer: CeremonyAnswer): Promise<Result<Date, ProofRefused | CeremonyExpired>> {
    const answered = await this.ceremonies.finishAuthentication('prove', answer);
    if (!answered.ok) return answered;
    const { passkey, newCounter } = answered.value;
    if (passkey.accountId !== actor.accountId) return { ok: false, error: proofRefused() };
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      await this.passkeys.noteUse(tx, passkey.id, newCounter, now);
      await this.sessions.prove(tx, actor.sessionId, now, EVERY_METHOD);
      return ok(now);
    });
  }
}
