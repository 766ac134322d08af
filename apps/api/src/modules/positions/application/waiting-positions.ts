import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { WaitingPositionRepository } from '../persistence/waiting-position.repository.ts';
import { PositionAccess } from './position-access.ts';

/** What positions ask of representatives: votes, adoption, and a word on what the addressee understood. */
@Injectable()
export class WaitingPositions implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly access: PositionAccess,
    private readonly rows: WaitingPositionRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.of(tx, actor));
  }

  private async of(tx: Tx, actor: Actor): Promise<readonly WaitingItem[]> {
    const person = await this.access.person(tx, actor);
    if (!person?.isRepresentative) return [];
    return this.rows.of(tx, person.member.forumId, person.member.id);
  }
}
