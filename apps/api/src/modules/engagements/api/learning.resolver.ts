import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor, MaybeActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import { EngagementType } from './engagement.type.ts';
import { LearningShelf } from '../application/learning-shelf.ts';
import { PublishLearning } from '../application/publish-learning.ts';
import { UnclearQuestions } from '../application/unclear-questions.ts';
import { speakForCompany, takePart } from '../domain/taking-part.permissions.ts';
import {
  LearningEditionInput,
  LearningEditionType,
  LearningMaterialConnection,
  LearningMaterialResult,
  LearningMaterialType,
  toLearningMaterialType,
  toUnclearQuestionType,
  UnclearQuestionResult,
  UnclearQuestionType,
} from './learning.type.ts';

/** Materials that explain a technology, for everybody. */
@Resolver(() => LearningMaterialType)
export class LearningResolver {
  constructor(
    private readonly shelf: LearningShelf,
    private readonly forums: ForumLoader,
    private readonly loader: EngagementsLoader,
  ) {}

  @Public()
  @Query(() => LearningMaterialConnection, { description: 'Newest first; of one forum (slug) if wanted.' })
  async learningMaterials(
    @Args('forum', { type: () => String, nullable: true }) forum: string | null = null,
    @Args() page: ConnectionArgs,
  ) {
    return toConnection(await this.shelf.page(forum, page), toLearningMaterialType);
  }

  @Public()
  @Query(() => LearningMaterialType, { nullable: true })
  async learningMaterial(@Args('slug') slug: string): Promise<LearningMaterialType | null> {
    const found = await this.shelf.bySlug(slug);
    return found && toLearningMaterialType(found);
  }

  @Public()
  @Query(() => [LearningMaterialType], { description: 'Those beside the briefing of an engagement (slug).' })
  async engagementLearning(@Args('engagement') engagement: string): Promise<LearningMaterialType[]> {
    return (await this.shelf.ofEngagement(engagement)).map(toLearningMaterialType);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: LearningMaterialType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => [LearningEditionType])
  async editions(@Parent() { id }: LearningMaterialType, @RequestLoaders() loaders: Loaders) {
    const found = await loaders.load('engagements.editions', id, (ids) => this.shelf.editions(ids));
    return (found ?? []).map(({ language, version, title, summary, sections, madeBy, publishedAt }) => ({
      ...{ language, version, title, summary, sections, madeBy, publishedAt },
    }));
  }

  @ResolveField(() => [LearningEditionType], { description: 'Every version in one language, the latest first.' })
  async versions(@Parent() { id }: LearningMaterialType, @Args('language') language: string) {
    return this.shelf.versions(id, language);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may publish further languages and versions of it.' })
  async mayWrite(@Parent() material: LearningMaterialType, @MaybeActor() actor: Actor | null): Promise<boolean> {
    return (await this.shelf.desk(actor, material)).mayWrite;
  }

  @ResolveField(() => [EngagementType], { description: 'Beside whose briefings it lies.' })
  async engagements(@Parent() material: LearningMaterialType, @RequestLoaders() loaders: Loaders) {
    const { engagementIds } = await this.shelf.desk(null, material);
    const found = await Promise.all(engagementIds.map((id) => this.loader.engagement(loaders, id)));
    return found.filter((engagement) => engagement !== null);
  }

  @ResolveField(() => [UnclearQuestionType], {
    description: 'Readers see all, companies of its engagements those they may answer, strangers those with an answer.',
  })
  async questions(@Parent() { id }: LearningMaterialType, @MaybeActor() actor: Actor | null) {
    return (await this.shelf.questions(actor, id)).map(toUnclearQuestionType);
  }
}

@Resolver(() => UnclearQuestionType)
export class LearningDeskResolver {
  constructor(
    private readonly publishing: PublishLearning,
    private readonly unclear: UnclearQuestions,
  ) {}

  @Allow(takePart)
  @Mutation(() => LearningMaterialResult)
  async createLearningMaterial(
    @CurrentActor() actor: Actor,
    @Args('forum') forum: string,
    @Args('slug') slug: string,
    @Args('edition') edition: LearningEditionInput,
  ) {
    return toMutationResult(await this.publishing.create(actor, forum, slug, edition), toLearningMaterialType);
  }

  @Allow(takePart)
  @Mutation(() => LearningMaterialResult, { description: 'Another language, or a newer version of one.' })
  async publishLearningEdition(
    @CurrentActor() actor: Actor,
    @Args('materialId', { type: () => ID }) materialId: string,
    @Args('edition') edition: LearningEditionInput,
  ) {
    return toMutationResult(await this.publishing.publish(actor, materialId, edition), toLearningMaterialType);
  }

  @Allow(takePart)
  @Mutation(() => LearningMaterialResult, { description: 'Lays it beside the briefing of an engagement (slug).' })
  async attachLearning(
    @CurrentActor() actor: Actor,
    @Args('materialId', { type: () => ID }) materialId: string,
    @Args('engagement') engagement: string,
  ) {
    return toMutationResult(await this.publishing.attach(actor, materialId, engagement), toLearningMaterialType);
  }

  @Allow(takePart)
  @Mutation(() => UnclearQuestionResult)
  async askUnclear(
    @CurrentActor() actor: Actor,
    @Args('materialId', { type: () => ID }) materialId: string,
    @Args('section', { type: () => Int }) section: number,
    @Args('language') language: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(
      await this.unclear.ask(actor, materialId, { section, language, text }),
      toUnclearQuestionType,
    );
  }

  @Allow(takePart)
  @Mutation(() => UnclearQuestionResult, { description: '“I did not understand this either”; counted once.' })
  async shareUnclear(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.unclear.share(actor, id), toUnclearQuestionType);
  }

  @Allow(takePart)
  @Mutation(() => UnclearQuestionResult, { description: 'To the company, in words of whoever passes it on.' })
  async passOnUnclear(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.unclear.passOn(actor, id, text), toUnclearQuestionType);
  }

  @Allow(speakForCompany)
  @Mutation(() => UnclearQuestionResult)
  async answerUnclear(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer') answer: string,
  ) {
    return toMutationResult(await this.unclear.answer(actor, id, answer), toUnclearQuestionType);
  }
}
