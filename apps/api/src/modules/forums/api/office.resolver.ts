import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, behindTheDoor } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumOffice } from '../application/forum-office.ts';
import { ForumLoader } from './forum.loader.ts';
import { ForumType } from './forum.type.ts';
import { MotionConnection, MotionType, toMotionType } from './motion.type.ts';
import { ForumAppointmentType, ForumDeskType, toForumDeskType } from './office.type.ts';

@ArgsType()
export class ForumMotionsArgs extends ConnectionArgs {
  @Field(() => ID)
  forumId: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Those that wait for a decision, or those that were decided.',
  })
  open: boolean;
}

@Resolver()
export class OfficeResolver {
  constructor(private readonly office: ForumOffice) {}

  @Query(() => [ForumDeskType], { description: 'Forums with which the person has to do, by name; at most a hundred.' })
  @Allow(behindTheDoor)
  async forumDesks(@CurrentActor() actor: Actor): Promise<ForumDeskType[]> {
    return (await this.office.desksOf(actor)).map(({ forum, standing }) => toForumDeskType(forum, standing));
  }

  @Query(() => ForumDeskType, { nullable: true, description: 'Null for whoever has nothing to do with the forum.' })
  @Allow(behindTheDoor)
  async forumDesk(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<ForumDeskType | null> {
    const desk = await this.office.desk(actor, slug);
    return desk && toForumDeskType(desk.forum, desk.standing);
  }

  @Query(() => MotionConnection, { description: 'Latest first.' })
  @Allow(behindTheDoor)
  async forumMotions(@CurrentActor() actor: Actor, @Args() args: ForumMotionsArgs) {
    return toConnection(await this.office.page(actor, args.forumId, args.open, args), toMotionType);
  }

  @Query(() => MotionType, { nullable: true })
  @Allow(behindTheDoor)
  async forumMotion(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MotionType | null> {
    const view = await this.office.motion(actor, id);
    return view && toMotionType(view);
  }
}

@Resolver(() => ForumAppointmentType)
export class ForumAppointmentResolver {
  constructor(private readonly forums: ForumLoader) {}

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: ForumAppointmentType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }
}
