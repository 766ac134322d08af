import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, behindTheDoor } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AppealModeration } from '../application/appeal-moderation.ts';
import { DecideAppeal } from '../application/decide-appeal.ts';
import { HideContent } from '../application/hide-content.ts';
import { ModerationDesk } from '../application/moderation-desk.ts';
import { TextsToModerate } from '../application/text-to-moderate.ts';
import { ModerationResult } from './forum.result.ts';
import {
  AppealModerationInput,
  DecideAppealInput,
  ModerateInput,
  ModerationActConnection,
  ModerationActsArgs,
  ModerationActType,
  TextToModerateType,
  toModerationActType,
} from './moderation.type.ts';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly hiding: HideContent,
    private readonly appealing: AppealModeration,
    private readonly deciding: DecideAppeal,
  ) {}

  @Mutation(() => ModerationResult, { description: 'A moderator of the forum hides a text; its author is told why.' })
  @Allow(behindTheDoor)
  @LimitPerActor(120, HOUR_MS)
  async moderate(@CurrentActor() actor: Actor, @Args('input') input: ModerateInput) {
    return toMutationResult(await this.hiding.execute(actor, input), ({ id }) => ({ id }));
  }

  @Mutation(() => ModerationResult, { description: 'The author asks three people of another forum.' })
  @Allow(behindTheDoor)
  async appealModeration(@CurrentActor() actor: Actor, @Args('input') input: AppealModerationInput) {
    return toMutationResult(await this.appealing.execute(actor, input), ({ id }) => ({ id }));
  }

  @Mutation(() => ModerationResult)
  @Allow(behindTheDoor)
  async decideAppeal(@CurrentActor() actor: Actor, @Args('input') input: DecideAppealInput) {
    return toMutationResult(await this.deciding.execute(actor, input), ({ id }) => ({ id }));
  }
}

@Resolver()
export class ModerationDeskResolver {
  constructor(
    private readonly desk: ModerationDesk,
    private readonly texts: TextsToModerate,
  ) {}

  @Query(() => ModerationActConnection, { description: 'For the forum’s moderators; empty for everybody else.' })
  @Allow(behindTheDoor)
  async moderationActs(@CurrentActor() actor: Actor, @Args() args: ModerationActsArgs) {
    return toConnection(await this.desk.inForum(actor, args.forumId, args), toModerationActType);
  }

  @Query(() => ModerationActConnection, { description: 'Own texts that were hidden, and what became of them.' })
  @Allow(behindTheDoor)
  async myModeratedTexts(@CurrentActor() actor: Actor, @Args() args: ConnectionArgs) {
    return toConnection(await this.desk.ofAuthor(actor, args), toModerationActType);
  }

  @Query(() => [ModerationActType], { description: 'Appeals that wait for this person’s decision.' })
  @Allow(behindTheDoor)
  async appealsToHear(@CurrentActor() actor: Actor): Promise<ModerationActType[]> {
    return (await this.desk.toHear(actor)).map(toModerationActType);
  }

  @Query(() => TextToModerateType, { nullable: true, description: 'Null for whoever does not moderate its forum.' })
  @Allow(behindTheDoor)
  textToModerate(
    @CurrentActor() actor: Actor,
    @Args('kind') kind: string,
    @Args('contentId', { type: () => ID }) contentId: string,
  ): Promise<TextToModerateType | null> {
    return this.texts.find(actor, kind, contentId);
  }
}
