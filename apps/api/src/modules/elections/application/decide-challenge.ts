import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Election } from '../domain/election.ts';
import { notEligible } from '../domain/elections.errors.ts';
import type { DecideChallengeFailure } from '../domain/elections.failures.ts';
import type { Challenge } from '../domain/officials.ts';
import { Challenges } from './challenges.ts';
import { ChallengeOutcomes } from './challenge-outcomes.ts';

export interface DecideChallengeInput {
  readonly challengeId: string;
  readonly upheld: boolean;
  readonly reasons: string;
}

/** Upheld, the election is annulled with the panel's reasons; dismissed, it becomes final when all are answered. */
@Injectable()
export class DecideChallenge {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly challenges: Challenges,
    private readonly outcomes: ChallengeOutcomes,
  ) {}

  execute(actor: Actor, input: DecideChallengeInput): Promise<Result<Challenge, DecideChallengeFailure>> {
    return this.transactions.run<Challenge, DecideChallengeFailure>(async (tx) => {
      const election = await this.outcomes.lockElectionOf(tx, input.challengeId);
      const challenge = election && (await this.challenges.rows.byId(tx, input.challengeId));
      if (!challenge || !election || !(await this.challenges.panels.isPanelist(tx, actor.accountId, election)))
        return err(notFound('The challenge'));
      const panel = await this.challenges.panels.accountsFor(tx, election);
      if (!panel.includes(actor.accountId) || challenge.filedBy === actor.accountId)
        return err(notEligible('party-to-this-election'));
      if (challenge.outcome !== null || election.state !== 'counted')
        return err(
          wrongState(challenge.outcome ?? election.state, 'This challenge is decided or past. Nothing was changed.'),
        );
      const faults = textFaults(input.reasons, { path: 'reasons', minLength: 20, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.outcomes.decide(tx, election, challenge, input, actor.accountId));
    });
  }

  /** Open challenges that this person may decide, oldest first. */
  waitingFor(actor: Actor): Promise<{ challenge: Challenge; election: Election }[]> {
    return this.transactions.read((tx: Tx) => this.outcomes.waitingFor(tx, actor.accountId));
  }
}
