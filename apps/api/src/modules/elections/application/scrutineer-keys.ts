import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumAppointments } from '../../forums/index.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';

/** Keys of those who counted the election and still are scrutineers of the forum. */
@Injectable()
export class ScrutineerKeys {
  constructor(
    private readonly officials: OfficialRepository,
    private readonly appointments: ForumAppointments,
  ) {}

  async of(tx: Tx, { electionId, forumId }: SeatVacancy, accountId: string): Promise<string | null> {
    if (!(await this.appointments.holds(tx, { accountId, forumId, role: 'scrutineer' }))) return null;
    const scrutineers = await this.officials.scrutineersOf(tx, [electionId]);
    return scrutineers.find((one) => one.accountId === accountId)?.vkey ?? null;
  }
}
