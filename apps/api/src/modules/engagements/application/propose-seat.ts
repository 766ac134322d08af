import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { AccountReader } from '../../identity/index.ts';
import { sideOf } from '../domain/room.ts';
import { type BehindTheWall, behindTheWall, type SeatHeld, seatHeld } from '../domain/taking-part.errors.ts';
import type { EngagementSeat, SeatRole } from '../domain/taking-part.ts';
import { SeatCourse } from './seat-course.ts';
import { TakingPartAccess } from './taking-part-access.ts';

export interface ProposeSeatInput {
  /** Slug. */
  readonly engagement: string;
  readonly handle: string;
  readonly role: SeatRole;
  readonly called: string;
  readonly reasons: string;
}

export type ProposeSeatFailure = NotFound | InvalidInput | BehindTheWall | SeatHeld;

/** One side proposes somebody who belongs to neither; nothing is given before the other side accepts. */
@Injectable()
export class ProposeSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly accounts: AccountReader,
    private readonly course: SeatCourse,
  ) {}

  execute(actor: Actor, input: ProposeSeatInput): Promise<Result<EngagementSeat, ProposeSeatFailure>> {
    const faults = [
      ...textFaults(input.called, { path: 'called', minLength: 2, maxLength: 80 }),
      ...textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 2000 }),
    ];
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions
      .run<EngagementSeat, ProposeSeatFailure>((tx) => this.propose(tx, actor, input))
      .catch((error: unknown) => refusalOf(error));
  }

  private async propose(
    tx: Tx,
    actor: Actor,
    input: ProposeSeatInput,
  ): Promise<Result<EngagementSeat, ProposeSeatFailure>> {
    const room = await this.access.roomBySlug(tx, actor, input.engagement);
    const side = room && sideOf(room);
    if (!side) return err(notFound('The engagement'));
    const account = await this.accounts.byHandle(tx, input.handle);
    if (!account) return err(notFound('Somebody with this handle'));
    const now = this.clock.now();
    const seat: EngagementSeat = {
      ...{ id: uuidv7(now), engagementId: room.engagement.id, accountId: account.id, role: input.role },
      ...{ called: input.called.trim(), reasons: input.reasons.trim(), proposedSide: side },
      ...{ proposedBy: actor.accountId, proposedAt: now, state: 'proposed' },
      ...{ acceptedSide: null, acceptedBy: null, acceptedAt: null, retainedBy: null, affiliation: null },
      ...{ takenAt: null, endedAt: null, endedReason: null },
      withoutCompany: await this.course.isWithoutCompany(tx, room.engagement.id),
    };
    await this.course.begin(tx, room.engagement, seat);
    return ok(seat);
  }
}

function refusalOf(error: unknown): Result<never, BehindTheWall | SeatHeld> {
  const constraint = constraintOf(error);
  if (constraint === 'engagement_seats_once') return err(seatHeld());
  const isWall = ['engagement_seats_behind_the_wall', 'engagement_seats_apart_from_members'].includes(constraint ?? '');
  if (isWall) return err(behindTheWall());
  throw error;
}
