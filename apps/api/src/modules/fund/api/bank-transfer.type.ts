import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyInput, MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { TRANSFER_STATES, type BankTransfer, type TransferState } from '../domain/bank-transfer.ts';

export const BankTransferStateEnum = Object.fromEntries(TRANSFER_STATES.map((state) => [state, state])) as Record<
  TransferState,
  TransferState
>;
registerEnumType(BankTransferStateEnum, { name: 'BankTransferState' });

@ObjectType('BankTransfer', {
  description: 'A line of the bank statement: entered by one officer, confirmed by another.',
})
export class BankTransferType {
  @Field(() => ID)
  id: string;

  @Field(() => BankTransferStateEnum)
  state: TransferState;

  @Field()
  amount: MoneyType;

  @Field(() => Day)
  valueOn: string;

  @Field()
  bankReference: string;

  @Field()
  enteredAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true })
  rejection: string | null;

  contributionId: string;
  enteredBy: string;
  decidedBy: string | null;
}

export const BankTransferConnection = connectionOf(BankTransferType, 'BankTransfer');

@InputType()
export class RecordBankTransferInputType {
  @Field()
  fundSlug: string;

  @Field({ description: 'As the payer wrote it; spaces and case do not matter.' })
  reference: string;

  @Field()
  amount: MoneyInput;

  @Field(() => Day)
  valueOn: string;

  @Field({ description: 'The bank’s own reference of the line.' })
  bankReference: string;
}

export function toBankTransferType(transfer: BankTransfer): BankTransferType {
  return { ...transfer };
}
