import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { ParticipationAgreed, ParticipationEnded } from '../domain/taking-part.events.ts';
import type { Activity, EngagementSession, Participation, ParticipationState } from '../domain/taking-part.ts';
import { ParticipationRepository } from '../persistence/participation.repository.ts';

/** Writes what somebody agreed to and how it ended, and tells whoever pays for it. */
@Injectable()
export class ParticipationCourse {
  constructor(
    private readonly clock: Clock,
    private readonly participations: ParticipationRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The session itself and, where there is something to prepare, the time for that. */
  async agree(tx: Tx, session: EngagementSession, accountId: string): Promise<void> {
    await this.add(tx, session, { accountId, activity: session.kind, minutes: session.minutes });
    const { preparationMinutes: minutes } = session;
    if (minutes > 0) await this.add(tx, session, { accountId, activity: 'preparation', minutes });
  }

  /** Those that are still agreed; whatever ended stays as it ended. */
  async end(
    tx: Tx,
    participations: readonly Participation[],
    state: Exclude<ParticipationState, 'agreed'>,
  ): Promise<void> {
    const now = this.clock.now();
    for (const { id } of participations.filter((one) => one.state === 'agreed')) {
      await this.participations.end(tx, id, state, now);
      const event: ParticipationEnded = {
        type: 'engagements.participation-ended',
        payload: { participationId: id, state },
      };
      await this.outbox.publish(tx, event);
    }
  }

  private async add(
    tx: Tx,
    { id: sessionId, engagementId, forumId }: EngagementSession,
    { accountId, activity, minutes }: { accountId: string; activity: Activity; minutes: number },
  ): Promise<void> {
    const agreedAt = this.clock.now();
    const id = uuidv7(agreedAt);
    const open = { state: 'agreed', endedAt: null } as const;
    await this.participations.insert(tx, {
      id,
      engagementId,
      sessionId,
      accountId,
      activity,
      minutes,
      agreedAt,
      ...open,
    });
    const event: ParticipationAgreed = {
      type: 'engagements.participation-agreed',
      payload: { participationId: id, accountId, forumId, activity, minutes },
    };
    await this.outbox.publish(tx, event);
  }
}
