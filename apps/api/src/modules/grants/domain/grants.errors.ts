import type { FieldFault, Problem } from '../../../platform/errors/problems.ts';

export interface CallNotOpen extends Problem<'CallNotOpen'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export const callNotOpen = (call: { opensAt: Date; closesAt: Date }): CallNotOpen => ({
  type: 'CallNotOpen',
  message: 'This call does not take applications now. What you wrote is kept and can be read and copied.',
  opensAt: call.opensAt,
  closesAt: call.closesAt,
});

export interface AlreadyApplied extends Problem<'AlreadyApplied'> {
  readonly applicationId: string;
}

export const alreadyApplied = (applicationId: string): AlreadyApplied => ({
  type: 'AlreadyApplied',
  message: 'Your organisation already has an application to this call. Open it instead of starting another.',
  applicationId,
});

export interface AnswerChangedMeanwhile extends Problem<'AnswerChangedMeanwhile'> {
  /** Fields that a colleague saved after this page was loaded, with what stands there now. */
  readonly conflicts: readonly { readonly fieldId: string; readonly current: unknown }[];
  readonly version: number;
}

export const answerChangedMeanwhile = (
  conflicts: AnswerChangedMeanwhile['conflicts'],
  version: number,
): AnswerChangedMeanwhile => ({
  type: 'AnswerChangedMeanwhile',
  message: 'A colleague changed the same answer. Nothing of theirs or yours is lost: choose which text stays.',
  conflicts,
  version,
});

export interface ApplicationIncomplete extends Problem<'ApplicationIncomplete'> {
  readonly faults: readonly FieldFault[];
}

export const applicationIncomplete = (faults: readonly FieldFault[]): ApplicationIncomplete => ({
  type: 'ApplicationIncomplete',
  message: `The application is saved but not sent: ${faults.length} answers need attention.`,
  faults,
});

export type ReviewerConflicted = Problem<'ReviewerConflicted'>;

export const reviewerConflicted = (): ReviewerConflicted => ({
  type: 'ReviewerConflicted',
  message: 'This person belongs or belonged to the applicant, or is not a reviewer. Choose somebody else.',
});

export interface BeyondCall extends Problem<'BeyondCall'> {
  readonly leftMinor: bigint;
  readonly currency: string;
}

export const beyondCall = (leftMinor: bigint, currency: string): BeyondCall => ({
  type: 'BeyondCall',
  message: 'The amount is more than one award may be, or more than this call has left. Nothing was proposed.',
  leftMinor,
  currency,
});

export type TranchesDoNotAddUp = Problem<'TranchesDoNotAddUp'>;

export const tranchesDoNotAddUp = (): TranchesDoNotAddUp => ({
  type: 'TranchesDoNotAddUp',
  message: 'The tranches must be 1 to 24 amounts above zero that add up to the award. Nothing was proposed.',
});

export type ConditionNotDue = Problem<'ConditionNotDue'>;

export const conditionNotDue = (): ConditionNotDue => ({
  type: 'ConditionNotDue',
  message: 'This tranche asks for no report, or an earlier one comes first.',
});
