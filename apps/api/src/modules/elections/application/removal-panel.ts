import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import type { Seat } from '../domain/officials.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { ChallengePanels } from './challenge-panels.ts';

/** The independent panel of a seat: that of challenges to its election, so never anybody who ran, counted or stood in it. */
@Injectable()
export class RemovalPanel {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly panels: ChallengePanels,
    private readonly seats: SeatRepository,
    private readonly members: MemberReader,
  ) {}

  async accountsFor(tx: Tx, { electionId }: Seat): Promise<string[]> {
    const [election] = await this.elections.byIds(tx, [electionId]);
    return election ? this.panels.accountsFor(tx, election) : [];
  }

  seat(tx: Tx, seatId: string): Promise<Seat | null> {
    return this.seats.byId(tx, seatId);
  }

  member(tx: Tx, accountId: string) {
    return this.members.byAccount(tx, accountId);
  }
}
