import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { interviews, prepares } from '../domain/room.ts';
import { type SessionPlan, sessionFaults, startFault } from '../domain/session-plan.ts';
import { instantOf } from '../domain/instants.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface PlanSessionInput extends SessionPlan {
  /** Slug. */
  readonly engagement: string;
}

export type PlanSessionFailure = NotFound | InvalidInput | WrongState;
const OPEN = ['briefing', 'ground_rules', 'running', 'review'];

/** A session or an interview is planned by whoever facilitates or by the forum, in the local time of its own zone. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly sessions: SessionRepository,
  ) {}

  execute(actor: Actor, input: PlanSessionInput): Promise<Result<EngagementSession, PlanSessionFailure>> {
    const startsAt = instantOf(input.startsAtLocal, input.timeZone);
    const faults = [...sessionFaults(input), ...(startsAt.ok ? [] : [startFault(startsAt.error)])];
    if (!startsAt.ok || faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<EngagementSession, PlanSessionFailure>((tx) =>
      this.plan(tx, actor, input, startsAt.value),
    );
  }

  private async plan(
    tx: Tx,
    actor: Actor,
    input: PlanSessionInput,
    startsAt: Date,
  ): Promise<Result<EngagementSession, PlanSessionFailure>> {
    const room = await this.access.roomBySlug(tx, actor, input.engagement);
    if (!room || !(input.kind === 'interview' ? interviews(room) : prepares(room)))
      return err(notFound('The engagement'));
    const { engagement } = room;
    if (!OPEN.includes(engagement.state))
      return err(wrongState(engagement.state, 'Sessions are planned while an engagement goes on.'));
    const session = this.sessionOf(engagement, input, startsAt);
    await this.sessions.insert(tx, session, actor.accountId);
    return ok(session);
  }

  private sessionOf(
    { id: engagementId, forumId }: Engagement,
    input: PlanSessionInput,
    startsAt: Date,
  ): EngagementSession {
    const { kind, timeZone, place, agenda, contentWarning, languages, withCompany, publication, places } = input;
    const now = this.clock.now();
    return {
      ...{ id: uuidv7(now), engagementId, forumId, kind, title: input.title.trim(), startsAt, timeZone, place, agenda },
      ...{ endsAt: new Date(startsAt.getTime() + input.minutes * MINUTE_MS), howToJoin: input.howToJoin.trim() },
      ...{ contentWarning, supportContact: input.supportContact.trim(), languages, withCompany, publication, places },
      ...{ minutes: input.minutes, preparationMinutes: input.preparationMinutes, whyAgain: null, state: 'planned' },
      ...{ sequence: 0, createdAt: now, changedAt: now, beganAt: null, endedAt: null },
    };
  }
}
