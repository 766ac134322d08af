import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, HOUR_MS } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { type NotFound, notFound, type WrongState, wrongState } from '../../../platform/errors/problems.ts';
import { interviews, prepares } from '../domain/room.ts';
import { EARLIEST_BEGIN_HOURS, type EngagementSession, LATE_CANCELLATION_HOURS } from '../domain/taking-part.ts';
import { SessionCourse } from './session-course.ts';
import { SessionPeople } from './session-people.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type HoldSessionFailure = NotFound | WrongState;
type Held = Result<EngagementSession, HoldSessionFailure>;
type Step = (tx: Tx, by: string, session: EngagementSession) => Promise<Held>;

const beforeItsDay = (): WrongState =>
  wrongState('too_early', 'A session begins on its day. Move it first if it is to be earlier: people are told then.');

/** A session begins, ends, or is called off; each once. */
@Injectable()
export class HoldSession {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly course: SessionCourse,
    private readonly people: SessionPeople,
  ) {}

  begin(actor: Actor, id: string): Promise<Held> {
    const step: Step = async (tx, by, session) => {
      const now = this.clock.now();
      if (session.startsAt.getTime() - now.getTime() > EARLIEST_BEGIN_HOURS * HOUR_MS) return err(beforeItsDay());
      return ok(await this.course.change(tx, by, session, { state: 'running', beganAt: now }));
    };
    return this.perform(actor, id, ['planned'], step).catch((error: unknown) => {
      if (constraintOf(error) !== 'sessions_after_the_engagement_began') throw error;
      return err(
        wrongState(
          'planned',
          'The briefing and the ground rules come before the first session. The session stays planned.',
        ),
      );
    });
  }

  /** Whoever is not among `absent` (members) took part. */
  end(actor: Actor, id: string, absent: readonly string[]): Promise<Held> {
    return this.perform(actor, id, ['running'], async (tx, by, session) => {
      await this.people.end(tx, session, absent);
      return ok(await this.course.change(tx, by, session, { state: 'ended', endedAt: this.clock.now() }));
    });
  }

  /** Called off late, it is paid as if it had been held. */
  cancel(actor: Actor, id: string): Promise<Held> {
    return this.perform(actor, id, ['planned'], async (tx, by, session) => {
      const now = this.clock.now();
      const isLate = session.startsAt.getTime() - now.getTime() < LATE_CANCELLATION_HOURS * HOUR_MS;
      await this.people.release(tx, session, isLate);
      return ok(await this.course.change(tx, by, session, { state: 'cancelled', endedAt: now }));
    });
  }

  private perform(actor: Actor, id: string, from: readonly string[], step: Step): Promise<Held> {
    return this.transactions.run<EngagementSession, HoldSessionFailure>(async (tx) => {
      const found = await this.access.lockSession(tx, actor, id);
      const isAllowed = found && (found.session.kind === 'interview' ? interviews : prepares)(found.room);
      if (!found || !isAllowed) return err(notFound('The session'));
      const { session } = found;
      if (!from.includes(session.state))
        return err(wrongState(session.state, 'The session is not at this point; nothing was changed.'));
      return step(tx, actor.accountId, session);
    });
  }
}
