import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import type { ElectionFacts } from '../domain/readiness.ts';
import { Ballots } from './ballots.ts';
import { ElectionRecords } from './election-records.ts';

/** Gathers what an election's next step depends on. */
@Injectable()
export class FactsOfElection {
  constructor(
    private readonly ballots: Ballots,
    private readonly records: ElectionRecords,
  ) {}

  async of(tx: Tx, election: Election): Promise<ElectionFacts> {
    const ids = [election.id];
    const ballots = await this.ballots.of(tx, election.id);
    const scrutineers = (await this.records.scrutineersOf(tx, ids)).get(election.id) ?? [];
    const challenges = (await this.records.challengesOf(tx, ids)).get(election.id) ?? [];
    return {
      election,
      standing: ballots.map(({ candidates }) => candidates.filter(({ state }) => state === 'standing').length),
      holders: (await this.records.holdersOf(tx, ids)).get(election.id) ?? [],
      scrutineers: scrutineers.length,
      openSteps: (await this.records.openStepsOf(tx, ids)).get(election.id) ?? [],
      openChallenges: challenges.filter(({ outcome }) => outcome === null).length,
    };
  }
}
