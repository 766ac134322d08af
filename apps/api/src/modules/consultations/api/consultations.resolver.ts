import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { EngagementsLoader, EngagementType } from '../../engagements/index.ts';
import { ConsultationPages } from '../application/consultation-pages.ts';
import { StatementPages } from '../application/statement-pages.ts';
import { ConsultationTexts } from '../application/words-in-sight.ts';
import { insideForum } from '../domain/consultations.permissions.ts';
import {
  CommentConnection,
  ConsultationArgs,
  ConsultationConnection,
  ConsultationTextConnection,
  ConsultationTextsArgs,
  ConsultationType,
  ForumConsultationsArgs,
  OwnRatingType,
  StatementCommentsArgs,
  StatementConnection,
  StatementType,
} from './consultation.type.ts';
import {
  toCommentType,
  toConsultationTextType,
  toConsultationType,
  toStatementType,
  toWord,
} from './consultations.mapper.ts';

/** What members and representatives read. To everybody else there are no consultations. */
@Resolver(() => ConsultationType)
export class ConsultationsResolver {
  constructor(
    private readonly pages: ConsultationPages,
    private readonly statementPages: StatementPages,
    private readonly texts: ConsultationTexts,
    private readonly forums: ForumLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @Allow(insideForum)
  @Query(() => ConsultationConnection, { description: 'Of one’s own forum, newest first; drafts for representatives.' })
  async consultations(@CurrentActor() actor: Actor, @Args() { forum, ...page }: ForumConsultationsArgs) {
    return toConnection(await this.pages.list(actor, forum, page), toConsultationType);
  }

  @Allow(insideForum)
  @Query(() => ConsultationType, { nullable: true })
  async consultation(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<ConsultationType | null> {
    const view = await this.pages.one(actor, slug);
    return view && toConsultationType(view);
  }

  @Allow(insideForum)
  @Query(() => [StatementType], {
    description: 'Statements this member has not rated, those that few have rated first; at most fifty, then an end.',
  })
  async nextStatements(
    @CurrentActor() actor: Actor,
    @Args('consultation') slug: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<StatementType[]> {
    return (await this.statementPages.next(actor, slug, first)).map(toStatementType);
  }

  @Allow(insideForum)
  @Query(() => StatementConnection, { description: 'All statements in sight, by number.' })
  async consultationStatements(@CurrentActor() actor: Actor, @Args() { consultation, ...page }: ConsultationArgs) {
    return toConnection(await this.statementPages.page(actor, consultation, page), toStatementType);
  }

  @Allow(insideForum)
  @Query(() => StatementType, { nullable: true })
  async statement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const found = await this.statementPages.one(actor, id);
    return found && toStatementType(found);
  }

  @Allow(insideForum)
  @Query(() => [StatementType], { description: 'What the person who asks has proposed, hidden ones too.' })
  async myStatements(@CurrentActor() actor: Actor, @Args('consultation') slug: string): Promise<StatementType[]> {
    return (await this.statementPages.mine(actor, slug)).map(toStatementType);
  }

  @Allow(insideForum)
  @Query(() => [OwnRatingType], { description: 'The person’s own ratings; at most 500.' })
  async myRatings(@CurrentActor() actor: Actor, @Args('consultation') slug: string): Promise<OwnRatingType[]> {
    const own = await this.statementPages.ownRatings(actor, slug);
    return [...own].map(([statementId, value]) => ({ statementId, value: toWord(value) }));
  }

  @Allow(insideForum)
  @Query(() => CommentConnection, { description: 'Oldest first.' })
  async statementComments(@CurrentActor() actor: Actor, @Args() { statementId, ...page }: StatementCommentsArgs) {
    return toConnection(await this.statementPages.comments(actor, statementId, page), toCommentType);
  }

  @Allow(insideForum)
  @Query(() => ConsultationTextConnection, {
    description: 'Statements and comments in sight, newest first. Empty unless one moderates the forum.',
  })
  async consultationTexts(@CurrentActor() actor: Actor, @Args() { forumId, ...page }: ConsultationTextsArgs) {
    return toConnection(await this.texts.page(actor, forumId, page), toConsultationTextType);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: ConsultationType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: ConsultationType, @RequestLoaders() loaders: Loaders) {
    return engagementId ? this.engagements.engagement(loaders, engagementId) : null;
  }
}
