import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { bytesFrom } from '../domain/applicant.ts';
import { attestationsMissing, type AttestationsMissing } from '../domain/joining.errors.ts';
import type { Member } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { ForumReader } from './forum-reader.ts';
import { MembershipTokens } from './membership-tokens.ts';

export interface AddAttestationsInput {
  readonly randomizer: string;
  readonly tokens: readonly { readonly keyId: string; readonly signature: string }[];
}

/** A member adds attestations of other organisations; a lapsed membership is in force again once they suffice. */
@Injectable()
export class AddAttestations {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly tokens: MembershipTokens,
    private readonly members: MemberRepository,
  ) {}

  execute(actor: Actor, input: AddAttestationsInput): Promise<Result<Member, NotFound | AttestationsMissing>> {
    return this.transactions.run(async (tx): Promise<Result<Member, NotFound | AttestationsMissing>> => {
      const own = await this.members.byAccount(tx, actor.accountId);
      const member = own && (await this.members.lock(tx, own.id));
      if (!member?.membershipKey || member.state === 'ended') return err(notFound('This membership'));
      return this.add(tx, member, input);
    });
  }

  private async add(
    tx: Tx,
    member: Member,
    input: AddAttestationsInput,
  ): Promise<Result<Member, NotFound | AttestationsMissing>> {
    const constituency = await this.forums.constituency(tx, member.constituencyId);
    const forum = await this.forums.byId(tx, member.forumId);
    if (!constituency || !forum) return err(notFound('This forum'));
    const none = new Uint8Array();
    const valid = await this.tokens.valid(tx, {
      ...{ forum, constituency, purpose: 'join', membershipKey: member.membershipKey ?? none },
      randomizer: bytesFrom(input.randomizer, 32) ?? none,
      tokens: input.tokens.map(({ keyId, signature }) => ({ keyId, signature: bytesFrom(signature, 256) ?? none })),
    });
    const { id: memberId, constituencyId } = member;
    for (const token of valid) await this.members.attest(tx, { ...token, memberId, constituencyId });
    const count = (await this.members.attestedBy(tx, memberId)).length;
    if (valid.length === 0) return err(attestationsMissing(constituency.panelRequired, count));
    if (member.state !== 'lapsed' || count < constituency.panelRequired) return ok(member);
    await this.members.setState(tx, memberId, 'active');
    return ok({ ...member, state: 'active', lapseUntil: null });
  }
}
