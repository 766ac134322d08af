import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AssuranceRecords } from '../application/assurance-records.ts';
import { ScreenOrganisation } from '../application/screen-organisation.ts';
import { VetOrganisation } from '../application/vet-organisation.ts';
import { assureOrganisations, seeAssurance } from '../domain/organisations.permissions.ts';
import { AssuranceRecordType, toScreeningType } from './assurance.type.ts';
import { OrganisationsToAssureArgs, ScreenOrganisationInput, VetOrganisationInput } from './organisation.input.ts';
import { ScreenOrganisationResult, VetOrganisationResult } from './organisation.result.ts';
import { toOrganisationType } from './organisation.type.ts';
import { OrganisationConnection } from './organisations.resolver.ts';

@Resolver()
export class AssuranceResolver {
  constructor(
    private readonly records: AssuranceRecords,
    private readonly vetting: VetOrganisation,
    private readonly screening: ScreenOrganisation,
  ) {}

  @Query(() => OrganisationConnection, { description: 'Organisations that receive money, by name.' })
  @Allow(seeAssurance)
  async organisationsToAssure(@Args() args: OrganisationsToAssureArgs) {
    return toConnection(await this.records.organisations(args), toOrganisationType);
  }

  @Query(() => AssuranceRecordType, { nullable: true })
  @Allow(seeAssurance)
  async assuranceRecord(
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<AssuranceRecordType | null> {
    const record = await this.records.of(organisationId);
    return (
      record && { id: organisationId, vettings: record.vettings, screenings: record.screenings.map(toScreeningType) }
    );
  }

  @Mutation(() => VetOrganisationResult)
  @Allow(assureOrganisations)
  async vetOrganisation(@CurrentActor() actor: Actor, @Args('input') input: VetOrganisationInput) {
    return toMutationResult(await this.vetting.execute(actor, input), (vetting) => vetting);
  }

  @Mutation(() => ScreenOrganisationResult)
  @Allow(assureOrganisations)
  async screenOrganisation(@CurrentActor() actor: Actor, @Args('input') input: ScreenOrganisationInput) {
    return toMutationResult(await this.screening.execute(actor, input), toScreeningType);
  }
}
