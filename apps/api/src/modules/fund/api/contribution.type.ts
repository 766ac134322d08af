import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyInput, MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { Rail } from '../domain/charter.ts';
import { CONTRIBUTION_STATES, type Contribution, type ContributionState } from '../domain/contribution.ts';
import { RailEnum } from './fund.type.ts';

export const ContributionStateEnum = Object.fromEntries(CONTRIBUTION_STATES.map((state) => [state, state])) as Record<
  ContributionState,
  ContributionState
>;
registerEnumType(ContributionStateEnum, { name: 'ContributionState' });

@ObjectType('ContributionAmounts', {
  description: 'What became of the money, in minor units of the contribution’s currency.',
})
export class ContributionAmountsType {
  @Field()
  received: MoneyType;

  @Field({ description: 'Kept by the payment provider.' })
  fee: MoneyType;

  @Field({ description: 'Allocatable by the board, or already allocated.' })
  cleared: MoneyType;

  @Field()
  refunded: MoneyType;

  @Field()
  disputed: MoneyType;

  @Field()
  lost: MoneyType;
}

@ObjectType('ContributionReceipt')
export class ContributionReceiptType {
  @Field(() => Int, { description: 'Running number within the fund.' })
  number: number;

  @Field(() => Day)
  issuedOn: string;
}

@ObjectType('PaymentInstructions', { description: 'Where a transfer goes; the reference must be on it.' })
export class PaymentInstructionsType {
  @Field()
  beneficiary: string;

  @Field()
  accountNumber: string;

  @Field()
  bic: string;

  @Field()
  bankName: string;

  @Field()
  reference: string;
}

@ObjectType('Contribution', { description: 'Open to the contributor’s own people and the fund’s treasury only.' })
export class ContributionType {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionStateEnum)
  state: ContributionState;

  @Field({ description: 'What was promised.' })
  amount: MoneyType;

  @Field(() => RailEnum)
  rail: Rail;

  @Field(() => String, { nullable: true })
  purchaseOrder: string | null;

  @Field({ description: 'ISO 11649 creditor reference.' })
  reference: string;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  receivedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the payer can no longer take it back.' })
  clearsAt: Date | null;

  @Field({ description: 'Part of it waits for a later cycle because one contributor may not dominate.' })
  heldByShareLimit: boolean;

  @Field(() => String, { nullable: true, description: 'The payment provider’s page, while it waits for payment.' })
  checkoutUrl: string | null;

  fundId: string;
  organisationId: string;
  clearedMinor: bigint;
}

export const ContributionConnection = connectionOf(ContributionType, 'Contribution');

@InputType()
export class ContributeInputType {
  @Field()
  fundSlug: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  amount: MoneyInput;

  @Field(() => RailEnum)
  rail: Rail;

  @Field(() => String, { nullable: true })
  purchaseOrder?: string | null;

  @Field({ description: 'Chosen by the caller; the same key never makes a second contribution.' })
  idempotencyKey: string;
}

export function toContributionType(contribution: Contribution): ContributionType {
  const { id, state, amount, rail, purchaseOrder, reference, createdAt, receivedAt, clearsAt } = contribution;
  const { heldByShareLimit, checkoutUrl, fundId, organisationId, clearedMinor } = contribution;
  return {
    ...{ id, state, amount, rail, purchaseOrder, reference, createdAt, receivedAt, clearsAt },
    ...{ heldByShareLimit, checkoutUrl, fundId, organisationId, clearedMinor },
  };
}
