import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerQuestion } from '../application/answer-question.ts';
import { AskAboutPosition } from '../application/ask-about-position.ts';
import { JudgeRestatement } from '../application/judge-restatement.ts';
import { Restate } from '../application/restate.ts';
import type { PositionQuestion, Restatement } from '../domain/restatement.ts';
import { ofAddressee, ofForum } from '../domain/positions.permissions.ts';
import { RestateInputType } from './draft.input.ts';
import { PositionQuestionResult, RestatementResult } from './drafts.result.ts';
import { RecommendationType } from './position.type.ts';
import { PositionBeside } from './position-beside.ts';
import { PositionQuestionType, RestatementType } from './restatement.type.ts';

const asRestatement = (one: Restatement): RestatementType => one;
const asQuestion = (one: PositionQuestion): PositionQuestionType => one;

/** How an addressee understood what it received. None of it stops a clock. */
@Resolver(() => RecommendationType)
export class RestatementResolver {
  constructor(
    private readonly restating: Restate,
    private readonly asking: AskAboutPosition,
    private readonly judging: JudgeRestatement,
    private readonly answering: AnswerQuestion,
    private readonly beside: PositionBeside,
  ) {}

  @Allow(ofAddressee)
  @Mutation(() => RestatementResult, { description: 'By people of the addressee.' })
  async restateRecommendation(@CurrentActor() actor: Actor, @Args('input') input: RestateInputType) {
    return toMutationResult(await this.restating.execute({ actor }, input), asRestatement);
  }

  @Public()
  @Mutation(() => RestatementResult, { description: 'With a reply link, which it does not use up.' })
  async restateByLink(@Args('token') token: string, @Args('input') input: RestateInputType) {
    return toMutationResult(await this.restating.execute({ token }, input), asRestatement);
  }

  @Allow(ofAddressee)
  @Mutation(() => PositionQuestionResult, { description: 'By people of the addressee.' })
  async askAboutRecommendation(@CurrentActor() actor: Actor, @Args('input') input: RestateInputType) {
    return toMutationResult(await this.asking.execute({ actor }, input), asQuestion);
  }

  @Public()
  @Mutation(() => PositionQuestionResult, { description: 'With a reply link, which it does not use up.' })
  async askByLink(@Args('token') token: string, @Args('input') input: RestateInputType) {
    return toMutationResult(await this.asking.execute({ token }, input), asQuestion);
  }

  @Allow(ofForum)
  @Mutation(() => RestatementResult, { description: 'Yes, that is it; or, with a correction, what is meant instead.' })
  async judgeRestatement(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('correction', { type: () => String, nullable: true }) correction: string | null = null,
  ) {
    return toMutationResult(await this.judging.execute(actor, id, correction), asRestatement);
  }

  @Allow(ofForum)
  @Mutation(() => PositionQuestionResult, { description: 'By a representative; once, for everybody to read.' })
  async answerPositionQuestion(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer') answer: string,
  ) {
    return toMutationResult(await this.answering.execute(actor, id, answer), asQuestion);
  }

  @ResolveField(() => [RestatementType])
  restatements(@Parent() { id }: RecommendationType, @RequestLoaders() loaders: Loaders): Promise<RestatementType[]> {
    return this.beside.restatementsOf(loaders, id);
  }

  @ResolveField(() => [PositionQuestionType])
  questions(@Parent() { id }: RecommendationType, @RequestLoaders() loaders: Loaders): Promise<PositionQuestionType[]> {
    return this.beside.questionsOf(loaders, id);
  }
}
