import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import type { PayeeState } from '../domain/payee.ts';

const PayeeStateEnum = { waiting: 'waiting', confirmed: 'confirmed', rejected: 'rejected' } as const satisfies Record<
  PayeeState,
  PayeeState
>;
registerEnumType(PayeeStateEnum, { name: 'PayeeState' });

export const PayeeOutcomeEnum = { confirmed: 'confirmed', rejected: 'rejected' } as const;
registerEnumType(PayeeOutcomeEnum, { name: 'PayeeOutcome' });

@ObjectType('PayeeVersion', { description: 'One version of bank details, masked.' })
export class PayeeVersionType {
  @Field(() => Int)
  version: number;

  @Field({ description: 'The last characters of the account number.' })
  accountHint: string;

  @Field({ description: 'Country of the account holder, ISO 3166-1 alpha-2.' })
  country: string;

  @Field()
  enteredAt: Date;

  @Field(() => PayeeStateEnum)
  state: PayeeState;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How the details were checked, or why they were rejected.' })
  evidence: string | null;
}

@ObjectType('Payee', {
  description: 'Where an organisation receives money of one currency. The details are in the vault.',
})
export class PayeeType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field({ description: 'Currency of the account.' })
  currency: string;

  @Field()
  detailsChangedAt: Date;

  @Field(() => PayeeVersionType, { description: 'The version that counts.' })
  current: PayeeVersionType;
}

@ObjectType('PayeeRead', { description: 'The vault was opened for these details.' })
export class PayeeReadType {
  @Field({ description: 'Stable words, e.g. bank-file-3.' })
  purpose: string;

  @Field()
  readAt: Date;
}

export const PayeeReadConnection = connectionOf(PayeeReadType, 'PayeeRead');

@InputType()
export abstract class BankDetailsInputType {
  @Field({ description: 'Legal name of the account holder, as the bank has it.' })
  holderName: string;

  @Field(() => String, { nullable: true })
  streetName?: string | null;

  @Field(() => String, { nullable: true })
  buildingNumber?: string | null;

  @Field(() => String, { nullable: true })
  postCode?: string | null;

  @Field()
  townName: string;

  @Field(() => String, { nullable: true })
  countrySubdivision?: string | null;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'Either this or the account number.' })
  iban?: string | null;

  @Field(() => String, { nullable: true })
  accountNumber?: string | null;

  @Field(() => String, { nullable: true })
  bic?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 20022 external code, e.g. ZANCC.' })
  clearingSystemCode?: string | null;

  @Field(() => String, { nullable: true })
  clearingMemberId?: string | null;

  @Field(() => String, { nullable: true })
  bankName?: string | null;

  @Field({ description: 'Currency of the account.' })
  currency: string;
}

@InputType('SavePayeeDetailsInput')
export class SavePayeeDetailsInputType extends BankDetailsInputType {
  @Field(() => ID)
  organisationId: string;
}

@InputType('SavePayingAccountInput')
export class SavePayingAccountInputType extends BankDetailsInputType {
  @Field(() => ID)
  fundId: string;
}

@InputType('ConfirmPayeeDetailsInput')
export class ConfirmPayeeDetailsInputType {
  @Field(() => ID)
  payeeId: string;

  @Field(() => Int)
  version: number;

  @Field(() => PayeeOutcomeEnum)
  outcome: keyof typeof PayeeOutcomeEnum;

  @Field()
  evidence: string;
}
