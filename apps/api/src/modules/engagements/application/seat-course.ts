import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { SeatWaiting } from '../domain/taking-part.events.ts';
import type { EngagementSeat } from '../domain/taking-part.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { PeopleOfSides } from './people-of-sides.ts';

/** Writes each step of a seat, leaves a line in the audit trail, and tells whoever is next. */
@Injectable()
export class SeatCourse {
  constructor(
    private readonly seats: EngagementSeatRepository,
    private readonly people: PeopleOfSides,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async isWithoutCompany(tx: Tx, engagementId: string): Promise<boolean> {
    return (await this.people.companies(tx, engagementId)).length === 0;
  }

  async begin(tx: Tx, engagement: Engagement, seat: EngagementSeat): Promise<void> {
    await this.seats.insert(tx, seat);
    await this.record(tx, seat.proposedBy, 'propose-engagement-seat', seat);
    const isForumAlone = seat.withoutCompany || seat.proposedSide === 'company';
    const others = await this.people.of(tx, engagement, isForumAlone ? 'forum' : 'company');
    await this.tell(
      tx,
      seat,
      others.filter((accountId) => accountId !== seat.proposedBy),
    );
  }

  async move(tx: Tx, by: string, act: string, seat: EngagementSeat): Promise<void> {
    await this.seats.update(tx, seat);
    await this.record(tx, by, act, seat);
    if (seat.state === 'accepted') await this.tell(tx, seat, [seat.accountId]);
  }

  private async tell(tx: Tx, { id: seatId }: EngagementSeat, accountIds: readonly string[]): Promise<void> {
    const event: SeatWaiting = { type: 'engagements.seat-waiting', payload: { seatId, accountIds } };
    await this.outbox.publish(tx, event);
  }

  private record(tx: Tx, accountId: string, act: string, { id, engagementId, role }: EngagementSeat): Promise<void> {
    return this.audit.record(tx, { accountId, act, subjectId: id, details: { engagementId, role } });
  }
}
