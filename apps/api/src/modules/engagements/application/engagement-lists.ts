import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { EngagementReader } from './engagement-reader.ts';

const NOTHING = { edges: [], hasNextPage: false } as const;

/** Lists of engagements: everybody's, and those of one's own company or forum. */
@Injectable()
export class EngagementLists {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly engagements: EngagementReader,
    private readonly rows: EngagementRepository,
    private readonly addressees: AddresseeReader,
    private readonly members: MemberReader,
  ) {}

  /** Announced ones, newest first; of a company or a forum where named. */
  all(
    filter: { readonly addresseeId: string | null; readonly forumId: string | null },
    request: PageRequest,
  ): Promise<Page<Engagement>> {
    const { addresseeId, forumId } = filter;
    const of = {
      ...(addresseeId && { addresseeIds: [addresseeId] }),
      ...(forumId && { forumIds: [forumId] }),
      drafts: false,
    };
    return this.transactions.read((tx) => this.rows.page(tx, of, request));
  }

  /** Of the actor's companies, drafts included; else of the forum whose member the actor is. */
  mine(actor: Actor, request: PageRequest): Promise<Page<Engagement>> {
    return this.transactions.read(async (tx) => {
      const own = await this.addressees.ofActor(tx, actor);
      if (own.length > 0) return this.rows.page(tx, { addresseeIds: own.map(({ id }) => id), drafts: true }, request);
      return this.ofForum(tx, actor, request);
    });
  }

  private async ofForum(tx: Tx, { accountId }: Actor, request: PageRequest): Promise<Page<Engagement>> {
    const member = await this.members.byAccount(tx, accountId);
    return member?.state === 'active' ? this.engagements.forForum(tx, member.forumId, request) : NOTHING;
  }
}
