import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ByCodeFailure, OfficeFailure, SealedFailure, SendFailure } from '../domain/hearing.errors.ts';

@ObjectType('HeardReceipt')
export class HeardReceiptType {
  @Field({ description: 'To come back with. Told this once; only its hash is kept.' })
  code: string;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Day, { description: 'The words are destroyed after this day.' })
  purgeOn: string;

  @Field(() => Day, { nullable: true, description: 'By which a company has to acknowledge a grievance.' })
  acknowledgeBy: string | null;

  @Field(() => Day, { nullable: true })
  answerBy: string | null;

  @Field(() => Date, { nullable: true, description: 'By when the safety officer has to respond.' })
  respondBy: Date | null;
}

@ObjectType('SealedReceipt')
export class SealedReceiptType {
  @Field(() => Date)
  respondBy: Date;

  @Field(() => Day)
  purgeOn: string;
}

@ObjectType('HeardStep', { description: 'Something was done in a matter.' })
export class HeardStepType {
  @Field(() => ID)
  id: string;
}

const VoiceRefused = problemType('VoiceRefused');
const NobodyToHear = problemType('NobodyToHear');
const KeyChanged = problemType('KeyChanged');
const UnknownCode = problemType('UnknownCode');

export const HeardReceiptResult = mutationResult<SendFailure>('HeardReceiptResult', HeardReceiptType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, VoiceRefused, NobodyToHear },
});

export const SealedReceiptResult = mutationResult<SealedFailure>('SealedReceiptResult', SealedReceiptType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, NobodyToHear, KeyChanged },
});

export const ByCodeResult = mutationResult<ByCodeFailure>('HeardByCodeResult', HeardStepType, {
  ...{ UnknownCode, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});

export const HearingOfficeResult = mutationResult<OfficeFailure>('HearingOfficeResult', HeardStepType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});
