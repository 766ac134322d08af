import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import type { Addressee, AddresseeKind, AddresseeSize, SignatoryLevel } from '../domain/addressee.ts';

export const AddresseeKindEnum = {
  ...{ company: 'company', regulator: 'regulator', investor: 'investor' },
} as const satisfies Record<AddresseeKind, AddresseeKind>;
registerEnumType(AddresseeKindEnum, { name: 'AddresseeKind' });

export const AddresseeSizeEnum = {
  ...{ small: 'small', medium: 'medium', large: 'large' },
} as const satisfies Record<AddresseeSize, AddresseeSize>;
registerEnumType(AddresseeSizeEnum, { name: 'AddresseeSize' });

export const SignatoryLevelEnum = {
  ...{ operational: 'operational', executive: 'executive', board: 'board' },
} as const satisfies Record<SignatoryLevel, SignatoryLevel>;
registerEnumType(SignatoryLevelEnum, { name: 'SignatoryLevel' });

@ObjectType('Addressee', { description: 'Whoever can be asked for an answer: a company, a regulator or an investor.' })
export class AddresseeType {
  @Field(() => ID)
  id: string;

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

  @Field({ description: 'Whether it has people on this platform who can answer.' })
  isOnPlatform: boolean;

  @Field(() => String, { nullable: true, description: 'Who reads what is sent there: a role, never a name.' })
  contactRole: string | null;

  @Field(() => String, { nullable: true, description: 'A public address.' })
  contactEmail: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;
}

export const AddresseeConnection = connectionOf(AddresseeType, 'Addressee');

export function toAddresseeType(addressee: Addressee): AddresseeType {
  const { id, slug, kind, name, country, size, organisationId, contactRole, contactEmail, website } = addressee;
  return {
    id,
    slug,
    kind,
    name,
    country,
    size,
    isOnPlatform: organisationId !== null,
    contactRole,
    contactEmail,
    website,
  };
}
