import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { GateConditionType } from '../../payments/index.ts';
import type { CompensationPayment } from '../domain/batch.ts';
import type { BatchSum } from '../persistence/batch.repository.ts';
import type { DayRateOffer } from '../persistence/day-rate.repository.ts';

@ObjectType('CompensationSum', { description: 'How many payments of a batch stand where.' })
export class CompensationSumType {
  @Field()
  rail: string;

  @Field()
  state: string;

  @Field(() => Int)
  count: number;

  @Field()
  total: MoneyType;
}

export function toSumType({ rail, state, count, totalMinor, currency }: BatchSum): CompensationSumType {
  return { rail, state, count, total: { amountMinor: totalMinor, currency } };
}

@ObjectType('CompensationCondition', {
  description: 'A condition of the gate, over all payments of a batch (rule M3).',
})
export class CompensationConditionType extends GateConditionType {
  @Field(() => Int, { description: 'Payments for which it does not hold; they are left out when the batch is sent.' })
  leftOut: number;
}

@ObjectType('CompensationAuthorisation')
class CompensationAuthorisationType {
  @Field()
  capacity: string;

  @Field()
  authorisedAt: Date;

  @Field()
  isMine: boolean;
}

@ObjectType('CompensationBatch')
export class CompensationBatchType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Day)
  executeOn: string;

  @Field()
  state: string;

  @Field()
  preparedAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Field(() => Date, { nullable: true })
  doneAt: Date | null;
}

export const CompensationBatchConnection = connectionOf(CompensationBatchType, 'CompensationBatch');

@ObjectType('CompensationBatchDecision', { description: 'A batch with its gate as a checklist.' })
export class CompensationBatchDecisionType extends CompensationBatchType {
  @Field(() => [CompensationConditionType])
  conditions: readonly CompensationConditionType[];

  @Field(() => [CompensationAuthorisationType])
  authorisations: readonly CompensationAuthorisationType[];

  @Field()
  mayAuthorise: boolean;

  @Field({ description: 'Fewer than two people may authorise it: the board can appoint somebody for it.' })
  needsSubstitute: boolean;
}

@ObjectType('CompensationPayment', { description: 'One sum to one person, by pseudonym, or to one organisation.' })
export class CompensationPaymentType {
  @Field(() => ID)
  id: string;

  accountId: string | null;
  organisationId: string | null;

  @Field()
  kind: string;

  @Field()
  rail: string;

  @Field(() => String, { nullable: true, description: 'What is given instead of money.' })
  inKind: string | null;

  @Field()
  amount: MoneyType;

  @Field()
  state: string;

  @Field(() => String, { nullable: true, description: 'The condition of the gate that held it back.' })
  refusal: string | null;

  @Field(() => Day, { nullable: true })
  confirmedOn: string | null;

  @Field(() => Day, { nullable: true })
  returnedOn: string | null;
}

export const CompensationPaymentConnection = connectionOf(CompensationPaymentType, 'CompensationPayment');

export function toPaymentType(payment: CompensationPayment): CompensationPaymentType {
  const { amountMinor, currency } = payment;
  return { ...payment, amount: { amountMinor, currency } };
}

@InputType()
export class PrepareCompensationBatchInput {
  @Field()
  fundSlug: string;

  @Field(() => Day)
  executeOn: string;

  @Field()
  idempotencyKey: string;
}

@InputType()
export class ProposeCompensationSubstituteInput {
  @Field(() => ID)
  batchId: string;

  @Field()
  handle: string;

  @Field()
  reasons: string;
}

@InputType()
export class ConfirmCompensationListInput {
  @Field(() => ID)
  batchId: string;

  @Field(() => String)
  rail: 'mobile_money' | 'voucher';

  @Field(() => Day)
  on: string;

  @Field(() => [ID])
  failedIds: string[];
}

@InputType()
export class RecordHandOverInput {
  @Field(() => ID)
  paymentId: string;

  @Field(() => Day)
  on: string;

  @Field()
  receiptNumber: string;

  @Field()
  witnessOne: string;

  @Field()
  witnessTwo: string;
}

@ObjectType('DayRateOffer', { description: 'What an organisation is paid for its part, at the schedule’s day rate.' })
export class DayRateOfferType {
  @Field(() => ID)
  id: string;

  organisationId: string;

  @Field()
  activity: string;

  @Field()
  purpose: string;

  @Field(() => Int)
  halfDays: number;

  @Field()
  amount: MoneyType;

  @Field()
  state: string;

  @Field()
  offeredAt: Date;

  @Field(() => String, { nullable: true })
  paymentState: string | null;
}

export function toDayRateType(offer: DayRateOffer): DayRateOfferType {
  const { amountMinor, currency } = offer;
  return { ...offer, amount: { amountMinor, currency } };
}

@InputType()
export class OfferDayRateInputType {
  @Field()
  fundSlug: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  area: string;

  @Field()
  activity: string;

  @Field(() => Int)
  halfDays: number;

  @Field()
  purpose: string;

  @Field(() => ID, { nullable: true, description: 'Where it answers a forum that asked for an expert.' })
  expertRequestId?: string | null;
}
