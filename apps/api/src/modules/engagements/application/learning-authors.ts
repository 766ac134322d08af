import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Room } from '../domain/room.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { EngagementAccess } from './engagement-access.ts';
import { EngagementReader } from './engagement-reader.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** Who may explain something in a forum's name. */
@Injectable()
export class LearningAuthors {
  constructor(
    private readonly access: EngagementAccess,
    private readonly rooms: TakingPartAccess,
    private readonly seats: EngagementSeatRepository,
    private readonly engagements: EngagementReader,
  ) {}

  room(tx: Tx, actor: Actor, engagement: string): Promise<Room | null> {
    return this.rooms.roomBySlug(tx, actor, engagement);
  }

  /** Its representatives, and whoever holds a seat between the sides in one of its engagements. */
  async writesFor(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    const { isRepresentative } = await this.access.inForum(tx, actor, forumId);
    if (isRepresentative) return true;
    const own = (await this.seats.ofAccount(tx, actor.accountId)).filter(({ state }) => state === 'taken');
    const engagements = await this.engagements.byIds(
      tx,
      own.map(({ engagementId }) => engagementId),
    );
    return [...engagements.values()].some((engagement) => engagement.forumId === forumId);
  }
}
