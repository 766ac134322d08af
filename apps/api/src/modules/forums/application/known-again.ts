import { Injectable } from '@nestjs/common';
import { RateLimiter } from '../../../platform/auth/rate-limiter.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PasswordHasher } from '../../identity/index.ts';
import { bytesFrom } from '../domain/applicant.ts';
import type { Member } from '../domain/member.ts';
import { pseudonymKeyOf } from '../domain/pseudonym.ts';
import { MembershipTokens, type ValidToken } from './membership-tokens.ts';
import { Rolls } from './rolls.ts';
import { RekeyMembers } from './rekey-members.ts';

const ATTEMPTS_A_DAY = 5;

/** How a member whose key is lost is known again: by a phrase that only they remember, and by organisations. */
@Injectable()
export class KnownAgain {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly hasher: PasswordHasher,
    private readonly tokens: MembershipTokens,
    private readonly rolls: Rolls,
    private readonly rekeyMembers: RekeyMembers,
  ) {}

  /** The same work and the same answer for a pseudonym that nobody has, a wrong phrase and none set. */
  async member(stated: { forum: string; pseudonym: string; phrase: string }): Promise<Member | null> {
    const key = `${stated.forum}\n${pseudonymKeyOf(stated.pseudonym)}`;
    const attempt = { operation: 'rekey', key, attempts: ATTEMPTS_A_DAY, windowMs: DAY_MS };
    if (!(await this.limiter.take(attempt))) return null;
    const found = await this.rekeyMembers.find(stated.forum, stated.pseudonym);
    const matches = await this.hasher.matches(stated.phrase.trim().slice(0, 300), found?.phraseHash ?? null);
    return matches ? (found?.member ?? null) : null;
  }

  /** What organisations of the panel signed over the new key, and how many are needed. */
  async attested(
    tx: Tx,
    member: Member,
    newKey: Uint8Array,
    input: { randomizer: string; tokens: readonly { keyId: string; signature: string }[] },
  ): Promise<{ required: number; tokens: ValidToken[] }> {
    const place = await this.rekeyMembers.placeOf(tx, member);
    const none = new Uint8Array();
    const tokens = await this.tokens.valid(tx, {
      ...place,
      ...{ purpose: 'rekey', membershipKey: newKey, randomizer: bytesFrom(input.randomizer, 32) ?? none },
      tokens: input.tokens.map(({ keyId, signature }) => ({ keyId, signature: bytesFrom(signature, 256) ?? none })),
    });
    return { required: place.constituency.panelRequired, tokens };
  }

  isOnFrozenRoll(tx: Tx, memberId: string): Promise<boolean> {
    return this.rolls.isHeld(tx, memberId);
  }
}
