import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { PublicAnswers } from '../application/public-answers.ts';
import {
  AnswerActType,
  AnswerItemConnection,
  AnswerItemType,
  AnswerOverdueType,
  AnswerRecheckType,
  EarlyDecisionType,
  toActType,
  toItemType,
} from './answer-item.type.ts';
import {
  AnswerVersionType,
  InterimMeasuresType,
  MilestoneReportType,
  toAnswerVersionType,
  toInterimType,
  toReportType,
} from './answer-parts.type.ts';
import { AnswersLoader } from './answers.loader.ts';
import { PositionType, RecommendationType } from './position.type.ts';
import { PositionsLoader } from './positions.loader.ts';
import { RatingRoundType, toRoundType } from './rating.type.ts';

/** Items as everybody reads them; what a safety officer holds has no facts in it. */
@Resolver(() => AnswerItemType)
export class AnswerItemsResolver {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly positions: PositionsLoader,
    private readonly engagements: EngagementsLoader,
    private readonly forums: ForumLoader,
  ) {}

  @Public()
  @Query(() => AnswerItemConnection, { description: 'What an addressee was asked, or a forum asked; newest first.' })
  async answerItems(
    @Args() page: ConnectionArgs,
    @Args('forum', { type: () => String, nullable: true }) forum?: string | null,
    @Args('addressee', { type: () => String, nullable: true }) addressee?: string | null,
  ) {
    return toConnection(await this.answers.page({ forum, addressee }, page), toItemType);
  }

  @ResolveField(() => RecommendationType)
  recommendation(@Parent() { recommendationId }: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return this.positions.recommendation(loaders, recommendationId);
  }

  @ResolveField(() => PositionType)
  position(@Parent() { positionId }: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return this.positions.position(loaders, positionId);
  }

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }
}

/** The two ledgers of an item: what the company says, and what members say. */
@Resolver(() => AnswerItemType)
export class AnswerLedgersResolver {
  constructor(private readonly answers: AnswersLoader) {}

  @ResolveField(() => [AnswerVersionType], { description: 'Answers that count, oldest first.' })
  async versions(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return (await this.answers.dossier(loaders, item)).responses.map(toAnswerVersionType);
  }

  @ResolveField(() => InterimMeasuresType, { nullable: true })
  async interim(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    const { interim } = await this.answers.dossier(loaders, item);
    return interim && toInterimType(interim);
  }

  @ResolveField(() => [MilestoneReportType])
  async reports(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return (await this.answers.dossier(loaders, item)).reports.map(toReportType);
  }

  @ResolveField(() => [RatingRoundType], { description: 'Oldest first.' })
  async rounds(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return (await this.answers.dossier(loaders, item)).rounds.map(toRoundType);
  }

  @ResolveField(() => [AnswerActType])
  async acts(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return (await this.answers.dossier(loaders, item)).acts.map(toActType);
  }

  @ResolveField(() => [AnswerOverdueType])
  async overdues(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    return [...(await this.answers.dossier(loaders, item)).overdues];
  }

  @ResolveField(() => [AnswerRecheckType])
  async rechecks(@Parent() item: AnswerItemType, @RequestLoaders() loaders: Loaders) {
    const { rechecks } = await this.answers.dossier(loaders, item);
    return rechecks.map(({ dueOn, openedOn, actId }) => ({ dueOn, openedOn, isDone: actId !== null }));
  }
}

/** Where answers stand on positions and recommendations. */
@Resolver(() => RecommendationType)
export class RecommendationAnswerResolver {
  constructor(private readonly answers: AnswersLoader) {}

  @ResolveField(() => AnswerItemType, { nullable: true, description: 'Null before it was delivered.' })
  answer(@Parent() { id }: RecommendationType, @RequestLoaders() loaders: Loaders) {
    return this.answers.ofRecommendation(loaders, id);
  }
}

@Resolver(() => PositionType)
export class PositionDecisionsResolver {
  constructor(private readonly answers: AnswersLoader) {}

  @ResolveField(() => [EarlyDecisionType], { description: 'Decisions that did not wait for answers.' })
  earlyDecisions(@Parent() { id }: PositionType, @RequestLoaders() loaders: Loaders): Promise<EarlyDecisionType[]> {
    return this.answers.earlyDecisions(loaders, id);
  }
}
