import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { SessionMoved } from '../domain/taking-part.events.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { ParticipationRepository } from '../persistence/participation.repository.ts';
import { SessionRepository, type SessionChange } from '../persistence/session.repository.ts';

/** Changes a session, counts the change for calendars, and tells whoever agreed to come. */
@Injectable()
export class SessionCourse {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
    private readonly participations: ParticipationRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async change(tx: Tx, by: string, session: EngagementSession, change: SessionChange): Promise<EngagementSession> {
    const now = this.clock.now();
    await this.sessions.change(tx, session.id, change, now);
    const act = change.state && change.state !== 'planned' ? `session-${change.state}` : 'move-session';
    await this.audit.record(tx, {
      accountId: by,
      act,
      subjectId: session.id,
      details: { engagementId: session.engagementId },
    });
    const changed = { ...session, ...change, changedAt: now, sequence: session.sequence + 1 };
    const agreed = await this.participations.ofSession(tx, session.id);
    const accountIds = [...new Set(agreed.map(({ accountId }) => accountId))];
    const payload = { sessionId: session.id, state: changed.state, accountIds };
    const event: SessionMoved = { type: 'engagements.session-moved', payload };
    await this.outbox.publish(tx, event);
    return changed;
  }
}
