import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Room } from '../domain/room.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { EngagementAccess } from './engagement-access.ts';
import { EngagementReader } from './engagement-reader.ts';

/** Where somebody stands in an engagement and in one of its sessions. */
@Injectable()
export class TakingPartAccess {
  constructor(
    private readonly engagements: EngagementReader,
    private readonly access: EngagementAccess,
    private readonly seats: EngagementSeatRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** Null where there is no such engagement. */
  async room(tx: Tx, actor: Actor | null, engagementId: string): Promise<Room | null> {
    const engagement = await this.engagements.byId(tx, engagementId);
    if (!engagement) return null;
    const standing = await this.access.of(tx, actor, engagement);
    const own = actor && standing.addresseeIds.length === 0 ? await this.seats.ofAccount(tx, actor.accountId) : [];
    const seats = own.filter((seat) => seat.engagementId === engagement.id && seat.state === 'taken');
    return { engagement, standing, seats };
  }

  async roomBySlug(tx: Tx, actor: Actor | null, slug: string): Promise<Room | null> {
    const engagement = await this.engagements.bySlug(tx, slug);
    return engagement && this.room(tx, actor, engagement.id);
  }

  async ofSession(tx: Tx, actor: Actor | null, id: string): Promise<{ session: EngagementSession; room: Room } | null> {
    const session = isUuid(id) ? await this.sessions.byId(tx, id) : null;
    const room = session && (await this.room(tx, actor, session.engagementId));
    return session && room && { session, room };
  }

  /** As {@link ofSession}, with the session locked: two steps follow one another. */
  async lockSession(tx: Tx, actor: Actor, id: string): Promise<{ session: EngagementSession; room: Room } | null> {
    const session = isUuid(id) ? await this.sessions.lock(tx, id) : null;
    const room = session && (await this.room(tx, actor, session.engagementId));
    return session && room && { session, room };
  }
}
