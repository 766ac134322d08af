import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader, EngagementType } from '../../engagements/index.ts';
import { BesideDraft, DecisionDesk } from '../application/decision-desk.ts';
import { CommentAuthors, DraftDesk } from '../application/draft-desk.ts';
import { DraftParts } from '../application/draft-parts.ts';
import { ofForum } from '../domain/positions.permissions.ts';
import {
  AmendmentType,
  CompetingViewsType,
  DecisionRoomType,
  MinorityOpinionType,
  OpenItemsType,
} from './deciding.type.ts';
import { toAmendmentType, toClauseType, toCommentType, toDraftType, toOpinionType } from './draft.mapper.ts';
import {
  DraftClauseType,
  DraftRecommendationType,
  PositionCommentConnection,
  PositionCommentType,
  PositionDeskType,
  PositionDraftType,
  PositionLanguageType,
  PositionWithdrawalType,
} from './draft.type.ts';

/** Positions as their own forum sees them. */
@Resolver(() => PositionDraftType)
export class DraftsResolver {
  constructor(
    private readonly desk: DraftDesk,
    private readonly parts: DraftParts,
    private readonly decisions: DecisionDesk,
    private readonly beside: BesideDraft,
    private readonly engagements: EngagementsLoader,
  ) {}

  @Allow(ofForum)
  @Query(() => PositionDeskType, { nullable: true, description: 'Of the own forum; null for whoever is in none.' })
  async positionDesk(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs): Promise<PositionDeskType | null> {
    const found = await this.desk.list(actor, page);
    return found && { isRepresentative: found.isRepresentative, positions: toConnection(found.page, toDraftType) };
  }

  @Allow(ofForum)
  @Query(() => PositionDraftType, { nullable: true, description: 'Null unless it is open to the person.' })
  async positionDraft(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PositionDraftType | null> {
    const opened = await this.desk.open(actor, id);
    return opened && toDraftType(opened.position);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks may write and vote.' })
  async isRepresentative(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor): Promise<boolean> {
    return (await this.desk.open(actor, id))?.isRepresentative ?? false;
  }

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: PositionDraftType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: PositionDraftType, @RequestLoaders() loaders: Loaders) {
    return engagementId === null ? null : this.engagements.engagement(loaders, engagementId);
  }

  @ResolveField(() => PositionWithdrawalType, { nullable: true })
  withdrawal(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor) {
    return this.desk.withdrawal(actor, id);
  }

  @ResolveField(() => [DraftClauseType])
  async clauses(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor): Promise<DraftClauseType[]> {
    return (await this.parts.clausesOf(actor, id)).map(toClauseType);
  }

  @ResolveField(() => [DraftRecommendationType])
  async recommendations(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor) {
    const found = await this.parts.recommendationsOf(actor, id);
    return found.map((row) => ({ ...row, sources: [...row.sources] }));
  }

  @ResolveField(() => [AmendmentType], { description: 'Latest first.' })
  async amendments(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor): Promise<AmendmentType[]> {
    return (await this.parts.amendmentsOf(actor, id)).map(toAmendmentType);
  }

  @ResolveField(() => [CompetingViewsType])
  competing(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor) {
    return this.parts.competingOf(actor, id);
  }

  @ResolveField(() => DecisionRoomType, { nullable: true })
  decision(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor) {
    return this.decisions.room(actor, id);
  }

  @ResolveField(() => [MinorityOpinionType], { description: 'Those handed in, and one’s own.' })
  async opinions(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor): Promise<MinorityOpinionType[]> {
    return (await this.beside.opinionsOf(actor, id)).map(toOpinionType);
  }

  @ResolveField(() => [PositionLanguageType])
  languages(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor): Promise<PositionLanguageType[]> {
    return this.beside.languagesOf(actor, id);
  }

  @ResolveField(() => PositionCommentConnection, { description: 'Newest first.' })
  async comments(@Parent() { id }: PositionDraftType, @CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.desk.comments(actor, id, page), toCommentType);
  }
}

@Resolver(() => DraftRecommendationType)
export class DraftRecommendationResolver {
  constructor(private readonly engagements: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: DraftRecommendationType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }
}

@Resolver(() => OpenItemsType)
export class OpenItemsResolver {
  constructor(private readonly engagements: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: OpenItemsType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }
}

@Resolver(() => PositionCommentType)
export class PositionCommentResolver {
  constructor(private readonly desk: CommentAuthors) {}

  @ResolveField(() => String, { description: 'Of its author, in this forum.' })
  async pseudonym(@Parent() { memberId }: PositionCommentType, @RequestLoaders() loaders: Loaders): Promise<string> {
    return (await loaders.load('positions.pseudonym', memberId, (ids) => this.desk.of(ids))) ?? '';
  }
}
