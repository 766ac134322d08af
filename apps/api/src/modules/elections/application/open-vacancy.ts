import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import type { ConsentAsked, ConsentsOver } from '../domain/aftermath.events.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { SeatVacated } from '../domain/elections.events.ts';
import type { Seat } from '../domain/officials.ts';
import { CONSENT_MS, type SeatVacancy, type VacancyReason } from '../domain/vacancy.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { VacancyRepository } from '../persistence/vacancy.repository.ts';
import { Ballots, onBallot, type Ballot } from './ballots.ts';

/** Opens a vacancy and asks everybody who stood in the seat's election, and could still serve, whether they would. */
@Injectable()
export class OpenVacancy {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly seats: SeatRepository,
    private readonly ballots: Ballots,
    private readonly members: MemberReader,
    private readonly outbox: Outbox,
  ) {}

  /** For a seat that has ended today. */
  async execute(tx: Tx, seat: Seat, reason: VacancyReason): Promise<SeatVacancy> {
    const now = this.ballots.now();
    const ballot = (await this.ballots.of(tx, seat.electionId)).find(
      ({ style }) => style.constituencyId === seat.constituencyId,
    );
    if (!ballot) throw new Error(`the election of seat ${seat.id} has no contest for it`);
    const held = await this.seats.heldIn(tx, [seat.forumId], dayOf(now));
    const own = held.filter(({ electionId, constituencyId }) => {
      return electionId === seat.electionId && constituencyId === seat.constituencyId;
    });
    const origin = await this.originOf(tx, seat);
    const vacancy: SeatVacancy = {
      ...{ id: uuidv7(now), seatId: seat.id, forumId: seat.forumId, electionId: seat.electionId },
      ...{ styleId: ballot.style.id, reason, state: 'asking', openedAt: now },
      consentsCloseAt: new Date(now.getTime() + CONSENT_MS),
      vacating: numberOf(ballot, seat.memberId),
      seatOf: numberOf(ballot, origin.memberId),
      continuing: own.map(({ memberId }) => numberOf(ballot, memberId)).sort((one, other) => one - other),
      ...{ transcript: null, filledBySeatId: null, settledAt: null },
    };
    await this.vacancies.insert(tx, vacancy);
    await this.ask(
      tx,
      vacancy,
      ballot,
      new Set([seat.memberId, origin.memberId, ...held.map(({ memberId }) => memberId)]),
    );
    const { id: seatId, forumId } = seat;
    await this.outbox.publish(tx, {
      type: 'elections.seat-vacated',
      payload: { seatId, forumId },
    } satisfies SeatVacated);
    return vacancy;
  }

  /** Whoever came in by countback sits on the papers of the member elected in the count. */
  private async originOf(tx: Tx, seat: Seat): Promise<Seat> {
    if (seat.followsSeatId === null) return seat;
    const earlier = await this.seats.byId(tx, seat.followsSeatId);
    return earlier ? this.originOf(tx, earlier) : seat;
  }

  private async ask(tx: Tx, vacancy: SeatVacancy, { candidates }: Ballot, barred: ReadonlySet<string>): Promise<void> {
    const stood = onBallot(candidates).filter(({ state, memberId }) => state === 'standing' && memberId !== null);
    const free = stood.filter(({ memberId }) => !barred.has(memberId ?? ''));
    const members = await this.members.byIds(
      tx,
      free.map(({ memberId }) => memberId ?? ''),
    );
    const asked = free.flatMap((candidate) => askable(candidate, members));
    for (const { candidate, member } of asked) {
      const number = candidate.number ?? 0;
      await this.vacancies.ask(tx, vacancy.id, { candidateId: candidate.id, memberId: member.id, number });
    }
    const vacancyId = vacancy.id;
    const accountIds = asked.map(({ member }) => member.accountId);
    const asking: ConsentAsked = { type: 'elections.consent-asked', payload: { vacancyId, accountIds } };
    if (accountIds.length > 0) await this.outbox.publish(tx, asking);
    const over: ConsentsOver = { type: 'elections.consents-over', payload: { vacancyId } };
    await this.outbox.publish(tx, over, accountIds.length > 0 ? vacancy.consentsCloseAt : vacancy.openedAt);
  }
}

function numberOf({ candidates }: Ballot, memberId: string): number {
  const number = onBallot(candidates).find((candidate) => candidate.memberId === memberId)?.number;
  if (!number) throw new Error('a seat belongs to somebody who stood in its election');
  return number;
}

/** Still an active member of the forum; the constituency of the ballot is that of the seat. */
function askable(candidate: Candidate, members: ReadonlyMap<string, Member>) {
  const member = members.get(candidate.memberId ?? '');
  return member?.state === 'active' && member.kind === 'affected' ? [{ candidate, member }] : [];
}
