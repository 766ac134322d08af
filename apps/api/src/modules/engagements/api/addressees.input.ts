import { Field, ID, InputType } from '@nestjs/graphql';
import type { AddresseeKind, AddresseeSize, SignatoryLevel } from '../domain/addressee.ts';
import { AddresseeKindEnum, AddresseeSizeEnum, SignatoryLevelEnum } from './addressee.type.ts';

@InputType('EnterAddresseeInput')
export class EnterAddresseeInputType {
  @Field()
  slug: string;

  @Field(() => AddresseeKindEnum)
  kind: AddresseeKind;

  @Field()
  name: string;

  @Field()
  country: string;

  @Field(() => AddresseeSizeEnum)
  size: AddresseeSize;

  @Field(() => String, { nullable: true })
  contactRole?: string | null;

  @Field({ description: 'An address that is public.' })
  contactEmail: string;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'The forum’s short name; left out by organisations.' })
  forum?: string | null;
}

@InputType()
export class DescribeAddresseeInput {
  @Field(() => ID)
  addresseeId: string;

  @Field(() => AddresseeSizeEnum)
  size: AddresseeSize;

  @Field(() => String, { nullable: true })
  contactRole?: string | null;

  @Field(() => String, { nullable: true })
  contactEmail?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;
}

@InputType()
export class AddSignatoryInput {
  @Field(() => ID)
  addresseeId: string;

  @Field(() => SignatoryLevelEnum)
  level: SignatoryLevel;

  @Field({ description: 'A role, never a name.' })
  title: string;
}

@InputType()
export class AddProductInput {
  @Field(() => ID)
  addresseeId: string;

  @Field()
  name: string;

  @Field()
  description: string;
}

@InputType()
export class AddSalientRiskInput {
  @Field(() => ID)
  addresseeId: string;

  @Field(() => ID, { nullable: true })
  productId?: string | null;

  @Field()
  title: string;

  @Field()
  description: string;
}
