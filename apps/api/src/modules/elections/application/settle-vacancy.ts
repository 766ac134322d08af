import { Injectable } from '@nestjs/common';
import { sha256, toBase64Url, utf8 } from '@baraza/transparency-log';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { VacancySettled } from '../domain/aftermath.events.ts';
import type { Seat } from '../domain/officials.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { VacancyRepository } from '../persistence/vacancy.repository.ts';

/** What a countback found. */
export interface CountbackOutcome {
  /** Canonical JSON; null where nobody agreed to serve and nothing was counted. */
  readonly text: string | null;
  /** Candidate number; null where a by-election is needed. */
  readonly filledBy: number | null;
}

/** The rows that a settled vacancy changes. */
@Injectable()
export class VacancyRows {
  constructor(
    readonly vacancies: VacancyRepository,
    readonly seats: SeatRepository,
    readonly candidates: CandidateRepository,
  ) {}
}

/** Seats the successor for the rest of the term, or leaves the seat to a by-election; the finding goes into the log. */
@Injectable()
export class SettleVacancy {
  constructor(
    private readonly clock: Clock,
    private readonly rows: VacancyRows,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, vacancy: SeatVacancy, { text, filledBy }: CountbackOutcome): Promise<void> {
    const now = this.clock.now();
    const left = await this.rows.seats.byId(tx, vacancy.seatId);
    const isOver = left === null || left.termEndsOn <= dayOf(now);
    // A count that takes until the term is over seats nobody: there is nothing left to serve.
    const seatId = filledBy === null || isOver ? null : await this.seat(tx, vacancy, left, filledBy);
    const state = seatId === null ? 'by_election' : 'filled';
    await this.rows.vacancies.settle(tx, vacancy.id, { state, transcript: text, filledBySeatId: seatId }, now);
    const { id: vacancyId, forumId } = vacancy;
    const textHash = text === null ? null : toBase64Url(sha256(utf8(text)));
    await this.records.publish(tx, {
      kind: 'seat-countback',
      subjectId: vacancyId,
      record: { filledBy, textHash, vacancy: vacancyId },
    });
    const payload = { vacancyId, forumId, state, seatId };
    await this.outbox.publish(tx, { type: 'elections.vacancy-settled', payload } satisfies VacancySettled);
  }

  private async seat(tx: Tx, vacancy: SeatVacancy, left: Seat, number: number): Promise<string> {
    const candidates = await this.rows.candidates.ofStyles(tx, [vacancy.styleId]);
    const successor = candidates.find((candidate) => candidate.number === number);
    if (!successor?.memberId) throw new Error(`candidate ${number} cannot take a seat`);
    const now = this.clock.now();
    const id = uuidv7(now);
    await this.rows.seats.insert(tx, {
      ...{ id, forumId: left.forumId, constituencyId: left.constituencyId, memberId: successor.memberId },
      ...{ pseudonym: successor.title, electionId: left.electionId, candidateId: successor.id, origin: 'countback' },
      ...{ followsSeatId: left.id, seatNumber: left.seatNumber, reservedGroups: [...successor.reservedGroups] },
      ...{ startsOn: dayOf(now), termEndsOn: left.termEndsOn },
    });
    return id;
  }
}
