import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, expectOk, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { CreateAccount, MembershipKeys } from '../../identity/index.ts';
import { startOfDay, dayOf } from '../../../platform/clock/days.ts';
import { keyInUse, type KeyInUse, pseudonymTaken, type PseudonymTaken } from '../domain/joining.errors.ts';
import type { Admission, Member, MemberKind } from '../domain/member.ts';
import type { Pseudonym } from '../domain/pseudonym.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import type { ValidToken } from './membership-tokens.ts';

export interface Admittance {
  readonly forumId: string;
  readonly constituencyId: string;
  readonly pseudonym: Pseudonym;
  readonly membershipKey: Uint8Array;
  readonly kind: MemberKind;
  readonly organisationId: string | null;
  readonly admittedBy: Admission;
  readonly tokens: readonly ValidToken[];
  readonly locale: string;
  /** Argon2id of the phrase by which the member can be known again; null where none was set. */
  readonly phraseHash: string | null;
  /** Today, when not said. */
  readonly joinedOn?: Date;
  /** Only the demo names an account; everybody else's handle is drawn by lot. */
  readonly handle?: string;
}

/**
 * Makes an account for one membership and the membership itself. No id here tells a time, the account is dated by its
 * day, nothing is written to the outbox and no session is opened: a moment could be laid beside the moment at which an
 * organisation signed.
 */
@Injectable()
export class AdmitMember {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: CreateAccount,
    private readonly keys: MembershipKeys,
    private readonly members: MemberRepository,
  ) {}

  async execute(tx: Tx, admittance: Admittance): Promise<Result<Member, PseudonymTaken | KeyInUse>> {
    const joinedOn = startOfDay(admittance.joinedOn ?? this.clock.now());
    const member = memberOf(admittance, joinedOn);
    try {
      const { accountId: id } = member;
      const handle = admittance.handle ?? `member-${randomBytes(8).toString('hex')}`;
      expectOk(await this.accounts.execute(tx, { id, handle, locale: admittance.locale, createdAt: joinedOn }));
      await this.keys.give(tx, id, admittance.membershipKey);
      await this.members.insert(tx, member, admittance.pseudonym.key);
    } catch (error) {
      const constraint = constraintOf(error);
      if (constraint === 'members_pseudonym_unique') return err(pseudonymTaken());
      if (constraint === 'membership_keys_key_unique') return err(keyInUse());
      throw error;
    }
    const { id: memberId, constituencyId } = member;
    for (const token of admittance.tokens) await this.members.attest(tx, { ...token, memberId, constituencyId });
    if (admittance.phraseHash) await this.members.savePhrase(tx, memberId, admittance.phraseHash);
    return ok(member);
  }
}

function memberOf(admittance: Admittance, joinedOn: Date): Member {
  const { forumId, constituencyId, kind, organisationId, admittedBy } = admittance;
  return {
    ...{ id: randomUUID(), forumId, constituencyId, accountId: randomUUID(), kind, organisationId, admittedBy },
    pseudonym: admittance.pseudonym.shown,
    membershipKey: Buffer.from(admittance.membershipKey),
    state: 'active',
    lapseUntil: null,
    joinedOn: dayOf(joinedOn),
  };
}
