import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { Dossier } from '../application/decision-table-reader.ts';
import type { FileAppealInput } from '../application/file-appeal.ts';
import type { ProposeDecisionInput } from '../application/propose-decision.ts';
import type { ReviewerChoice } from '../application/reviewer-choices.ts';
import type { ReviewTask } from '../application/review-reader.ts';
import { APPEAL_GROUNDS, type AppealGround } from '../domain/appeal.ts';
import type { TranchePlan } from '../domain/award.ts';
import { TITLE_FIELD } from '../domain/form.ts';
import { reviewTotal } from '../domain/scoring.ts';
import type { FileAppealInputType } from './application.type.ts';
import type { ApplicationDossierType } from './dossier.type.ts';
import type { ReviewerChoiceType } from './office.type.ts';
import { toCallType } from './grants.mapper.ts';
import type { ProposeDecisionInputType, ReviewTaskType } from './review.type.ts';

export function toReviewTaskType(task: ReviewTask, now: Date): ReviewTaskType {
  const { review, call, requestedMinor } = task;
  return {
    id: review.id,
    state: review.state,
    dueAt: review.dueAt,
    call: toCallType(call, now),
    applicationNumber: task.applicationNumber,
    answers: task.answers,
    requested: requestedMinor === null ? null : { amountMinor: requestedMinor, currency: call.currency },
    scores: [...review.scores],
    comment: review.comment,
    submittedAt: review.submittedAt,
  };
}

export function toDossierType(dossier: Dossier, now: Date): ApplicationDossierType {
  const { application, call, eligibility } = dossier;
  return {
    id: application.id,
    organisationId: application.organisationId,
    number: application.number,
    state: application.state,
    title: String(application.submittedAnswers?.[TITLE_FIELD] ?? ''),
    requested: { amountMinor: application.requestedMinor ?? 0n, currency: call.currency },
    answers: application.submittedAnswers,
    submittedAt: application.submittedAt ?? application.updatedAt,
    call: toCallType(call, now),
    eligibility: eligibility && { ...eligibility, findings: [...eligibility.findings] },
    reviews: dossier.reviews.map((review, index) => ({
      number: index + 1,
      scores: [...review.scores],
      comment: review.comment,
      totalHundredths: reviewTotal(call.criteria, review.scores),
    })),
    meanHundredths: dossier.meanHundredths,
    reviewsAwaited: dossier.reviewsAwaited,
    left: { amountMinor: dossier.leftMinor, currency: call.currency },
    itemId: dossier.itemId,
  };
}

export function toReviewerChoiceType({ assignment, ...choice }: ReviewerChoice): ReviewerChoiceType {
  const { state = null, dueAt = null, refusalReason = null } = assignment ?? {};
  return { ...choice, state, dueAt, refusalReason };
}

export function toDecisionInput(input: ProposeDecisionInputType): Result<ProposeDecisionInput, InvalidInput> {
  const { outcome } = input;
  if (outcome !== 'award' && outcome !== 'decline')
    return err(unknownWord('outcome', 'An application is awarded or declined.'));
  const conditions = input.tranches.map((tranche) => tranche.condition);
  if (!conditions.every(isCondition))
    return err(unknownWord('tranches', 'A tranche waits for the agreement or for a report.'));
  const tranches = input.tranches.map((tranche, index) => ({
    ...tranche,
    condition: conditions[index] as TranchePlan['condition'],
  }));
  return ok({
    ...input,
    outcome,
    tranches,
    amountMinor: input.amountMinor ?? null,
    meetingOn: input.meetingOn ?? null,
  });
}

export function toAppealInput(input: FileAppealInputType): Result<FileAppealInput, InvalidInput> {
  const ground = APPEAL_GROUNDS.find((known) => known === input.ground) as AppealGround | undefined;
  return ground
    ? ok({ ...input, ground })
    : err(unknownWord('ground', 'An appeal names one of the grounds of process.'));
}

function isCondition(word: string): word is TranchePlan['condition'] {
  return word === 'agreement' || word === 'report';
}

export function unknownWord(path: string, message: string): InvalidInput {
  return invalidInput({ path, code: 'unknown', message });
}
