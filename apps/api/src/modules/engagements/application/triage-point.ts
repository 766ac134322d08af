import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type WrongState,
  wrongState,
} from '../../../platform/errors/problems.ts';
import { isOfCompany, reachIn, takesNotes, type Room } from '../domain/room.ts';
import type { EngagementSession, SessionPoint, Triage } from '../domain/taking-part.ts';
import { SessionRows } from './session-rows.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type TriageFailure = NotFound | InvalidInput | WrongState;
interface Found {
  readonly point: SessionPoint;
  readonly session: EngagementSession;
  readonly room: Room;
}
const LATEST_DAYS = 366;

/** Points are sorted while those who can decide are in the room: answered at once, or followed up by a day. */
@Injectable()
export class TriagePoint {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly rows: SessionRows,
  ) {}

  triage(
    actor: Actor,
    id: string,
    triage: Exclude<Triage, 'answered_at_once'>,
    followUpBy: string | null,
  ): Promise<Result<SessionPoint, TriageFailure>> {
    const fault = this.dayFault(triage, followUpBy);
    if (fault) return Promise.resolve(err(fault));
    return this.transactions.run<SessionPoint, TriageFailure>(async (tx) => {
      const found = await this.find(tx, actor, id);
      if (!found || !takesNotes(found.room)) return err(notFound('The point'));
      if (found.point.answer !== null)
        return err(wrongState('answered_at_once', 'This point has its answer, and that stands.'));
      const sorted: SessionPoint = {
        ...found.point,
        triage,
        followUpBy: triage === 'to_follow_up' ? followUpBy : null,
      };
      await this.rows.points.triage(tx, sorted, this.clock.now());
      return ok(sorted);
    });
  }

  /** By the company, in the role of whoever speaks; once, and not changed afterwards. */
  answer(actor: Actor, id: string, text: string, role: string): Promise<Result<SessionPoint, TriageFailure>> {
    const faults = [
      ...textFaults(text, { path: 'text', minLength: 5, maxLength: 4000 }),
      ...textFaults(role, { path: 'role', minLength: 2, maxLength: 120 }),
    ];
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<SessionPoint, TriageFailure>(async (tx) => {
      const found = await this.find(tx, actor, id);
      const now = this.clock.now();
      const isTheirs = found && isOfCompany(found.room) && reachIn(found.room, found.session, false, now) !== 'nothing';
      if (!found || !isTheirs) return err(notFound('The point'));
      if (found.point.answer !== null)
        return err(wrongState('answered_at_once', 'This point has its answer. What was said stays as it was said.'));
      const words = { text: text.trim(), role: role.trim() };
      await this.rows.points.answer(tx, id, { ...words, by: actor.accountId, at: now });
      const answered = { answer: words.text, answerRole: words.role, answeredAt: now, followUpBy: null };
      return ok({ ...found.point, ...answered, triage: 'answered_at_once' });
    });
  }

  private async find(tx: Tx, actor: Actor, id: string): Promise<Found | null> {
    const point = isUuid(id) ? await this.rows.points.lock(tx, id) : null;
    const found = point && (await this.access.ofSession(tx, actor, point.sessionId));
    return point && found && { point, ...found };
  }

  private dayFault(triage: Triage, followUpBy: string | null): InvalidInput | null {
    if (triage !== 'to_follow_up') return null;
    const today = dayOf(this.clock.now());
    const isFine = followUpBy !== null && followUpBy >= today && followUpBy <= dayAfter(today, LATEST_DAYS);
    return isFine
      ? null
      : invalidInput({ path: 'followUpBy', code: 'out_of_range', message: 'Say by which day, within a year.' });
  }
}
