import { Injectable } from '@nestjs/common';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Constituency, Forum } from '../domain/forum.ts';
import type { Member } from '../domain/member.ts';
import { pseudonymKeyOf } from '../domain/pseudonym.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { ForumReader } from './forum-reader.ts';

/** Members by what somebody without a key can state of themselves. */
@Injectable()
export class RekeyMembers {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly members: MemberRepository,
  ) {}

  find(forumSlug: string, pseudonym: string): Promise<{ member: Member; phraseHash: string | null } | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, forumSlug.slice(0, 60));
      const member = forum && (await this.members.byPseudonym(tx, forum.id, pseudonymKeyOf(pseudonym.slice(0, 100))));
      return member ? { member, phraseHash: await this.members.phraseOf(tx, member.id) } : null;
    });
  }

  async placeOf(tx: Tx, member: Member): Promise<{ forum: Forum; constituency: Constituency }> {
    const forum = await this.forums.byId(tx, member.forumId);
    const constituency = await this.forums.constituency(tx, member.constituencyId);
    if (!forum || !constituency) throw new Error('a member without its forum');
    return { forum, constituency };
  }
}
