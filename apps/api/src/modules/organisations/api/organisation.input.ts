import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import { Day, JsonScalar } from '../../../platform/graphql/scalars.ts';
import type { Screening, Vetting } from '../domain/assurance.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import { ScreeningOutcomeEnum, VettingOutcomeEnum } from './assurance.type.ts';
import { OrganisationKindEnum } from './organisation.type.ts';

@ArgsType()
export class OrganisationsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true })
  kind?: OrganisationKind | null;
}

@ArgsType()
export class OrganisationsToAssureArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Only those whose vetting or screening does not hold today.',
  })
  dueOnly: boolean;
}

@InputType()
export class RegisterOrganisationInput {
  @Field(() => OrganisationKindEnum)
  kind: OrganisationKind;

  @Field()
  name: string;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true })
  region?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Numbers in public registers, as org-id.guide writes them.' })
  orgIds: string[];
}

@InputType()
export class OfferRoleInput {
  @Field(() => ID)
  organisationId: string;

  @Field()
  handle: string;

  @Field()
  role: string;
}

@InputType()
export class VetOrganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => VettingOutcomeEnum)
  outcome: Vetting['outcome'];

  @Field()
  evidence: string;

  @Field(() => Day)
  expiresOn: string;
}

@InputType()
export class ScreenOrganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ScreeningOutcomeEnum)
  outcome: Screening['outcome'];

  @Field(() => [String], { description: 'Lists that were looked at, by their own names.' })
  lists: string[];

  @Field()
  evidence: string;

  @Field(() => Day)
  expiresOn: string;
}

@InputType()
export class SaveDueDiligencePackInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => JsonScalar, { description: 'Text by question.' })
  answers: unknown;

  @Field(() => Int, { description: 'Version that you had before you; 0 when there was none.' })
  basedOnVersion: number;
}
