import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyInput, MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { StatementLineState } from '../domain/statement-line.ts';

@ObjectType('PaymentBatch')
export class PaymentBatchType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fundId: string;

  @Field(() => Int)
  number: number;

  @Field(() => Day)
  executeOn: string;

  @Field()
  createdAt: Date;

  @Field(() => Int)
  orderCount: number;

  @Field(() => Int)
  sentCount: number;

  @Field(() => Int)
  refusedCount: number;

  @Field(() => Date, { nullable: true })
  downloadedAt: Date | null;
}

export const PaymentBatchConnection = connectionOf(PaymentBatchType, 'PaymentBatch');

@ObjectType('PaymentBatchItem')
export class PaymentBatchItemType {
  @Field(() => ID)
  orderId: string;

  @Field({ description: 'pending, sent or refused.' })
  state: string;

  @Field(() => String, { nullable: true, description: 'Name of the failure that kept this order back.' })
  refusalCode: string | null;

  @Field(() => String, { nullable: true })
  refusalMessage: string | null;

  @Field(() => [String], { description: 'Conditions of the gate that did not hold.' })
  refusedConditions: readonly string[];
}

@ObjectType('PayingAccount', { description: 'An account that the fund pays from; it stands on its invoices.' })
export class PayingAccountType {
  @Field(() => ID)
  id: string;

  @Field()
  currency: string;

  @Field()
  holderName: string;

  @Field()
  townName: string;

  @Field()
  country: string;

  @Field()
  accountNumber: string;

  @Field(() => String, { nullable: true })
  bic: string | null;

  @Field()
  enteredAt: Date;
}

@ObjectType('TreasuryFund', { description: 'A fund in whose treasury one works.' })
export class TreasuryFundType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;
}

export const StatementLineStateEnum = {
  entered: 'entered',
  unexplained: 'unexplained',
  confirmed_payment: 'confirmed_payment',
  returned_payment: 'returned_payment',
  repeated: 'repeated',
  bank_charge: 'bank_charge',
  recorded_elsewhere: 'recorded_elsewhere',
  exchange: 'exchange',
  withdrawn: 'withdrawn',
} as const satisfies Record<StatementLineState, StatementLineState>;
registerEnumType(StatementLineStateEnum, { name: 'StatementLineState' });

const DirectionEnum = { credit: 'credit', debit: 'debit' } as const;
registerEnumType(DirectionEnum, { name: 'StatementDirection' });

const ExplanationEnum = { bank_charge: 'bank_charge', recorded_elsewhere: 'recorded_elsewhere' } as const;
registerEnumType(ExplanationEnum, { name: 'StatementExplanation' });

@ObjectType('StatementLine')
export class StatementLineType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fundId: string;

  @Field(() => DirectionEnum)
  direction: 'credit' | 'debit';

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => Day)
  bookedOn: string;

  @Field(() => String, { nullable: true })
  endToEndId: string | null;

  @Field(() => String, { nullable: true })
  bankReference: string | null;

  @Field(() => String, { nullable: true })
  remittanceText: string | null;

  @Field(() => StatementLineStateEnum)
  state: StatementLineState;

  @Field(() => String, { nullable: true, description: 'Why it is unexplained, e.g. amount_differs.' })
  reason: string | null;

  @Field(() => ID, { nullable: true })
  orderId: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field({ description: 'Typed in by hand, not read from a file.' })
  isTyped: boolean;

  @Field({ description: 'Whether the asking person typed it: then another has to confirm it.' })
  isMine: boolean;
}

export const StatementLineConnection = connectionOf(StatementLineType, 'StatementLine');

@ObjectType('ImportedStatement')
export class ImportedStatementType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  confirmed: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int, { description: 'Lines that say again what the books have.' })
  repeated: number;

  @Field(() => Int)
  unexplained: number;

  @Field(() => Int)
  total: number;
}

@InputType('CreateBatchInput')
export class CreateBatchInputType {
  @Field(() => ID)
  fundId: string;

  @Field(() => [ID], { nullable: true, description: 'Every authorised order of the fund when not said.' })
  orderIds?: string[] | null;

  @Field(() => Day)
  executeOn: string;

  @Field()
  idempotencyKey: string;
}

@InputType('UploadStatementInput')
export class UploadStatementInputType {
  @Field(() => ID)
  fundId: string;

  @Field()
  fileName: string;

  @Field({ description: 'The camt.053 file as text.' })
  xml: string;
}

@InputType('RecordStatementLineInput')
export class RecordStatementLineInputType {
  @Field(() => ID)
  fundId: string;

  @Field(() => DirectionEnum)
  direction: 'credit' | 'debit';

  @Field(() => MoneyInput)
  amount: MoneyInput;

  @Field(() => Day)
  bookedOn: string;

  @Field()
  endToEndId: string;

  @Field()
  bankReference: string;

  @Field(() => String, { nullable: true })
  remittanceText?: string | null;
}

@InputType('ConfirmStatementLineInput')
export class ConfirmStatementLineInputType {
  @Field(() => ID)
  lineId: string;

  @Field({ description: 'False withdraws the line.' })
  accept: boolean;
}

@InputType('ExplainStatementLineInput')
export class ExplainStatementLineInputType {
  @Field(() => ID)
  lineId: string;

  @Field(() => ExplanationEnum)
  as: 'bank_charge' | 'recorded_elsewhere';

  @Field()
  note: string;
}
