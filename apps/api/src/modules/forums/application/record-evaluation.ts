import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { notIndependent, type NotIndependent } from '../domain/forum.errors.ts';
import { EvaluationRepository } from '../persistence/evaluation.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';
import { Evaluators } from './evaluators.ts';

export interface RecordEvaluationInput {
  readonly forumId: string;
  readonly organisationId: string;
  readonly summary: string;
  readonly url: string | null;
  readonly evaluatedOn: string;
}

export type RecordEvaluationFailure = NotFound | InvalidInput | NotIndependent;

/** The organisation that the forum named puts its evaluation on record itself; what it says stays as it is. */
@Injectable()
export class RecordEvaluation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumRepository,
    private readonly evaluators: Evaluators,
    private readonly evaluations: EvaluationRepository,
  ) {}

  execute(actor: Actor, input: RecordEvaluationInput): Promise<Result<Evaluation, RecordEvaluationFailure>> {
    return this.transactions.run<Evaluation, RecordEvaluationFailure>(async (tx) => {
      const { forumId, organisationId } = input;
      if (!(await this.mayRecord(tx, actor, input))) return err(notFound('This forum'));
      const recordedAt = this.clock.now();
      const faults = evaluationFaults(input, dayOf(recordedAt));
      if (faults.length > 0) return err(invalidInput(...faults));
      if (!(await this.evaluators.independent(tx, forumId, organisationId))) return err(notIndependent());
      const evaluation: Evaluation = {
        ...{
          id: uuidv7(recordedAt),
          forumId,
          organisationId,
          summary: input.summary.trim(),
          url: input.url?.trim() || null,
        },
        ...{ evaluatedOn: input.evaluatedOn, recordedBy: actor.accountId, recordedAt },
      };
      await this.evaluations.insert(tx, evaluation);
      return ok(evaluation);
    });
  }

  private async mayRecord(tx: Tx, actor: Actor, { forumId, organisationId }: RecordEvaluationInput): Promise<boolean> {
    if (!isUuid(forumId) || !holdsRoleIn(actor, organisationId, 'ngo_signatory')) return false;
    const forum = (await this.forums.byIds(tx, [forumId]))[0];
    if (!forum || forum.state === 'founding') return false;
    return (await this.evaluations.evaluatorsOf(tx, forumId)).includes(organisationId);
  }
}

function evaluationFaults({ summary, url, evaluatedOn }: RecordEvaluationInput, today: string): FieldFault[] {
  const faults = textFaults(summary, { path: 'summary', minLength: 50, maxLength: 20_000 });
  if (url && (!/^https?:\/\/\S+$/.test(url.trim()) || url.trim().length > 300)) {
    faults.push({ path: 'url', code: 'malformed', message: 'url is a web address that begins with https://.' });
  }
  if (evaluatedOn > today)
    faults.push({ path: 'evaluatedOn', code: 'future', message: 'evaluatedOn lies in the future.' });
  return faults;
}
