import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { signInStatement } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url } from '@baraza/transparency-log';
import { Clock, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ceremonyExpired, type CeremonyExpired, signInRefused, type SignInRefused } from '../domain/identity.errors.ts';
import { MembershipKeyRepository } from '../persistence/membership-key.repository.ts';
import { type OpenedSession, Sessions } from './sessions.ts';

const VALID_MS = 5 * MINUTE_MS;
const CHALLENGE_BYTES = 32;

export interface ChallengeToSign {
  readonly challengeId: string;
  readonly challenge: string;
  readonly host: string;
}

export interface MembershipAnswer {
  readonly challengeId: string;
  /** Base64url. */
  readonly publicKey: string;
  readonly signature: string;
}

/**
 * A member proves to hold the key of their membership: one factor, something they have. Nothing is asked for that
 * could be guessed, and only who holds a key can learn whether it is known here.
 */
@Injectable()
export class SignInWithMembershipKey {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly keys: MembershipKeyRepository,
    private readonly sessions: Sessions,
  ) {}

  begin(): Promise<ChallengeToSign> {
    const now = this.clock.now();
    const challenge = randomBytes(CHALLENGE_BYTES).toString('base64url');
    const started = { id: randomUUID(), challenge, expiresAt: new Date(now.getTime() + VALID_MS) };
    return this.transactions.commit(async (tx) => {
      await this.keys.startChallenge(tx, started, now);
      return { challengeId: started.id, challenge, host: this.host() };
    });
  }

  async finish(answer: MembershipAnswer): Promise<Result<OpenedSession, SignInRefused | CeremonyExpired>> {
    const challenge = await this.take(answer.challengeId);
    if (!challenge) return err(ceremonyExpired());
    const publicKey = bytesOf(answer.publicKey, 32);
    const signature = bytesOf(answer.signature, 64);
    if (!publicKey || !signature) return err(signInRefused());
    if (!nativeVerifyEd25519(publicKey, signInStatement(this.host(), challenge), signature)) {
      return err(signInRefused());
    }
    return this.transactions.run(async (tx): Promise<Result<OpenedSession, SignInRefused>> => {
      const accountId = await this.keys.accountOf(tx, publicKey);
      if (!accountId) return err(signInRefused());
      const session = { accountId, method: 'membership_key', secondFactor: false, proved: true } as const;
      return ok(await this.sessions.open(tx, session));
    });
  }

  private host(): string {
    return new URL(this.settings.publicUrl).host;
  }

  /** In a transaction of its own: a wrong answer uses the challenge up as well. */
  private async take(id: string): Promise<string | null> {
    if (!isUuid(id)) return null;
    const taken = await this.transactions.commit((tx) => this.keys.takeChallenge(tx, id, this.clock.now()));
    return taken?.challenge ?? null;
  }
}

function bytesOf(text: string, length: number): Uint8Array | null {
  const bytes = text.length <= 100 ? fromBase64Url(text) : undefined;
  return bytes?.length === length ? bytes : null;
}
