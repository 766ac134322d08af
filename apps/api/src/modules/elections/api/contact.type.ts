import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { AnswerContactFailure, WriteFailure } from '../domain/contact-message.ts';

@ObjectType('ContactReceipt')
export class ContactReceiptType {
  @Field({ description: 'Opens the answer, once there is one. Told this once; only its hash is kept.' })
  code: string;
}

@ObjectType('ContactMessage', { description: 'A message to a representative. Who sent it is stored nowhere.' })
export class ContactMessageType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => Day)
  sentOn: string;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;
}

export const ContactMessageConnection = connectionOf(ContactMessageType, 'ContactMessage');

const InboxFull = problemType('InboxFull');

export const WriteToRepresentativeResult = mutationResult<WriteFailure>(
  'WriteToRepresentativeResult',
  ContactReceiptType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, InboxFull },
);

export const AnswerContactResult = mutationResult<AnswerContactFailure>('AnswerContactResult', ContactMessageType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
});
