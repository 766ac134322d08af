import { Injectable } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { InvitationsDue, PeopleInvited } from '../domain/taking-part.events.ts';
import {
  type EngagementSession,
  type Invitation,
  type InvitationWay,
  PREPARATION_DAYS,
} from '../domain/taking-part.ts';
import type { Candidate, CandidateQuery } from '../persistence/candidate.repository.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';

export interface HowInvited {
  readonly by: string;
  readonly way: InvitationWay;
  readonly drawId: string | null;
}

const LOAD_DAYS = 90;
const ANSWER_DAYS = 7;

/** Writes invitations, the day by which they are answered, and who is told. */
@Injectable()
export class Inviting {
  constructor(
    private readonly clock: Clock,
    private readonly invitations: InvitationRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Who can be asked to come to a session now. */
  query({ id: sessionId, forumId }: EngagementSession): CandidateQuery {
    const now = this.clock.now();
    return { forumId, sessionId, today: dayOf(now), loadSince: daysLater(now, -LOAD_DAYS) };
  }

  /** Whether there is time enough to prepare. */
  isInTime({ startsAt }: EngagementSession): boolean {
    return startsAt.getTime() - this.clock.now().getTime() >= PREPARATION_DAYS * DAY_MS;
  }

  /** Answers how many were reached. */
  async send(tx: Tx, session: EngagementSession, people: readonly Candidate[], how: HowInvited): Promise<number> {
    const invitedAt = this.clock.now();
    const answerBy = new Date(
      Math.min(daysLater(invitedAt, ANSWER_DAYS).getTime(), session.startsAt.getTime() - DAY_MS),
    );
    const { by, way, drawId } = how;
    const invitations = people.map(({ accountId, kind }): Invitation => ({
      ...{ id: uuidv7(invitedAt), sessionId: session.id, engagementId: session.engagementId, accountId, kind, way },
      ...{ drawId, invitedBy: by, invitedAt, answerBy, state: 'sent', answeredAt: null },
    }));
    const accountIds = await this.invitations.insert(tx, invitations);
    const details = { way, count: accountIds.length };
    await this.audit.record(tx, { accountId: by, act: 'invite-people', subjectId: session.id, details });
    const invited: PeopleInvited = {
      type: 'engagements.people-invited',
      payload: { sessionId: session.id, accountIds },
    };
    await this.outbox.publish(tx, invited);
    const due: InvitationsDue = { type: 'engagements.invitations-due', payload: { sessionId: session.id } };
    await this.outbox.publish(tx, due, answerBy);
    return accountIds.length;
  }
}
