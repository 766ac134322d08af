import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { HoldAlert } from '../application/hold-alert.ts';
import { HoldItem } from '../application/hold-item.ts';
import { forumPerson } from '../domain/answers.permissions.ts';
import { HoldAlertInput, HoldItemInput } from './answers.input.ts';
import { AlertHoldResult, AnswerHoldResult } from './answers.result.ts';
import { toAlertHoldType, toHoldType } from './forum-answers.type.ts';

/** What a forum's safety officer keeps from the public for a time, with reasons (rule I6). */
@Resolver()
export class SafetyHoldsResolver {
  constructor(
    private readonly items: HoldItem,
    private readonly alerts: HoldAlert,
  ) {}

  @Allow(forumPerson)
  @Mutation(() => AnswerHoldResult, { description: 'By the forum’s safety officer, for at most 90 days.' })
  async holdAnswerItem(@CurrentActor() actor: Actor, @Args('input') input: HoldItemInput) {
    return toMutationResult(await this.items.place(actor, input), toHoldType);
  }

  @Allow(forumPerson)
  @Mutation(() => AnswerHoldResult)
  async releaseAnswerHold(@CurrentActor() actor: Actor, @Args('holdId', { type: () => ID }) holdId: string) {
    return toMutationResult(await this.items.release(actor, holdId), toHoldType);
  }

  @Allow(forumPerson)
  @Mutation(() => AlertHoldResult, {
    description: 'By the forum’s safety officer, for at most 90 days: the company’s public record does not say it.',
  })
  async holdUrgentAlert(@CurrentActor() actor: Actor, @Args('input') input: HoldAlertInput) {
    return toMutationResult(await this.alerts.place(actor, input), toAlertHoldType);
  }

  @Allow(forumPerson)
  @Mutation(() => AlertHoldResult)
  async releaseAlertHold(@CurrentActor() actor: Actor, @Args('holdId', { type: () => ID }) holdId: string) {
    return toMutationResult(await this.alerts.release(actor, holdId), toAlertHoldType);
  }
}
