import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { AcceptConfidence } from '../application/accept-confidence.ts';
import { AskForExpert } from '../application/ask-for-expert.ts';
import { ChangeConfidentialItem } from '../application/change-confidential-item.ts';
import { SealConfidentialItem } from '../application/seal-confidential-item.ts';
import { companyOrForum, inForum } from '../domain/engagements.permissions.ts';
import { ConfidentialItemType, toAcceptedItemType, toOwnItemType } from './confidential.type.ts';
import { toEngagementType } from './engagement.type.ts';
import { AskForExpertInputType, SealItemInput } from './engagements.input.ts';
import { ConfidentialItemResult, EngagementStepResult } from './engagements.result.ts';

/** What is kept confidential, until when, and who promised to keep it. */
@Resolver(() => ConfidentialItemType)
export class ConfidentialResolver {
  constructor(
    private readonly sealing: SealConfidentialItem,
    private readonly changing: ChangeConfidentialItem,
    private readonly accepting: AcceptConfidence,
    private readonly asking: AskForExpert,
  ) {}

  @Allow(companyOrForum)
  @Mutation(() => ConfidentialItemResult, {
    description: 'With a public stub at once; a company’s item ends by itself.',
  })
  async sealConfidentialItem(@CurrentActor() actor: Actor, @Args('input') input: SealItemInput) {
    const item = { ...input, launchOn: input.launchOn ?? null };
    return toMutationResult(await this.sealing.execute(actor, item), toOwnItemType);
  }

  @Allow(companyOrForum)
  @Mutation(() => ConfidentialItemResult, { description: 'Once, for at most twelve months more.' })
  async renewConfidentialItem(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('until', { type: () => Day }) until: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.changing.renew(actor, itemId, until, reason), toOwnItemType);
  }

  @Allow(companyOrForum)
  @Mutation(() => ConfidentialItemResult, {
    description: 'The product was or will be launched on this day: the seal ends with it.',
  })
  async tellLaunch(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('launchOn', { type: () => Day }) launchOn: string,
  ) {
    return toMutationResult(await this.changing.launched(actor, itemId, launchOn), toOwnItemType);
  }

  @Allow(companyOrForum)
  @Mutation(() => ConfidentialItemResult, { description: 'Before its end, by its owner.' })
  async releaseConfidentialItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.changing.release(actor, itemId), toOwnItemType);
  }

  @Allow(companyOrForum)
  @Mutation(() => ConfidentialItemResult, { description: 'A law forbids the release; the stub names it in public.' })
  async barConfidentialItem(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('law') law: string,
  ) {
    return toMutationResult(await this.changing.barByLaw(actor, itemId, law), toOwnItemType);
  }

  @Allow(inForum)
  @Mutation(() => ConfidentialItemResult, {
    description: 'By a representative: to keep it until its end, and read it.',
  })
  async acceptConfidence(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.accepting.execute(actor, itemId), toAcceptedItemType);
  }

  @Allow(inForum)
  @Mutation(() => EngagementStepResult, {
    description: 'By a representative; the fund pays, the company does not choose.',
  })
  async askForExpert(@CurrentActor() actor: Actor, @Args('input') input: AskForExpertInputType) {
    return toMutationResult(await this.asking.execute(actor, input), toEngagementType);
  }
}
