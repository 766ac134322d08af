import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Candidate } from '../domain/candidate.ts';
import { notEligible } from '../domain/elections.errors.ts';
import type { CandidacyFailure } from '../domain/elections.failures.ts';
import { Electorate } from './electorate.ts';
import { Nominations } from './nominations.ts';

/** Another affected member of the same constituency stands behind a nomination; seconding twice counts once. */
@Injectable()
export class SecondNomination {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly nominations: Nominations,
    private readonly electorate: Electorate,
  ) {}

  execute(actor: Actor, candidateId: string): Promise<Result<Candidate, CandidacyFailure>> {
    return this.transactions.run<Candidate, CandidacyFailure>(async (tx) => {
      const nomination = await this.nominations.lock(tx, candidateId);
      const own = nomination && (await this.electorate.of(tx, actor, nomination.election));
      if (!nomination || !own) return err(notFound('The nomination'));
      const { election, style, candidate } = nomination;
      const open = this.nominations.whileOpen(election);
      if (!open.ok) return open;
      const obstacle = this.electorate.obstacleToVoting(own);
      if (obstacle) return err(notEligible(obstacle));
      if (own.style?.id !== style.id) return err(notEligible('other-constituency'));
      if (own.member.id === candidate.memberId) return err(notEligible('oneself'));
      if (candidate.state === 'withdrawn')
        return err(wrongState(candidate.state, 'This nomination was withdrawn. Nothing was recorded.'));
      await this.nominations.candidates.second(tx, candidateId, own.member.id, this.nominations.now());
      return ok(await this.nominations.settle(tx, nomination, candidate.state !== 'proposed'));
    });
  }
}
