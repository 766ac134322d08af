import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { Organisation, OrganisationKind } from '../domain/organisation.ts';

/** Written out because GraphQL enums want an object. */
export const OrganisationKindEnum = {
  company: 'company',
  ngo: 'ngo',
  foundation: 'foundation',
  fund: 'fund',
  fiscal_host: 'fiscal_host',
  other: 'other',
} as const satisfies Record<OrganisationKind, OrganisationKind>;
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });

/** Public facts of an organisation. That it contributes is not among them: rule M4 keeps that off its record. */
@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID)
  id: string;

  @Field(() => OrganisationKindEnum)
  kind: OrganisationKind;

  @Field()
  name: string;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true })
  region: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => Day, { description: 'Day on which it was registered here.' })
  registeredOn: string;
}

export function toOrganisationType(organisation: Organisation): OrganisationType {
  const { id, kind, name, country, region, website, createdAt } = organisation;
  return { id, kind, name, country, region, website, registeredOn: dayOf(createdAt) };
}
