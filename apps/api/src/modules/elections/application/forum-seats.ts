import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Election } from '../domain/election.ts';
import { monthsLater } from '../domain/outcome.ts';
import type { Seat } from '../domain/officials.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import type { Elected } from './seat-elected.ts';
import { Terms } from './terms.ts';

/** Seats of the forum: a new term begins when the running one ends, a by-election fills what is left of it. */
@Injectable()
export class ForumSeats {
  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly terms: Terms,
  ) {}

  async seat(tx: Tx, election: Election, elected: readonly Elected[]): Promise<void> {
    const today = dayOf(this.clock.now());
    const held = await this.seats.heldIn(tx, [election.forumId], today);
    for (const { style, candidates } of elected) {
      const own = held.filter(({ constituencyId }) => constituencyId === style.constituencyId);
      const term = termOf(election, own, today);
      await this.begin(tx, election.forumId, style.constituencyId, term.termEndsOn, own);
      for (const [index, candidate] of candidates.entries()) {
        if (candidate.memberId === null) continue;
        await this.seats.insert(tx, {
          ...{ id: uuidv7(this.clock.now()), forumId: election.forumId, constituencyId: style.constituencyId },
          ...{ memberId: candidate.memberId, pseudonym: candidate.title, electionId: election.id },
          ...{ candidateId: candidate.id, origin: 'election', followsSeatId: null, seatNumber: index + 1 },
          ...{ reservedGroups: [...candidate.reservedGroups], ...term },
        });
      }
    }
  }

  /** A by-election fills what is left of a term that has its timers already. */
  private async begin(
    tx: Tx,
    forumId: string,
    constituencyId: string,
    endsOn: string,
    held: readonly Seat[],
  ): Promise<void> {
    if (held.some(({ termEndsOn }) => termEndsOn === endsOn)) return;
    await this.terms.begin(tx, { forumId, constituencyId, endsOn });
  }
}

function termOf(
  { kind, termMonths }: Election,
  held: readonly Seat[],
  today: string,
): { readonly startsOn: string; readonly termEndsOn: string } {
  const runningEnd = held
    .map(({ termEndsOn }) => termEndsOn)
    .sort()
    .at(-1);
  if (kind === 'by_election') {
    return { startsOn: today, termEndsOn: runningEnd ?? monthsLater(today, termMonths) };
  }
  const startsOn = runningEnd !== undefined && runningEnd > today ? runningEnd : today;
  return { startsOn, termEndsOn: monthsLater(startsOn, termMonths) };
}
