import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { WaitingForumRepository } from '../persistence/waiting-forum.repository.ts';
import { ForumRepresentatives } from './forum-representatives.ts';

/** Signatures, votes and appeals that wait for somebody. */
@Injectable()
export class WaitingForums implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly repository: WaitingForumRepository,
    private readonly representatives: ForumRepresentatives,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.signatures(tx, actor));
    this.waiting.register((tx, actor) => this.votes(tx, actor));
    this.waiting.register((tx, actor) => this.repository.appeals(tx, actor.accountId));
  }

  private async signatures(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const own = organisationsWithRole(actor, 'ngo_signatory');
    return own.length > 0 ? this.repository.signatures(tx, own, this.clock.now()) : [];
  }

  private async votes(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const open = await this.repository.votes(tx, accountId, this.clock.now());
    const items: WaitingItem[] = [];
    for (const { forumId, ...item } of open) {
      const seated = await this.representatives.of(tx, forumId);
      if (seated.some((one) => one.accountId === accountId)) items.push(item);
    }
    return items;
  }
}
