import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { ACCOUNT_CODES, CHART, type AccountClass, type AccountCode, type LedgerEntry } from '../../ledger/index.ts';

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

export const LedgerAccountEnum = enumOf(ACCOUNT_CODES);
registerEnumType(LedgerAccountEnum, {
  name: 'LedgerAccount',
  description: 'Where money is, where it came from or went, and what it may be used for.',
});

export const LedgerAccountClassEnum = enumOf([...new Set(Object.values(CHART))]);
registerEnumType(LedgerAccountClassEnum, { name: 'LedgerAccountClass' });

@ObjectType('LedgerPosting')
export class LedgerPostingType {
  @Field(() => LedgerAccountEnum)
  account: AccountCode;

  @Field({
    description:
      'Signed: assets, costs and purposes grow with positive amounts; the two halves of an entry sum to zero each.',
  })
  amount: MoneyType;
}

@ObjectType('LedgerEntry', {
  description: 'One entry of the public books. Never changed; corrected only by a reversing entry.',
})
export class LedgerEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fundId: string;

  @Field({ description: 'What happened, e.g. award-committed.' })
  kind: string;

  @Field(() => Day, { description: 'Accounting day.' })
  effectiveOn: string;

  @Field({ description: 'When it was written.' })
  recordedAt: Date;

  @Field()
  memo: string;

  @Field({ description: 'The kind of thing that caused it, e.g. resolution, payment-order, contribution.' })
  causeType: string;

  @Field(() => ID)
  causeId: string;

  @Field(() => ID, { nullable: true, description: 'The entry that this one takes back.' })
  reverses: string | null;

  @Field(() => ID, { nullable: true })
  reversedBy: string | null;

  @Field(() => [LedgerPostingType])
  postings: LedgerPostingType[];
}

export const LedgerEntryConnection = connectionOf(LedgerEntryType, 'LedgerEntry');

@ArgsType()
export class LedgerEntriesArgs extends ConnectionArgs {
  @Field()
  fundSlug: string;

  @Field(() => LedgerAccountEnum, { nullable: true })
  account?: AccountCode;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency?: string;

  @Field(() => String, { nullable: true })
  kind?: string;
}

@ObjectType('LedgerBalance')
export class LedgerBalanceType {
  @Field(() => LedgerAccountEnum)
  account: AccountCode;

  @Field(() => LedgerAccountClassEnum)
  class: AccountClass;

  @Field()
  balance: MoneyType;
}

export function toLedgerEntryType(entry: LedgerEntry): LedgerEntryType {
  const postings = entry.postings.map(({ account, amountMinor, currency }) => ({
    account,
    amount: { amountMinor, currency },
  }));
  return { ...entry, postings };
}
