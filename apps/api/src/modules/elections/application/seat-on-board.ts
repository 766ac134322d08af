import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { MemberReader, type Member } from '../../forums/index.ts';
import { Boards } from '../../governance/index.ts';
import type { Election } from '../domain/election.ts';
import type { BoardSeatingDue } from '../domain/elections.events.ts';
import { monthsLater } from '../domain/outcome.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';

/** The seat group of people whom the fund's decisions are about. */
const AFFECTED = 'affected_people';

/**
 * Seats one of the elected on the fund's board, inside every rule that the board has about terms, composition and roles.
 * What it refuses is told to the returning officer; the certificate stands.
 */
@Injectable()
export class SeatOnBoard implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly elections: ElectionRepository,
    private readonly candidates: CandidateRepository,
    private readonly members: MemberReader,
    private readonly boards: Boards,
  ) {}

  onModuleInit(): void {
    this.handlers.on<BoardSeatingDue>('elections.board-seating-due', 'elections.seat-on-board', (tx, payload) =>
      this.execute(tx, payload.electionId, payload.candidateId),
    );
  }

  async execute(tx: Tx, electionId: string, candidateId: string): Promise<void> {
    const election = await this.elections.lock(tx, electionId);
    const candidate = await this.candidates.byId(tx, candidateId);
    if (!election?.fundId || !candidate?.memberId) return;
    const member = (await this.members.byIds(tx, [candidate.memberId])).get(candidate.memberId);
    const problem = member ? await this.seat(tx, election, member, candidate.title) : 'the member has left the forum';
    if (!problem) return;
    const told = [election.seatingProblem, `${candidate.title}: ${problem}`].filter((part) => part !== null).join('\n');
    await this.elections.change(tx, electionId, { seatingProblem: told.slice(0, 4000) });
  }

  /** After a refusal the board's part of the transaction is taken back, and only that. */
  private async seat(tx: Tx, election: Election, member: Member, publicName: string): Promise<string | null> {
    const startsOn = dayOf(election.stateSince);
    const wanted = {
      ...{
        accountId: member.accountId,
        position: 'member' as const,
        group: AFFECTED,
        region: 'global',
        affected: true,
      },
      ...{ publicName, startsOn, endsOn: monthsLater(startsOn, election.termMonths) },
    };
    await tx.query('SAVEPOINT before_seat');
    const seated = await this.boards.seat(tx, election.fundId ?? '', wanted, null);
    if (seated.ok) return null;
    await tx.query('ROLLBACK TO SAVEPOINT before_seat');
    return seated.error.message;
  }
}
