import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { FOUNDING_OFFICES, type Founding, type FoundingOffice, type FoundingSeat } from '../domain/founding.ts';

const FoundingOfficeEnum = Object.fromEntries(FOUNDING_OFFICES.map((office) => [office, office])) as Record<
  FoundingOffice,
  FoundingOffice
>;
registerEnumType(FoundingOfficeEnum, { name: 'FoundingOffice' });

const POSITIONS: Record<FoundingSeat['position'], FoundingSeat['position']> = {
  chair: 'chair',
  member: 'member',
  reserve: 'reserve',
};
registerEnumType(POSITIONS, { name: 'FoundingPosition' });

@InputType('FoundingOfficerInput')
class FoundingOfficerInput {
  @Field({ description: 'Handle of an account that exists.' })
  handle: string;

  @Field(() => FoundingOfficeEnum)
  office: FoundingOffice;
}

@InputType('FoundingSeatInput')
class FoundingSeatInput {
  @Field({ description: 'Handle of an account that exists.' })
  handle: string;

  @Field(() => POSITIONS)
  position: FoundingSeat['position'];

  @Field()
  group: string;

  @Field()
  region: string;

  @Field()
  affected: boolean;

  @Field({ description: 'The name under which the public knows the seat; may be a pseudonym.' })
  publicName: string;

  @Field({ description: 'YYYY-MM-DD.' })
  startsOn: string;

  @Field({ description: 'YYYY-MM-DD.' })
  endsOn: string;
}

@InputType('ReceivingAccountInput')
class ReceivingAccountInput {
  @Field()
  currency: string;

  @Field()
  beneficiary: string;

  @Field({ description: 'IBAN, or the account number where there is none.' })
  accountNumber: string;

  @Field()
  bic: string;

  @Field()
  bankName: string;
}

@InputType('FoundingInput', { description: 'Everything that a fund needs to begin.' })
export class FoundingInput {
  @Field()
  slug: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field({ description: 'ISO 3166-1 alpha-2 of the organisation behind the fund.' })
  country: string;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => [String], { defaultValue: [] })
  orgIds: string[];

  @Field(() => Int, { nullable: true, description: 'The largest part of a cycle from one contributor (M4); 30.' })
  maxSharePercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'How long a cycle is, in months; 12.' })
  cycleMonths?: number | null;

  @Field(() => [ReceivingAccountInput])
  receivingAccounts: ReceivingAccountInput[];

  @Field(() => [FoundingOfficerInput])
  officers: FoundingOfficerInput[];

  @Field()
  boardName: string;

  @Field(() => [FoundingSeatInput])
  seats: FoundingSeatInput[];
}

export function toFounding({ maxSharePercent, cycleMonths, website, ...input }: FoundingInput): Founding {
  const charter = {
    ...(typeof maxSharePercent === 'number' && { maxSharePercent }),
    ...(typeof cycleMonths === 'number' && { cycleMonths }),
  };
  return { ...input, website: website ?? null, charter };
}
