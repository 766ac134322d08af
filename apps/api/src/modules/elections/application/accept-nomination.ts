import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Candidate } from '../domain/candidate.ts';
import { notEligible } from '../domain/elections.errors.ts';
import type { CandidacyFailure } from '../domain/elections.failures.ts';
import { groupFaults } from '../domain/reserved-groups.ts';
import { Electorate } from './electorate.ts';
import { Nominations } from './nominations.ts';

export interface AcceptNominationInput {
  readonly candidateId: string;
  readonly reservedGroups: readonly string[];
}

/** Nobody stands without saying so. */
@Injectable()
export class AcceptNomination {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly nominations: Nominations,
    private readonly electorate: Electorate,
  ) {}

  execute(actor: Actor, input: AcceptNominationInput): Promise<Result<Candidate, CandidacyFailure>> {
    return this.transactions.run<Candidate, CandidacyFailure>(async (tx) => {
      const nomination = await this.nominations.lock(tx, input.candidateId);
      const own = nomination && (await this.electorate.of(tx, actor, nomination.election));
      if (!nomination || !own || own.member.id !== nomination.candidate.memberId)
        return err(notFound('The nomination'));
      const open = this.nominations.whileOpen(nomination.election);
      if (!open.ok) return open;
      const { state } = nomination.candidate;
      if (state !== 'proposed')
        return err(wrongState(state, 'This nomination has been answered. Nothing was changed.'));
      const obstacle = await this.electorate.obstacleToStanding(tx, open.value, own);
      if (obstacle) return err(notEligible(obstacle));
      const faults = groupFaults(input.reservedGroups, nomination.style);
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.nominations.candidates.accept(tx, input.candidateId, 'accepted', input.reservedGroups);
      return ok(await this.nominations.settle(tx, nomination, true));
    });
  }
}
