import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyKeyReusedProblem,
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { postProblems } from '../../ledger/index.ts';
import type { AuthorisePaymentFailure } from '../application/authorise-payment.ts';
import type { ConfirmPayeeDetailsFailure } from '../application/confirm-payee-details.ts';
import type { ConfirmStatementLineFailure } from '../application/confirm-statement-line.ts';
import type { CreateBatchFailure } from '../application/create-batch.ts';
import type { AnswerExchangeFailure, ProposeExchangeFailure } from '../application/exchanges.ts';
import type { ExplainStatementLineFailure } from '../application/explain-statement-line.ts';
import type { ImportStatementFailure } from '../application/import-statement.ts';
import type { PreparePaymentOrderFailure } from '../application/prepare-payment-order.ts';
import type { ProposeSubstituteFailure } from '../application/propose-substitute.ts';
import type { RecordStatementLineFailure } from '../application/record-statement-line.ts';
import type { ResendPaymentFailure } from '../application/resend-payment.ts';
import type { SavePayeeDetailsFailure } from '../application/save-payee-details.ts';
import type { SavePayingAccountFailure } from '../application/save-paying-account.ts';
import type { VoidPaymentOrderFailure } from '../application/void-payment-order.ts';
import { GateConditionType, ObstacleEnum } from './payment-order.type.ts';
import { ImportedStatementType } from './treasury.type.ts';

@ObjectType('PaymentStep', { description: 'The step was taken; `id` names what it made or changed.' })
export class PaymentStepType {
  @Field(() => ID)
  id: string;
}

export const toStep = (id: string): PaymentStepType => ({ id });

const problems = {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
};
const gateProblems = {
  PayeeDetailsChanged: problemType('PayeeDetailsChanged', { changedAt: () => Date }),
  GateClosed: problemType('GateClosed', { conditions: () => [GateConditionType] }),
};
const SamePersonProblem = problemType('SamePerson');

export const SavePayeeDetailsResult = mutationResult<SavePayeeDetailsFailure>(
  'SavePayeeDetailsResult',
  PaymentStepType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);

export const ConfirmPayeeDetailsResult = mutationResult<ConfirmPayeeDetailsFailure>(
  'ConfirmPayeeDetailsResult',
  PaymentStepType,
  { ...problems, PayeeDetailsChanged: gateProblems.PayeeDetailsChanged },
);

export const SavePayingAccountResult = mutationResult<SavePayingAccountFailure>(
  'SavePayingAccountResult',
  PaymentStepType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);

export const PreparePaymentOrderResult = mutationResult<PreparePaymentOrderFailure>(
  'PreparePaymentOrderResult',
  PaymentStepType,
  {
    NotFound: NotFoundProblem,
    WrongState: WrongStateProblem,
    PayeeMissing: problemType('PayeeMissing', { organisationId: () => ID }),
    IdempotencyKeyReused: IdempotencyKeyReusedProblem,
  },
);

export const AuthorisePaymentResult = mutationResult<AuthorisePaymentFailure>(
  'AuthorisePaymentResult',
  PaymentStepType,
  {
    NotFound: NotFoundProblem,
    WrongState: WrongStateProblem,
    SamePersonTwice: problemType('SamePersonTwice'),
    MayNotAuthorise: problemType('MayNotAuthorise', { obstacle: () => ObstacleEnum }),
    ...gateProblems,
  },
);

export const VoidPaymentOrderResult = mutationResult<VoidPaymentOrderFailure>(
  'VoidPaymentOrderResult',
  PaymentStepType,
  problems,
);

export const ResendPaymentResult = mutationResult<ResendPaymentFailure>('ResendPaymentResult', PaymentStepType, {
  NotFound: NotFoundProblem,
  WrongState: WrongStateProblem,
  ...gateProblems,
});

export const ProposeSubstituteResult = mutationResult<ProposeSubstituteFailure>(
  'ProposeSubstituteResult',
  PaymentStepType,
  { ...problems, NotEligible: problemType('NotEligible') },
);

export const CreateBatchResult = mutationResult<CreateBatchFailure>('CreateBatchResult', PaymentStepType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  NothingToSend: problemType('NothingToSend', { orderIds: () => [ID] }),
  PayingAccountMissing: problemType('PayingAccountMissing', { currency: () => String }),
  IdempotencyKeyReused: IdempotencyKeyReusedProblem,
});

export const UploadStatementResult = mutationResult<ImportStatementFailure>(
  'UploadStatementResult',
  ImportedStatementType,
  {
    NotFound: NotFoundProblem,
    StatementRefused: problemType('StatementRefused', { reason: () => String, place: () => String }),
    ...postProblems,
  },
);

export const RecordStatementLineResult = mutationResult<RecordStatementLineFailure>(
  'RecordStatementLineResult',
  PaymentStepType,
  problems,
);

export const ConfirmStatementLineResult = mutationResult<ConfirmStatementLineFailure>(
  'ConfirmStatementLineResult',
  PaymentStepType,
  { NotFound: NotFoundProblem, WrongState: WrongStateProblem, SamePerson: SamePersonProblem, ...postProblems },
);

export const ExplainStatementLineResult = mutationResult<ExplainStatementLineFailure>(
  'ExplainStatementLineResult',
  PaymentStepType,
  { ...problems, SamePerson: SamePersonProblem, ...postProblems },
);

export const ProposeExchangeResult = mutationResult<ProposeExchangeFailure>(
  'ProposeExchangeResult',
  PaymentStepType,
  problems,
);

export const AnswerExchangeResult = mutationResult<AnswerExchangeFailure>('AnswerExchangeResult', PaymentStepType, {
  NotFound: NotFoundProblem,
  WrongState: WrongStateProblem,
  SamePerson: SamePersonProblem,
  ...postProblems,
});
