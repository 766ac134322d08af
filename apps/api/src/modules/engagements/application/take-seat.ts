import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import type { EngagementSeat, RetainedBy } from '../domain/taking-part.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { SeatCourse } from './seat-course.ts';

/** Who pays whoever takes the seat; said by themselves, shown to both sides, and never changed afterwards. */
export interface SeatAffiliation {
  readonly retainedBy: RetainedBy;
  /** By whom in particular; not needed where nobody pays. */
  readonly affiliation: string | null;
}

/** Whoever was accepted by both sides takes the seat, or leaves it. */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly seats: EngagementSeatRepository,
    private readonly course: SeatCourse,
  ) {}

  take(
    actor: Actor,
    id: string,
    { retainedBy, affiliation }: SeatAffiliation,
  ): Promise<Result<EngagementSeat, NotFound | InvalidInput>> {
    const named = affiliation?.trim() ?? '';
    const minLength = retainedBy === 'nobody' ? 0 : 2;
    const faults = textFaults(named, { path: 'affiliation', minLength, maxLength: 300 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<EngagementSeat, NotFound | InvalidInput>(async (tx) => {
      const seat = await this.own(tx, actor, id);
      if (seat?.state !== 'accepted') return err(notFound('The seat'));
      const declared = { retainedBy, affiliation: named === '' ? null : named };
      const taken: EngagementSeat = { ...seat, ...declared, state: 'taken', takenAt: this.clock.now() };
      await this.course.move(tx, actor.accountId, 'take-engagement-seat', taken);
      return ok(taken);
    });
  }

  leave(actor: Actor, id: string, reason: string): Promise<Result<EngagementSeat, NotFound | InvalidInput>> {
    const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 2000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<EngagementSeat, NotFound | InvalidInput>(async (tx) => {
      const seat = await this.own(tx, actor, id);
      if (!seat || !['accepted', 'taken'].includes(seat.state)) return err(notFound('The seat'));
      const left: EngagementSeat = { ...seat, state: 'ended', endedAt: this.clock.now(), endedReason: reason.trim() };
      await this.course.move(tx, actor.accountId, 'leave-engagement-seat', left);
      return ok(left);
    });
  }

  private async own(tx: Tx, { accountId }: Actor, id: string): Promise<EngagementSeat | null> {
    const seat = isUuid(id) ? await this.seats.lock(tx, id) : null;
    return seat?.accountId === accountId ? seat : null;
  }
}
