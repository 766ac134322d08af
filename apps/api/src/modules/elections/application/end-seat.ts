import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Seat } from '../domain/officials.ts';
import type { SeatVacancy, VacancyReason } from '../domain/vacancy.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { OpenVacancy } from './open-vacancy.ts';

/** Ends a seat before its term, whatever the reason: it falls vacant, and petitions about it lapse. */
@Injectable()
export class EndSeat {
  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly petitions: PetitionRepository,
    private readonly vacancy: OpenVacancy,
  ) {}

  today(): string {
    return dayOf(this.clock.now());
  }

  /** The seat, locked, if it is held today. */
  async lock(tx: Tx, seatId: string): Promise<Seat | null> {
    const seat = await this.seats.lock(tx, seatId);
    const today = this.today();
    return seat && seat.startsOn <= today && today < seat.endsOn ? seat : null;
  }

  async execute(tx: Tx, seat: Seat, reason: VacancyReason): Promise<SeatVacancy> {
    await this.seats.end(tx, seat.id, this.today(), reason);
    await this.petitions.lapseOf(tx, seat.id);
    return this.vacancy.execute(tx, seat, reason);
  }
}
