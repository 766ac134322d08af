import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import { notIndependent } from '../domain/forum.errors.ts';
import type { Motion } from '../domain/motion.ts';
import { Evaluators } from './evaluators.ts';
import { type ProposalInput, ProposeMotion, type ProposeMotionFailure } from './propose-motion.ts';

export interface NameEvaluatorInput extends ProposalInput {
  readonly forumId: string;
  readonly evaluatorId: string;
}

/** Proposes who evaluates the pilot; nobody on a panel, and nobody who pays. */
@Injectable()
export class NameEvaluator {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly evaluators: Evaluators,
    private readonly proposals: ProposeMotion,
  ) {}

  execute(actor: Actor, input: NameEvaluatorInput): Promise<Result<Motion, ProposeMotionFailure>> {
    return this.transactions.run<Motion, ProposeMotionFailure>(async (tx) => {
      const { forumId, evaluatorId: organisationId } = input;
      if (!isUuid(forumId) || !isUuid(organisationId)) return err(notFound('This forum'));
      const forum = await this.proposals.mayPropose(tx, actor, forumId, input);
      if (!forum.ok) return forum;
      if (forum.value.state !== 'active') return err(wrongState('founding', 'There is no pilot to evaluate yet.'));
      if (!(await this.evaluators.independent(tx, forumId, organisationId))) return err(notIndependent());
      return this.proposals.propose(tx, actor, forumId, { kind: 'evaluator', payload: { organisationId } }, input);
    });
  }
}
