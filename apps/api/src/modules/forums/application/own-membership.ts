import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Member } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RekeyRepository, type RekeyRequest } from '../persistence/rekey.repository.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';

export interface OwnMembershipView {
  readonly member: Member;
  /** Organisations of the panel whose signatures count today. */
  readonly attestedBy: readonly string[];
  /** Whether a phrase was set by which the member can be known again. */
  readonly hasPhrase: boolean;
  /** Somebody asked for another key in this member's place. */
  readonly rekey: RekeyRequest | null;
  readonly vouchedThisYear: number;
}

/** What a member sees of their own membership. */
@Injectable()
export class OwnMembership {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberRepository,
    private readonly rekeys: RekeyRepository,
    private readonly vouchings: VouchingRepository,
  ) {}

  read(actor: Actor): Promise<OwnMembershipView | null> {
    return this.transactions.read(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      if (!member) return null;
      const year = this.clock.now().getUTCFullYear();
      return {
        member,
        attestedBy: await this.members.attestedBy(tx, member.id),
        hasPhrase: (await this.members.phraseOf(tx, member.id)) !== null,
        rekey: await this.rekeys.waitingOf(tx, member.id),
        vouchedThisYear: await this.vouchings.countOf(tx, member.id, year),
      };
    });
  }
}
