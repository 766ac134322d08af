import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Engagement, Side } from '../domain/engagement.ts';
import type { EngagementMoved } from '../domain/engagements.events.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { type EngagementMove, EngagementMovesRepository } from '../persistence/engagement-moves.repository.ts';
import { EngagementAccess, type EngagementStanding } from './engagement-access.ts';

/** An engagement, locked until the transaction ends, and on which side of it somebody sits. */
export interface Desk {
  readonly engagement: Engagement;
  readonly standing: EngagementStanding;
  readonly side: Side;
  /** For which company somebody acts; null for the forum. */
  readonly addresseeId: string | null;
}

/** Where both sides work at an engagement. Missing and closed to this person answer alike. */
@Injectable()
export class EngagementDesk {
  constructor(
    private readonly clock: Clock,
    private readonly engagements: EngagementRepository,
    private readonly moves: EngagementMovesRepository,
    private readonly access: EngagementAccess,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** For people of a company that takes part and has not left. */
  async asCompany(tx: Tx, actor: Actor, id: string): Promise<Result<Desk, NotFound>> {
    const desk = await this.sit(tx, actor, id);
    return desk?.side === 'company' ? ok(desk) : err(notFound('This engagement of your company'));
  }

  /** For representatives of the forum, from the day on which they can see it. */
  async asForum(tx: Tx, actor: Actor, id: string): Promise<Result<Desk, NotFound>> {
    const desk = await this.sit(tx, actor, id);
    return desk?.side === 'forum' ? ok(desk) : err(notFound('This engagement of your forum'));
  }

  async asEither(tx: Tx, actor: Actor, id: string): Promise<Result<Desk, NotFound>> {
    const desk = await this.sit(tx, actor, id);
    return desk ? ok(desk) : err(notFound('This engagement'));
  }

  async move(tx: Tx, engagement: Engagement, move: EngagementMove): Promise<Engagement> {
    await this.moves.move(tx, engagement.id, move);
    const payload = { engagementId: engagement.id, state: move.state };
    if (move.state !== engagement.state)
      await this.outbox.publish(tx, { type: 'engagements.moved', payload } satisfies EngagementMoved);
    return (await this.engagements.byIds(tx, [engagement.id]))[0]!;
  }

  private async sit(tx: Tx, actor: Actor, id: string): Promise<Desk | null> {
    const engagement = isUuid(id) ? await this.engagements.lock(tx, id) : null;
    if (!engagement) return null;
    const standing = await this.access.of(tx, actor, engagement);
    const inIt = await this.engagements.addresseesOf(tx, [id]);
    const staying = inIt.filter(({ leftAt }) => leftAt === null).map(({ addresseeId }) => addresseeId);
    const addresseeId = standing.addresseeIds.find((own) => staying.includes(own)) ?? null;
    if (addresseeId !== null && (engagement.announcedAt !== null || engagement.openedBy === 'company'))
      return { engagement, standing, side: 'company', addresseeId };
    const seesAsForum = engagement.announcedAt !== null || engagement.openedBy === 'forum';
    return standing.isRepresentative && seesAsForum ? { engagement, standing, side: 'forum', addresseeId: null } : null;
  }
}
