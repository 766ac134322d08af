import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader } from './forum.loader.ts';
import { ForumType } from './forum.type.ts';
import { ModerationActType, ModerationAppealType, TextToModerateType } from './moderation.type.ts';

@Resolver(() => ModerationActType)
export class ModerationActResolver {
  constructor(private readonly forums: ForumLoader) {}

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: ModerationActType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }
}

@Resolver(() => ModerationAppealType)
export class ModerationAppealResolver {
  constructor(private readonly forums: ForumLoader) {}

  @ResolveField(() => ForumType, { nullable: true, description: 'The other forum whose panelists hear it.' })
  heardBy(
    @Parent() { hearingForumId }: ModerationAppealType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ForumType | null> | null {
    return hearingForumId === null ? null : this.forums.load(loaders, hearingForumId);
  }
}

@Resolver(() => TextToModerateType)
export class TextToModerateResolver {
  constructor(private readonly forums: ForumLoader) {}

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: TextToModerateType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }
}
