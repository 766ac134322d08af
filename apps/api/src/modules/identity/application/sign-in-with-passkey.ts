import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type CeremonyExpired, signInRefused, type SignInRefused } from '../domain/identity.errors.ts';
import { PasskeyRepository } from '../persistence/passkey.repository.ts';
import { type CeremonyAnswer, type CeremonyStart, PasskeyCeremonies } from './passkey-ceremonies.ts';
import { type OpenedSession, Sessions } from './sessions.ts';

/** A passkey that verified its person is two factors in one: something they have, unlocked by what they know or are. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly ceremonies: PasskeyCeremonies,
    private readonly passkeys: PasskeyRepository,
    private readonly sessions: Sessions,
  ) {}

  begin(): Promise<CeremonyStart> {
    return this.ceremonies.beginAuthentication('sign_in', null);
  }

  async finish(answer: CeremonyAnswer): Promise<Result<OpenedSession, SignInRefused | CeremonyExpired>> {
    const answered = await this.ceremonies.finishAuthentication('sign_in', answer);
    if (!answered.ok) return answered.error.type === 'CeremonyExpired' ? err(answered.error) : err(signInRefused());
    const { passkey, newCounter } = answered.value;
    return this.transactions.run(async (tx) => {
      await this.passkeys.noteUse(tx, passkey.id, newCounter, this.clock.now());
      const session = { accountId: passkey.accountId, method: 'passkey', secondFactor: true, proved: true } as const;
      return ok(await this.sessions.open(tx, session));
    });
  }
}
