import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { alreadyChallenged, challengeClosed, notEligible } from '../domain/elections.errors.ts';
import type { ChallengeFailure } from '../domain/elections.failures.ts';
import type { Challenge } from '../domain/officials.ts';
import { Challenges } from './challenges.ts';
import { Electorate } from './electorate.ts';
import { OwnElectionRows } from './own-election-rows.ts';

/** Whoever could vote or stood may say why the result is wrong; it is answered before anybody is seated. */
@Injectable()
export class ChallengeResult {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly rows: OwnElectionRows,
    private readonly electorate: Electorate,
    private readonly challenges: Challenges,
  ) {}

  async execute(actor: Actor, slug: string, reasons: string): Promise<Result<Challenge, ChallengeFailure>> {
    try {
      return await this.file(actor, slug, reasons);
    } catch (error) {
      if (constraintOf(error) === 'election_challenges_one_each') return err(alreadyChallenged());
      throw error;
    }
  }

  private file(actor: Actor, slug: string, reasons: string): Promise<Result<Challenge, ChallengeFailure>> {
    return this.transactions.run<Challenge, ChallengeFailure>(async (tx) => {
      const election = await this.rows.lockElection(tx, slug);
      const own = election && (await this.electorate.of(tx, actor, election));
      if (!election || !own) return err(notFound('The election'));
      const { state, challengeEndsAt } = election;
      if (challengeEndsAt === null || state === 'cancelled')
        return err(wrongState(state, 'There is no result to challenge. Nothing was recorded.'));
      if (state !== 'counted' || this.challenges.now() >= challengeEndsAt) return err(challengeClosed(challengeEndsAt));
      const candidacy = await this.rows.candidacy(tx, election, own.member.id);
      const { membershipKey } = own.member;
      const isVoter = own.style && membershipKey && (await this.rows.isOnRoll(tx, own.style.id, membershipKey));
      if (!isVoter && typeof candidacy?.number !== 'number') return err(notEligible('not-on-the-roll'));
      const faults = textFaults(reasons, { path: 'reasons', minLength: 20, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.challenges.file(tx, election, actor.accountId, reasons.trim()));
    });
  }
}
