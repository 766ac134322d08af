import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { CloseAnswerItem } from '../application/close-item.ts';
import { ExtendClock } from '../application/extend-clock.ts';
import { ForumAnswerDesks } from '../application/forum-answer-desk.ts';
import { RateAnew } from '../application/rate-anew.ts';
import { RecordRecheck } from '../application/record-recheck.ts';
import { ReopenItem } from '../application/reopen-item.ts';
import { SendLinkAgain } from '../application/send-link-again.ts';
import { TranslateAnswer } from '../application/translate-answer.ts';
import { UrgentAlerts } from '../application/urgent-alerts.ts';
import { forumPerson } from '../domain/answers.permissions.ts';
import { sideItemType } from './answer-item.type.ts';
import { toAnswerVersionType } from './answer-parts.type.ts';
import {
  ExtendClockInput,
  ItemReasonsInput,
  RaiseAlertInput,
  RecheckInput,
  TranslatedPartInput,
} from './answers.input.ts';
import {
  AnswerItemResult,
  AnswerVersionResult,
  RatingRoundResult,
  ReplyLinkSentResult,
  UrgentAlertResult,
} from './answers.result.ts';
import { toAlertType } from './company-answers.type.ts';
import { ForumAnswerDeskType, toDeskType } from './forum-answers.type.ts';
import { toRoundType } from './rating.type.ts';

/** Only the forum closes, reopens, gives time and looks again. */
@Resolver()
export class ForumItemsResolver {
  constructor(
    private readonly closing: CloseAnswerItem,
    private readonly reopening: ReopenItem,
    private readonly extending: ExtendClock,
    private readonly rechecking: RecordRecheck,
    private readonly rating: RateAnew,
  ) {}

  @Allow(forumPerson)
  @Mutation(() => AnswerItemResult, { description: 'By a representative, of an item that members rated.' })
  async closeAnswerItem(@CurrentActor() actor: Actor, @Args('input') input: ItemReasonsInput) {
    const closed = await this.closing.execute(actor, input.itemId, input);
    return toMutationResult(closed, (item) => sideItemType(item, false));
  }

  @Allow(forumPerson)
  @Mutation(() => AnswerItemResult, { description: 'By a representative; a closed item on evidence.' })
  async reopenAnswerItem(@CurrentActor() actor: Actor, @Args('input') input: ItemReasonsInput) {
    const reopened = await this.reopening.execute(actor, input.itemId, input);
    return toMutationResult(reopened, (item) => sideItemType(item, false));
  }

  @Allow(forumPerson)
  @Mutation(() => AnswerItemResult, { description: 'By a representative: nobody else gives a company more time.' })
  async extendAnswerClock(@CurrentActor() actor: Actor, @Args('input') input: ExtendClockInput) {
    const extended = await this.extending.execute(actor, input.itemId, input);
    return toMutationResult(extended, (item) => sideItemType(item, false));
  }

  @Allow(forumPerson)
  @Mutation(() => AnswerItemResult, { description: 'A year after closing: whether it still holds.' })
  async recordRecheck(@CurrentActor() actor: Actor, @Args('input') input: RecheckInput) {
    const checked = await this.rechecking.execute(actor, input.itemId, input);
    return toMutationResult(checked, (item) => sideItemType(item, false));
  }

  @Allow(forumPerson)
  @Mutation(() => RatingRoundResult, { description: 'By a representative: the answer is rated once more.' })
  async rateAnswerAnew(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.rating.execute(actor, itemId), toRoundType);
  }
}

/** What representatives and safety officers see and do besides. */
@Resolver()
export class ForumAnswersResolver {
  constructor(
    private readonly desks: ForumAnswerDesks,
    private readonly alerts: UrgentAlerts,
    private readonly translating: TranslateAnswer,
    private readonly linking: SendLinkAgain,
  ) {}

  @Allow(forumPerson)
  @Query(() => ForumAnswerDeskType, {
    nullable: true,
    description: 'For representatives and the safety officer of a forum.',
  })
  async forumAnswerDesk(@CurrentActor() actor: Actor, @Args('forum') forum: string, @Args() page: ConnectionArgs) {
    const desk = await this.desks.desk(actor, forum, page);
    return desk && toDeskType(desk);
  }

  @Allow(forumPerson)
  @Mutation(() => UrgentAlertResult, {
    description: 'By a representative or the safety officer: acknowledged within 72 hours.',
  })
  async raiseUrgentAlert(@CurrentActor() actor: Actor, @Args('input') input: RaiseAlertInput) {
    return toMutationResult(await this.alerts.raise(actor, input), toAlertType);
  }

  @Allow(forumPerson)
  @Mutation(() => ReplyLinkSentResult, {
    description: 'By a representative: another reply link for a company off the platform; the earlier one ends.',
  })
  async sendReplyLinkAgain(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.linking.execute(actor, itemId), (item) => sideItemType(item, false));
  }

  @Allow(forumPerson)
  @Mutation(() => AnswerVersionResult, {
    description: 'A language that an answer by link lacks, translated by people.',
  })
  async translateAnswer(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('language') language: string,
    @Args('parts', { type: () => [TranslatedPartInput] }) parts: TranslatedPartInput[],
  ) {
    return toMutationResult(await this.translating.execute(actor, { itemId, language, parts }), toAnswerVersionType);
  }
}
