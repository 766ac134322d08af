import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { instantOf } from '../domain/instants.ts';
import { interviews, prepares } from '../domain/room.ts';
import { startFault } from '../domain/session-plan.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { SessionCourse } from './session-course.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface MoveSessionInput {
  readonly sessionId: string;
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly howToJoin: string;
}

export type MoveSessionFailure = NotFound | InvalidInput | WrongState;

/** Another date, zone or way to join; everybody who agreed to come is told, and their calendars follow. */
@Injectable()
export class MoveSession {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly course: SessionCourse,
  ) {}

  execute(actor: Actor, input: MoveSessionInput): Promise<Result<EngagementSession, MoveSessionFailure>> {
    const startsAt = instantOf(input.startsAtLocal, input.timeZone);
    const faults = textFaults(input.howToJoin, { path: 'howToJoin', maxLength: 2000 });
    if (!startsAt.ok) faults.push(startFault(startsAt.error));
    if (!startsAt.ok || faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<EngagementSession, MoveSessionFailure>((tx) =>
      this.move(tx, actor, input, startsAt.value),
    );
  }

  private async move(
    tx: Tx,
    actor: Actor,
    input: MoveSessionInput,
    startsAt: Date,
  ): Promise<Result<EngagementSession, MoveSessionFailure>> {
    const found = await this.access.lockSession(tx, actor, input.sessionId);
    const isAllowed = found && (found.session.kind === 'interview' ? interviews : prepares)(found.room);
    if (!found || !isAllowed) return err(notFound('The session'));
    const { session } = found;
    if (session.state !== 'planned')
      return err(wrongState(session.state, 'This session has begun already, or was called off.'));
    const endsAt = new Date(startsAt.getTime() + session.minutes * MINUTE_MS);
    const change = { startsAt, endsAt, timeZone: input.timeZone, howToJoin: input.howToJoin.trim() };
    return ok(await this.course.change(tx, actor.accountId, session, change));
  }
}
