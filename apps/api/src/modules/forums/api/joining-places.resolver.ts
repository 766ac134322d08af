import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { JoiningReader } from '../application/joining-reader.ts';
import { AttestationAuditType, JoiningType, MandateType, PanelSeatType, toJoiningType } from './joining.type.ts';

@Resolver()
export class JoiningPlacesResolver {
  constructor(private readonly reader: JoiningReader) {}

  @Query(() => JoiningType, { nullable: true, description: 'How one joins a forum, by its slug.' })
  @Public()
  async joining(@Args('forum') forum: string): Promise<JoiningType | null> {
    const view = await this.reader.read(forum);
    return view && toJoiningType(view);
  }
}

@Resolver(() => PanelSeatType)
export class PanelSeatResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() seat: PanelSeatType, @RequestLoaders() loaders: Loaders): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, seat.organisationId);
  }
}

@Resolver(() => AttestationAuditType)
export class AttestationAuditResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() audit: AttestationAuditType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, audit.organisationId);
  }
}

@Resolver(() => MandateType)
export class MandateHolderResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() mandate: MandateType, @RequestLoaders() loaders: Loaders): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, mandate.organisationId);
  }
}
