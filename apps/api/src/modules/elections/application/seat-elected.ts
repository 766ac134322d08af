import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { Rolls } from '../../forums/index.ts';
import type { CertifiedStyle } from '../domain/certificate.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import type { BoardSeatingDue, QuestionDecided } from '../domain/elections.events.ts';
import { decidedChoice } from '../domain/outcome.ts';
import { Ballots, onBallot } from './ballots.ts';
import { ForumSeats } from './forum-seats.ts';

export interface Elected {
  readonly style: ElectionStyle;
  /** In order of election. */
  readonly candidates: readonly Candidate[];
}

/** What a certificate sets in motion, by kind of election. */
@Injectable()
export class SeatElected {
  constructor(
    private readonly ballots: Ballots,
    private readonly seats: ForumSeats,
    private readonly rolls: Rolls,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, election: Election, certified: readonly CertifiedStyle[]): Promise<void> {
    await this.rolls.release(tx, election.id);
    const ballots = await this.ballots.of(tx, election.id);
    const elected = ballots.map(({ style, candidates }): Elected => {
      const numbers = certified.find((one) => one.style === style.slug)?.elected ?? [];
      return { style, candidates: numbers.flatMap((number) => candidates.filter((one) => one.number === number)) };
    });
    for (const { candidates } of elected) {
      for (const [index, { id }] of candidates.entries()) await this.ballots.elect(tx, id, index + 1);
    }
    switch (election.kind) {
      case 'seats':
      case 'by_election':
        return this.seats.seat(tx, election, elected);
      case 'board':
        return this.seatOnBoard(tx, election, elected);
      case 'question':
        return this.tellQuestion(tx, election, onBallot(ballots[0]?.candidates ?? []), certified);
      case 'recall':
        // Ending the seat, or keeping it, belongs to the aftermath: it listens to `elections.moved` with state `final`.
        return;
    }
  }

  /** In transactions of their own: the board's rules may refuse one of the elected, and the election is final all the same. */
  private async seatOnBoard(tx: Tx, { id: electionId }: Election, elected: readonly Elected[]): Promise<void> {
    for (const candidate of elected.flatMap(({ candidates }) => candidates)) {
      const payload = { electionId, candidateId: candidate.id };
      await this.outbox.publish(tx, { type: 'elections.board-seating-due', payload } satisfies BoardSeatingDue);
    }
  }

  private async tellQuestion(
    tx: Tx,
    { id: electionId, forumId, question, about }: Election,
    choices: readonly Candidate[],
    certified: readonly CertifiedStyle[],
  ): Promise<void> {
    const titles = choices.map(({ title }) => title);
    const outcome = decidedChoice(
      titles,
      certified.map(({ votes }) => votes),
    );
    // Answers with consequences are told by the matter and in the words that its module knows.
    const told =
      about === null ? { question: question ?? '', outcome } : { question: about, outcome: outcome.toLowerCase() };
    const payload = { forumId, electionId, ...told };
    await this.outbox.publish(tx, { type: 'elections.question-decided', payload } satisfies QuestionDecided);
  }
}
