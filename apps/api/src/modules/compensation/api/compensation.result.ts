import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyKeyReusedProblem,
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { RefuseExpertFailure } from '../application/expert-requests.ts';
import type { InvalidInput, NotFound, WrongState } from '../../../platform/errors/problems.ts';
import { postProblems } from '../../ledger/index.ts';
import { GateConditionType, ObstacleEnum } from '../../payments/index.ts';
import type { AmendClaimFailure } from '../application/amend-claim.ts';
import type { AuthoriseBatchFailure } from '../application/authorise-batch.ts';
import type { ProposeBatchSubstituteFailure } from '../application/batch-substitutes.ts';
import type { ChooseFailure } from '../application/choose-compensation.ts';
import type { OfferDayRateFailure } from '../application/day-rates.ts';
import type { DecideClaimFailure } from '../application/decide-claim.ts';
import type { FileClaimFailure } from '../application/file-claim.ts';
import type { PrepareBatchFailure } from '../application/prepare-batch.ts';
import type { ProposeCompensationFailure } from '../application/propose-compensation.ts';
import type { RecordPayoutsFailure } from '../application/record-payouts.ts';
import type { NoSafeWay } from '../domain/compensation.errors.ts';

@ObjectType('CompensationStep', { description: 'The step was taken; `id` names what it made or changed.' })
export class CompensationStepType {
  @Field(() => ID)
  id: string;
}

export const toStep = (id: string): CompensationStepType => ({ id });

const NotFound = NotFoundProblem;
const InvalidInput = InvalidInputProblem;
const WrongState = WrongStateProblem;
const IdempotencyKeyReused = IdempotencyKeyReusedProblem;
const NotCovered = problemType('NotCovered');
const NoSafeWayProblem = problemType('NoSafeWay');
const gate = {
  SamePersonTwice: problemType('SamePersonTwice'),
  MayNotAuthorise: problemType('MayNotAuthorise', { obstacle: () => ObstacleEnum }),
  GateClosed: problemType('GateClosed', { conditions: () => [GateConditionType] }),
};

export const ChooseResult = mutationResult<ChooseFailure>('ChooseCompensationResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, NoSafeWay: NoSafeWayProblem },
  ChoiceFixed: problemType('ChoiceFixed'),
  NotForOfficials: problemType('NotForOfficials'),
});
export const SaveMethodResult = mutationResult<InvalidInput | NoSafeWay>(
  'SavePaymentMethodResult',
  CompensationStepType,
  {
    InvalidInput,
    NoSafeWay: NoSafeWayProblem,
  },
);
export const FileClaimResult = mutationResult<FileClaimFailure>('FileExpenseClaimResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, IdempotencyKeyReused, NotCovered },
  CapExceeded: problemType('CapExceeded', { capMinor: () => MinorUnits, currency: () => String }),
});
export const AmendClaimResult = mutationResult<AmendClaimFailure>('AmendExpenseClaimResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, WrongState },
  PhotoRefused: problemType('PhotoRefused'),
});
export const DecideClaimResult = mutationResult<DecideClaimFailure>('DecideExpenseClaimResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, WrongState },
  OwnClaim: problemType('OwnClaim'),
});
export const ProposeCompensationResult = mutationResult<ProposeCompensationFailure>(
  'ProposeCompensationResult',
  CompensationStepType,
  { NotFound, InvalidInput },
);
export const PrepareBatchResult = mutationResult<PrepareBatchFailure>(
  'PrepareCompensationBatchResult',
  CompensationStepType,
  { NotFound, InvalidInput, IdempotencyKeyReused, NothingToPay: problemType('NothingToPay') },
);
export const AuthoriseBatchResult = mutationResult<AuthoriseBatchFailure>(
  'AuthoriseCompensationBatchResult',
  CompensationStepType,
  { NotFound, WrongState, ...gate },
);
export const MoveBatchResult = mutationResult<NotFound | WrongState>(
  'MoveCompensationBatchResult',
  CompensationStepType,
  {
    NotFound,
    WrongState,
  },
);
export const ProposeBatchSubstituteResult = mutationResult<ProposeBatchSubstituteFailure>(
  'ProposeCompensationSubstituteResult',
  CompensationStepType,
  { NotFound, InvalidInput, WrongState, NotEligible: problemType('NotEligible') },
);
export const RecordPayoutsResult = mutationResult<RecordPayoutsFailure>(
  'RecordCompensationPayoutsResult',
  CompensationStepType,
  { NotFound, InvalidInput, WrongState, ...postProblems },
);
export const ScreenPersonResult = mutationResult<NotFound | InvalidInput>('ScreenPersonResult', CompensationStepType, {
  NotFound,
  InvalidInput,
});
export const OfferDayRateResult = mutationResult<OfferDayRateFailure>('OfferDayRateResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, NotCovered, WrongState },
});
export const RefuseExpertResult = mutationResult<RefuseExpertFailure>('RefuseExpertResult', CompensationStepType, {
  ...{ NotFound, InvalidInput, WrongState },
});
