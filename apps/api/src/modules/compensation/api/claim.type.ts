import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { Claim } from '../domain/claim.ts';
import type { ExpenseKind } from '../domain/schedule.ts';

@ObjectType('ExpenseClaim', { description: 'What somebody spends to take part. An officer sees a pseudonym.' })
export class ExpenseClaimType {
  @Field(() => ID)
  id: string;

  accountId: string;

  @Field(() => String)
  kind: ExpenseKind;

  @Field({ description: 'Paid before it is spent.' })
  isAdvance: boolean;

  @Field()
  purpose: string;

  @Field()
  amount: MoneyType;

  @Field(() => Day, { nullable: true })
  neededBy: string | null;

  @Field(() => String, { nullable: true, description: 'In place of receipts.' })
  declaration: string | null;

  @Field()
  state: string;

  @Field()
  filedAt: Date;

  @Field(() => MoneyType, { nullable: true })
  approved: MoneyType | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What an advance was spent on, once the person said so.' })
  spent: MoneyType | null;

  @Field(() => String, { nullable: true })
  settlement: string | null;

  @Field(() => String, { nullable: true })
  settlementNote: string | null;

  @Field(() => Int)
  receiptCount: number;

  @Field(() => String, { nullable: true })
  paymentState: string | null;

  @Field(() => Day, { nullable: true })
  paidOn: string | null;
}

export const ExpenseClaimConnection = connectionOf(ExpenseClaimType, 'ExpenseClaim');

export function toClaimType(claim: Claim): ExpenseClaimType {
  const { currency } = claim;
  const money = (amountMinor: bigint | null): MoneyType | null =>
    amountMinor === null ? null : { amountMinor, currency };
  return {
    ...claim,
    amount: { amountMinor: claim.amountMinor, currency },
    approved: money(claim.approvedMinor),
    spent: money(claim.spentMinor),
  };
}

@InputType()
export class FileExpenseClaimInput {
  @Field(() => String)
  kind: ExpenseKind;

  @Field()
  isAdvance: boolean;

  @Field()
  purpose: string;

  @Field(() => MinorUnits, { description: 'In the currency of the person’s area.' })
  amountMinor: bigint;

  @Field(() => Day, { nullable: true })
  neededBy?: string | null;

  @Field(() => String, { nullable: true })
  declaration?: string | null;

  @Field()
  idempotencyKey: string;
}

@InputType()
export class DecideExpenseClaimInput {
  @Field(() => ID)
  claimId: string;

  @Field()
  isApproved: boolean;

  @Field(() => MinorUnits, { nullable: true })
  approvedMinor?: bigint | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
