import { Injectable } from '@nestjs/common';
import { petitionStatement } from '@baraza/membership';
import { fromBase64Url, verifyEd25519 } from '@baraza/transparency-log';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ForumAppointments, ForumReader, MemberReader, type Member } from '../../forums/index.ts';
import type { PetitionDue, PetitionMoved, RecallNoticed } from '../domain/aftermath.events.ts';
import type { Seat } from '../domain/officials.ts';
import { signaturesNeeded, type Petition } from '../domain/recall.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** Whom a petition concerns. */
@Injectable()
export class PetitionParties {
  constructor(
    private readonly forums: ForumReader,
    private readonly appointments: ForumAppointments,
    private readonly members: MemberReader,
    private readonly seats: SeatRepository,
  ) {}

  async recallRules(tx: Tx, forumId: string) {
    return (await this.forums.charterOf(tx, forumId))?.content.recall ?? null;
  }

  /** The representative, and the returning officers who announce the vote. */
  async toldOf(tx: Tx, { seatId, forumId }: Petition): Promise<string[]> {
    const seat = await this.seats.byId(tx, seatId);
    const member = seat && (await this.members.byIds(tx, [seat.memberId])).get(seat.memberId);
    const officers = await this.appointments.holdersOf(tx, forumId, 'returning_officer');
    return [...(member ? [member.accountId] : []), ...officers.map(({ accountId }) => accountId)];
  }
}

/** Signatures under petitions: checked with the membership key, counted, and never shown. */
@Injectable()
export class PetitionSignatures {
  constructor(
    private readonly clock: Clock,
    readonly rows: PetitionRepository,
    private readonly parties: PetitionParties,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  holds({ membershipKey }: Member, { seatId, reasons }: Petition, signature: string): boolean {
    const bytes = fromBase64Url(signature);
    if (!membershipKey || bytes?.length !== 64) return false;
    return verifyEd25519(new Uint8Array(membershipKey), petitionStatement(seatId, reasons), bytes);
  }

  /** How many must sign, and how long the notice is; null without a charter in force. */
  async rulesOf(tx: Tx, { forumId, constituencyId }: Seat) {
    const recall = await this.parties.recallRules(tx, forumId);
    if (!recall) return null;
    const votedLast = await this.rows.votedLast(tx, constituencyId);
    return { votedLast, required: signaturesNeeded(votedLast, recall.petitionPercent), noticeDays: recall.noticeDays };
  }

  /** Adds a signature that holds; with the last one needed, the notice begins. */
  async add(tx: Tx, petition: Petition, member: Member, signature: string): Promise<Petition> {
    const now = this.clock.now();
    const bytes = fromBase64Url(signature) ?? new Uint8Array();
    await this.rows.sign(tx, petition.id, member.id, bytes, dayOf(now));
    const signatures = petition.signatures + 1;
    if (signatures < petition.required) {
      if (signatures === 1) await this.tellDue(tx, petition, petition.closesAt);
      return { ...petition, signatures };
    }
    const noticeEndsAt = new Date(now.getTime() + petition.noticeDays * DAY_MS);
    await this.rows.change(tx, petition.id, { state: 'noticed', noticeEndsAt });
    const payload = { petitionId: petition.id, accountIds: await this.parties.toldOf(tx, petition) };
    await this.outbox.publish(tx, { type: 'elections.recall-noticed', payload } satisfies RecallNoticed);
    await this.tellDue(tx, petition, noticeEndsAt);
    const { id: petitionId, forumId } = petition;
    const moved: PetitionMoved = {
      type: 'elections.petition-moved',
      payload: { petitionId, forumId, state: 'noticed' },
    };
    await this.outbox.publish(tx, moved);
    return { ...petition, signatures, state: 'noticed', noticeEndsAt };
  }

  private tellDue(tx: Tx, { id: petitionId }: Petition, at: Date): Promise<void> {
    return this.outbox.publish(
      tx,
      { type: 'elections.petition-due', payload: { petitionId } } satisfies PetitionDue,
      at,
    );
  }
}
