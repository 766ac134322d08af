import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Member } from '../domain/member.ts';
import { pseudonymKeyOf } from '../domain/pseudonym.ts';
import { MemberRepository } from '../persistence/member.repository.ts';

/** Members for other modules: pseudonyms and constituencies, never who attested for whom. */
@Injectable()
export class MemberReader {
  constructor(private readonly members: MemberRepository) {}

  /** The membership that this account is, whatever its state; an account is at most one. */
  byAccount(tx: Tx, accountId: string): Promise<Member | null> {
    return this.members.byAccount(tx, accountId);
  }

  async byAccounts(tx: Tx, accountIds: readonly string[]): Promise<Map<string, Member>> {
    const found = await this.members.byAccounts(tx, [...new Set(accountIds)]);
    return new Map(found.map((member) => [member.accountId, member]));
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Member>> {
    const found = await this.members.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((member) => [member.id, member]));
  }

  /** The member with this pseudonym, whatever its capitals; nobody whose membership ended. */
  byPseudonym(tx: Tx, forumId: string, pseudonym: string): Promise<Member | null> {
    return this.members.byPseudonym(tx, forumId, pseudonymKeyOf(pseudonym));
  }

  /** Pseudonyms by member. */
  async pseudonyms(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.byIds(tx, ids);
    return new Map([...found].map(([id, { pseudonym }]) => [id, pseudonym]));
  }

  /** How many active members each constituency has; those without any are missing. */
  async counts(tx: Tx, constituencyIds: readonly string[]): Promise<Map<string, { affected: number; others: number }>> {
    const counted = await this.members.countOf(tx, constituencyIds);
    return new Map(counted.map(({ constituencyId, affected, others }) => [constituencyId, { affected, others }]));
  }
}
