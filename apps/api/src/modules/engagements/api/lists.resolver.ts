import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { EngagementLists } from '../application/engagement-lists.ts';
import { EngagementConnection, EngagementType, toEngagementType } from './engagement.type.ts';

@ArgsType()
export class EngagementsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true })
  addresseeId?: string | null;

  @Field(() => ID, { nullable: true })
  forumId?: string | null;
}

const known = (id: string | null | undefined): string | null => (id && isUuid(id) ? id : null);

@Resolver(() => EngagementType)
export class EngagementListsResolver {
  constructor(private readonly lists: EngagementLists) {}

  @Public()
  @Query(() => EngagementConnection, { description: 'Announced ones, newest first.' })
  async engagements(@Args() { addresseeId, forumId, ...page }: EngagementsArgs) {
    const filter = { addresseeId: known(addresseeId), forumId: known(forumId) };
    return toConnection(await this.lists.all(filter, page), toEngagementType);
  }

  @Allow(signedIn)
  @Query(() => EngagementConnection, { description: 'Of one’s company, drafts included, or of one’s forum.' })
  async myEngagements(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.lists.mine(actor, page), toEngagementType);
  }
}
