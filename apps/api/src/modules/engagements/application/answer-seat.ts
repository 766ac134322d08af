import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type NotFound, notFound, type WrongState, wrongState } from '../../../platform/errors/problems.ts';
import { sideOf } from '../domain/room.ts';
import { type NotBothSides, notBothSides, type SeatHeld, seatHeld } from '../domain/taking-part.errors.ts';
import type { EngagementSeat } from '../domain/taking-part.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { SeatCourse } from './seat-course.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export type AnswerSeatFailure = NotFound | WrongState | NotBothSides | SeatHeld;

/** The other side accepts somebody, or does not; for a facilitator this is how both choose together. */
@Injectable()
export class AnswerSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly seats: EngagementSeatRepository,
    private readonly access: TakingPartAccess,
    private readonly course: SeatCourse,
  ) {}

  execute(actor: Actor, id: string, accepted: boolean): Promise<Result<EngagementSeat, AnswerSeatFailure>> {
    return this.transactions
      .run<EngagementSeat, AnswerSeatFailure>((tx) => this.answer(tx, actor, id, accepted))
      .catch((error: unknown) => {
        if (constraintOf(error) === 'engagement_seats_one_facilitator') return err(seatHeld());
        throw error;
      });
  }

  private async answer(
    tx: Tx,
    actor: Actor,
    id: string,
    accepted: boolean,
  ): Promise<Result<EngagementSeat, AnswerSeatFailure>> {
    const seat = isUuid(id) ? await this.seats.lock(tx, id) : null;
    const room = seat && (await this.access.room(tx, actor, seat.engagementId));
    const side = room && sideOf(room);
    if (!seat || !side) return err(notFound('The seat'));
    if (seat.state !== 'proposed')
      return err(wrongState(seat.state, 'This seat was answered already, and that stands.'));
    const isOther = seat.withoutCompany ? actor.accountId !== seat.proposedBy : side !== seat.proposedSide;
    if (!isOther) return err(notBothSides());
    const now = this.clock.now();
    const answered: EngagementSeat = accepted
      ? { ...seat, state: 'accepted', acceptedSide: side, acceptedBy: actor.accountId, acceptedAt: now }
      : { ...seat, state: 'declined', endedAt: now };
    await this.course.move(
      tx,
      actor.accountId,
      accepted ? 'accept-engagement-seat' : 'decline-engagement-seat',
      answered,
    );
    return ok(answered);
  }
}
