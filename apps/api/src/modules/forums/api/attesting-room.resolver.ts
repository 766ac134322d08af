import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { AttestingRoomType } from './attestation.type.ts';
import { ForumLoader } from './forum.loader.ts';
import { ConstituencyType, ForumType } from './forum.type.ts';

@Resolver(() => AttestingRoomType)
export class AttestingRoomResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => ConstituencyType, { nullable: true })
  constituency(
    @Parent() room: AttestingRoomType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ConstituencyType | null> {
    return this.forums.constituency(loaders, room.constituencyId);
  }

  @ResolveField(() => ForumType, { nullable: true })
  async forum(@Parent() room: AttestingRoomType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    const constituency = await this.forums.constituency(loaders, room.constituencyId);
    return constituency && this.forums.load(loaders, constituency.forumId);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() room: AttestingRoomType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, room.organisationId);
  }
}
