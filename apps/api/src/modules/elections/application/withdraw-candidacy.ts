import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { CandidacyFailure } from '../domain/elections.failures.ts';
import { Electorate } from './electorate.ts';
import { Nominations } from './nominations.ts';

/** Once the ballot is drawn, the number stays empty on no ballot: the candidate leaves before the draw or not at all. */
@Injectable()
export class WithdrawCandidacy {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly nominations: Nominations,
    private readonly electorate: Electorate,
  ) {}

  execute(actor: Actor, candidateId: string): Promise<Result<Candidate, CandidacyFailure>> {
    return this.transactions.run<Candidate, CandidacyFailure>(async (tx) => {
      const nomination = await this.nominations.lock(tx, candidateId);
      const own = nomination && (await this.electorate.of(tx, actor, nomination.election));
      if (!nomination || !own || own.member.id !== nomination.candidate.memberId)
        return err(notFound('The nomination'));
      const { election, candidate } = nomination;
      if (election.state !== 'announced' && election.state !== 'nominating')
        return err(
          wrongState(election.state, 'The ballot is drawn and your name is on it. If elected, you can resign.'),
        );
      await this.nominations.candidates.setState(tx, candidate.id, 'withdrawn');
      return ok({ ...candidate, state: 'withdrawn' });
    });
  }
}
