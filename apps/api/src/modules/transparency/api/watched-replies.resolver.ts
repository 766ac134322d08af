import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { HoldPinnedReply } from '../application/hold-pinned-reply.ts';
import { decideForForum } from '../domain/record.permissions.ts';
import type { WatchedReply } from '../persistence/watched-reply.repository.ts';
import { PinnedReplyType, toPinnedReplyType } from './company-record.type.ts';
import { HoldPinnedReplyResult, ReleasePinnedReplyResult } from './record.result.ts';

@ObjectType('WatchedReply', {
  description: 'What stands pinned on a record, for safety officers of forums it is about.',
})
export class WatchedReplyType {
  @Field(() => PinnedReplyType)
  reply: PinnedReplyType;

  @Field()
  company: string;

  @Field({ description: 'Of the record.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'Why it is held, for safety officers only.' })
  reasons: string | null;

  @Field(() => Day, { nullable: true })
  untilOn: string | null;
}

@InputType('HoldPinnedReplyInput')
export class HoldPinnedReplyInput {
  @Field(() => ID)
  replyId: string;

  @Field()
  reasons: string;

  @Field(() => Day)
  untilOn: string;
}

const toWatchedType = ({ company, slug, reasons, untilOn, ...reply }: WatchedReply): WatchedReplyType => ({
  ...{ company, slug, reasons, untilOn },
  reply: toPinnedReplyType(reply),
});

/** What companies pinned to records, before the safety officers of the forums those are about. */
@Resolver()
export class WatchedRepliesResolver {
  constructor(private readonly replies: HoldPinnedReply) {}

  @Allow(decideForForum)
  @Query(() => [WatchedReplyType], { description: 'The reply that stands on each record, the latest first.' })
  async pinnedRepliesToWatch(@CurrentActor() actor: Actor): Promise<WatchedReplyType[]> {
    return (await this.replies.list(actor)).map(toWatchedType);
  }

  @Allow(decideForForum)
  @Mutation(() => HoldPinnedReplyResult, { description: 'By a safety officer, for at most 90 days.' })
  async holdPinnedReply(@CurrentActor() actor: Actor, @Args('input') input: HoldPinnedReplyInput) {
    return toMutationResult(await this.replies.place(actor, input), toPinnedReplyType);
  }

  @Allow(decideForForum)
  @Mutation(() => ReleasePinnedReplyResult)
  async releasePinnedReply(@CurrentActor() actor: Actor, @Args('replyId', { type: () => ID }) replyId: string) {
    return toMutationResult(await this.replies.release(actor, replyId), toPinnedReplyType);
  }
}
