import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { ConditionState, GateConditionName, Obstacle } from '../domain/gate.ts';
import type { PaymentOrderState } from '../domain/payment-order.ts';

export const PaymentOrderStateEnum = {
  prepared: 'prepared',
  authorised: 'authorised',
  sent: 'sent',
  confirmed: 'confirmed',
  returned: 'returned',
  void: 'void',
} as const satisfies Record<PaymentOrderState, PaymentOrderState>;
registerEnumType(PaymentOrderStateEnum, { name: 'PaymentOrderState' });

const GateConditionNameEnum = {
  resolution: 'resolution',
  tranche: 'tranche',
  entitlement: 'entitlement',
  vetting: 'vetting',
  screening: 'screening',
  payee_confirmed: 'payee_confirmed',
  payee_unchanged: 'payee_unchanged',
  two_people: 'two_people',
  independence: 'independence',
  bank_money: 'bank_money',
} as const satisfies Record<GateConditionName, GateConditionName>;
registerEnumType(GateConditionNameEnum, { name: 'GateConditionName' });

const ConditionStateEnum = { met: 'met', unmet: 'unmet', waiting: 'waiting' } as const satisfies Record<
  ConditionState,
  ConditionState
>;
registerEnumType(ConditionStateEnum, { name: 'GateConditionState' });

const ObstacleEnum = {
  beneficiary: 'beneficiary',
  author: 'author',
  interest: 'interest',
  no_office: 'no_office',
} as const satisfies Record<Obstacle, Obstacle>;
registerEnumType(ObstacleEnum, { name: 'AuthorisingObstacle' });
export { ObstacleEnum };

@ObjectType('GateEvidence', { description: 'What a condition rests on: roles and moments, never names.' })
export class GateEvidenceType {
  @Field({ description: 'Stable word for what happened, e.g. resolution_passed.' })
  what: string;

  @Field(() => Date, { nullable: true })
  at: Date | null;

  @Field(() => Date, { nullable: true })
  validUntil: Date | null;

  @Field(() => String, { nullable: true })
  byRole: string | null;

  @Field(() => String, { nullable: true, description: 'A public reference such as R-2026-014, or a masked account.' })
  reference: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the record that shows it.' })
  subjectId: string | null;
}

@ObjectType('GateCondition')
export class GateConditionType {
  @Field(() => GateConditionNameEnum)
  name: GateConditionName;

  @Field(() => ConditionStateEnum)
  state: ConditionState;

  @Field(() => [GateEvidenceType])
  evidence: readonly GateEvidenceType[];
}

@ObjectType('PaymentAuthorisation')
export class PaymentAuthorisationType {
  @Field({ description: 'finance_officer, second_officer or substitute.' })
  capacity: string;

  @Field()
  authorisedAt: Date;

  @Field({ description: 'Whether it is the asking person’s own.' })
  isMine: boolean;
}

@ObjectType('PaymentAttempt', { description: 'One sending of an order.' })
export class PaymentAttemptType {
  @Field(() => Int)
  number: number;

  @Field()
  state: string;

  @Field()
  sentAt: Date;

  @Field(() => Day, { nullable: true })
  confirmedOn: string | null;

  @Field(() => Day, { nullable: true })
  returnedOn: string | null;

  @Field(() => MinorUnits, { nullable: true, description: 'What came back; the rest stayed with the banks.' })
  returnedMinor: bigint | null;

  @Field(() => String, { nullable: true, description: 'ISO 20022 reason code.' })
  returnReason: string | null;
}

@ObjectType('PaymentOrder')
export class PaymentOrderType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'By which the payment is found on the bank’s statement.' })
  endToEndId: string;

  @Field(() => ID)
  fundId: string;

  @Field(() => ID)
  awardId: string;

  @Field(() => ID)
  trancheId: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  payeeId: string;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => PaymentOrderStateEnum)
  state: PaymentOrderState;

  @Field()
  preparedAt: Date;

  @Field(() => Date, { nullable: true })
  voidedAt: Date | null;

  @Field(() => String, { nullable: true })
  voidReason: string | null;
}

export const PaymentOrderConnection = connectionOf(PaymentOrderType, 'PaymentOrder');

@ObjectType('PaymentDecision', { description: 'The payment gate of one order, as it stands now (rule M3).' })
export class PaymentDecisionType {
  @Field(() => PaymentOrderType)
  order: PaymentOrderType;

  @Field(() => [GateConditionType])
  conditions: readonly GateConditionType[];

  @Field({ description: 'Every condition is met.' })
  isOpen: boolean;

  @Field()
  mayAuthorise: boolean;

  @Field({ description: 'The asking person has authorised it.' })
  hasAuthorised: boolean;

  @Field(() => ObstacleEnum, { nullable: true, description: 'Why the asking person must not authorise it.' })
  obstacle: Obstacle | null;

  @Field({ description: 'Fewer than two people may authorise it: the board has to appoint a substitute.' })
  needsSubstitute: boolean;
}

@ObjectType('PayableTranche', { description: 'An accepted tranche without a payment order.' })
export class PayableTrancheType {
  @Field(() => ID)
  trancheId: string;

  @Field(() => ID)
  awardId: string;

  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'Title of the award.' })
  title: string;

  @Field(() => Int)
  number: number;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => Day)
  dueOn: string;

  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;
}

@InputType('PreparePaymentOrderInput')
export class PreparePaymentOrderInputType {
  @Field(() => ID)
  trancheId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The payee in the award’s currency, or the only one, when not said.',
  })
  payeeId?: string | null;

  @Field()
  idempotencyKey: string;
}

@InputType('VoidPaymentOrderInput')
export class VoidPaymentOrderInputType {
  @Field(() => ID)
  orderId: string;

  @Field()
  reason: string;
}

@InputType('ProposeSubstituteInput')
export class ProposeSubstituteInputType {
  @Field(() => ID)
  orderId: string;

  @Field()
  handle: string;

  @Field()
  reasons: string;
}
