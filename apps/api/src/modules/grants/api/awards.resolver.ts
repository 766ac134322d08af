import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { AwardReader } from '../application/award-reader.ts';
import { applicant } from '../domain/grants.permissions.ts';
import { AwardConnection, AwardType, ReportType, TrancheType } from './award.type.ts';
import { CallType } from './call.type.ts';
import { toAwardType, toTrancheType } from './award.mapper.ts';
import { GrantsLoader } from './grants.loader.ts';

@Resolver(() => AwardType)
export class AwardsResolver {
  constructor(
    private readonly reader: AwardReader,
    private readonly organisations: OrganisationLoader,
    private readonly loader: GrantsLoader,
  ) {}

  @Allow(applicant)
  @Query(() => AwardConnection, { description: 'Awards to the organisations that one writes for, latest first.' })
  async myAwards(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.mine(actor, page), toAwardType);
  }

  @Allow(signedIn)
  @Query(() => AwardConnection, { description: 'Awards of a fund for its officers, board and auditor, latest first.' })
  async fundAwards(@CurrentActor() actor: Actor, @Args('fundId') fundId: string, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.ofFund(actor, fundId, page), toAwardType);
  }

  @Allow(signedIn)
  @Query(() => AwardType, { nullable: true })
  async award(@CurrentActor() actor: Actor, @Args('id') id: string): Promise<AwardType | null> {
    const award = await this.reader.one(actor, id);
    return award && toAwardType(award);
  }

  @ResolveField(() => [TrancheType])
  async tranches(@Parent() award: AwardType, @RequestLoaders() loaders: Loaders): Promise<TrancheType[]> {
    const found = await loaders.load('grants.tranches', award.id, (ids) => this.reader.tranchesOf(ids));
    return (found ?? []).map((tranche) => toTrancheType(tranche, award.amount.currency));
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() award: AwardType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, award.organisationId);
  }

  @ResolveField(() => CallType)
  call(@Parent() award: AwardType, @RequestLoaders() loaders: Loaders) {
    return this.loader.call(loaders, award.callId);
  }
}

@Resolver(() => TrancheType)
export class TranchesResolver {
  constructor(private readonly reader: AwardReader) {}

  @ResolveField(() => [ReportType], { description: 'Reports that this tranche waits for, latest first.' })
  async reports(@Parent() tranche: TrancheType, @RequestLoaders() loaders: Loaders): Promise<ReportType[]> {
    return (await loaders.load('grants.reports', tranche.id, (ids) => this.reader.reportsOf(ids))) ?? [];
  }
}
