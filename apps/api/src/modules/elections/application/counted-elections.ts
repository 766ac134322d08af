import { Injectable } from '@nestjs/common';
import { DAY_MS, Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import { ResultRepository } from '../persistence/result.repository.ts';
import { ElectionMoves } from './election-moves.ts';

/** What follows from the verification of a signed result. */
@Injectable()
export class CountedElections {
  constructor(
    private readonly clock: Clock,
    private readonly results: ResultRepository,
    private readonly moves: ElectionMoves,
  ) {}

  async accept(tx: Tx, election: Election, resultHash: Buffer, findings: readonly string[]): Promise<void> {
    await this.results.setVerification(tx, election.id, resultHash, 'holds', findings);
    const challengeEndsAt = new Date(this.clock.now().getTime() + election.challengeDays * DAY_MS);
    await this.moves.move(tx, election, 'counted', { resultHash, challengeEndsAt });
    await this.moves.setChallengeTimer(tx, election.id, challengeEndsAt);
  }

  /** Shares that came with a result that does not hold are forgotten: it may have lied about the gate. */
  async refuse(tx: Tx, election: Election, resultHash: Buffer, findings: readonly string[]): Promise<void> {
    await this.results.dropShares(tx, election.id, resultHash);
    await this.results.setVerification(tx, election.id, resultHash, 'refused', findings);
  }
}
