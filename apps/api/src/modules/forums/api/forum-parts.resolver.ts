import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import type { CharterConstituency } from '../domain/forum-charter.ts';
import { CharterPanelistType, ReservedSeatsType } from './charter.type.ts';
import { ForumPartsLoader } from './forum-parts.loader.ts';
import { ForumEvaluationType, PanelOrganisationType, toPanelOrganisationType } from './forum-parts.type.ts';
import { ConstituencyType } from './forum.type.ts';

@Resolver(() => ConstituencyType)
export class ConstituencyResolver {
  constructor(private readonly parts: ForumPartsLoader) {}

  @ResolveField(() => Int, { description: 'Seats by the charter in force; 0 where it gave the constituency up.' })
  async seats(@Parent() constituency: ConstituencyType, @RequestLoaders() loaders: Loaders): Promise<number> {
    return (await this.inCharter(constituency, loaders))?.seats ?? 0;
  }

  @ResolveField(() => [ReservedSeatsType])
  async reserved(
    @Parent() constituency: ConstituencyType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ReservedSeatsType[]> {
    return [...((await this.inCharter(constituency, loaders))?.reserved ?? [])];
  }

  @ResolveField(() => [PanelOrganisationType], { description: 'Who attests, and who did.' })
  async panel(
    @Parent() constituency: ConstituencyType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<PanelOrganisationType[]> {
    return (await this.parts.panel(loaders, constituency.id)).map(toPanelOrganisationType);
  }

  private async inCharter({ forumId, slug }: ConstituencyType, loaders: Loaders): Promise<CharterConstituency | null> {
    const charter = await this.parts.charter(loaders, forumId);
    return charter?.content.constituencies.find((one) => one.slug === slug) ?? null;
  }
}

@Resolver(() => PanelOrganisationType)
export class PanelOrganisationResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: PanelOrganisationType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }
}

@Resolver(() => CharterPanelistType)
export class CharterPanelistResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() { organisationId }: CharterPanelistType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }
}

@Resolver(() => ForumEvaluationType)
export class ForumEvaluationResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType)
  author(
    @Parent() { organisationId }: ForumEvaluationType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }
}
