import { Args, Int, ObjectType, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { EngagementPapers } from '../application/engagement-papers.ts';
import { EngagementSidePapers } from '../application/engagement-side-papers.ts';
import { EngagementStandings } from '../application/engagement-standings.ts';
import { Negotiation } from '../application/negotiation.ts';
import { AddresseeType } from './addressee.type.ts';
import {
  ConfidentialItemType,
  ExpertRequestType,
  JointPapersType,
  toExpertType,
  toItemType,
  toJointType,
} from './confidential.type.ts';
import { EngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import {
  CompanyReviewType,
  EngagementReviewType,
  GroundRulesType,
  toGroundRulesType,
  toReviewType,
} from './ground-rules.type.ts';
import {
  BriefingDraftType,
  BriefingType,
  BriefingVersionType,
  ForumAccountType,
  toAccountType,
  toBriefingType,
  toDraftType,
  toVersionType,
} from './papers.type.ts';

@ObjectType('EngagementStanding', { description: 'What the person who asks has to do with an engagement.' })
export class EngagementStandingType {
  @Field({ description: 'Acts for a company in it.' })
  isCompany: boolean;

  @Field({ description: 'May sign for a company in it.' })
  signsForCompany: boolean;

  @Field({ description: 'Acts for the company that leads it.' })
  isLead: boolean;

  @Field()
  isRepresentative: boolean;

  @Field()
  isMember: boolean;

  @Field()
  isSafetyOfficer: boolean;

  @Field({ description: 'May read the briefing, the rules and the forum’s account.' })
  readsInside: boolean;
}

/** The briefing with what the forum says beside it. */
@Resolver(() => EngagementType)
export class PapersResolver {
  constructor(private readonly papers: EngagementPapers) {}

  @ResolveField(() => BriefingType, { nullable: true, description: 'The version in force, or an earlier one.' })
  async briefing(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<BriefingType | null> {
    const found = await this.papers.briefing(actor, id, version ?? null);
    return found && toBriefingType(found);
  }

  @ResolveField(() => [BriefingVersionType], { description: 'Newest first.' })
  async briefingVersions(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<BriefingVersionType[]> {
    return (await this.papers.versions(actor, id)).map(toVersionType);
  }

  @ResolveField(() => [BriefingDraftType], { description: 'For the company’s own people.' })
  async briefingDrafts(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<BriefingDraftType[]> {
    return (await this.papers.drafts(actor, id)).map(toDraftType);
  }

  @ResolveField(() => [ForumAccountType], { description: 'Newest first.' })
  async forumAccounts(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<ForumAccountType[]> {
    return (await this.papers.accounts(actor, id)).map(toAccountType);
  }
}

/** Ground rules, review, and whatever else lies in the file. */
@Resolver(() => EngagementType)
export class NegotiationResolver {
  constructor(
    private readonly negotiation: Negotiation,
    private readonly sidePapers: EngagementSidePapers,
    private readonly standings: EngagementStandings,
  ) {}

  @ResolveField(() => [GroundRulesType], {
    description: 'Newest first: all versions for both sides, the one in force for everybody else.',
  })
  async groundRules(@Parent() { id }: EngagementType, @MaybeActor() actor: Actor | null): Promise<GroundRulesType[]> {
    return (await this.negotiation.proposals(actor, id)).map(toGroundRulesType);
  }

  @ResolveField(() => EngagementReviewType, { nullable: true })
  async review(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<EngagementReviewType | null> {
    const found = await this.negotiation.review(actor, id);
    return found && toReviewType(found);
  }

  @ResolveField(() => [ConfidentialItemType], {
    description: 'Stubs for everybody; texts once released or promised to be kept.',
  })
  async confidentialItems(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<ConfidentialItemType[]> {
    return (await this.sidePapers.items(actor, id)).map(toItemType);
  }

  @ResolveField(() => JointPapersType, { nullable: true })
  async joint(@Parent() { id }: EngagementType, @MaybeActor() actor: Actor | null): Promise<JointPapersType | null> {
    const found = await this.sidePapers.jointPapers(actor, id);
    return found && toJointType(found);
  }

  @ResolveField(() => [ExpertRequestType])
  async expertRequests(
    @Parent() { id }: EngagementType,
    @MaybeActor() actor: Actor | null,
  ): Promise<ExpertRequestType[]> {
    return (await this.sidePapers.expertRequests(actor, id)).map(toExpertType);
  }

  @ResolveField(() => EngagementStandingType)
  mine(@Parent() { id }: EngagementType, @MaybeActor() actor: Actor | null): Promise<EngagementStandingType> {
    return this.standings.of(actor, id);
  }
}

@Resolver(() => CompanyReviewType)
export class CompanyReviewResolver {
  constructor(private readonly loader: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() review: CompanyReviewType, @RequestLoaders() loaders: Loaders): Promise<AddresseeType | null> {
    return this.loader.addressee(loaders, review.addresseeId);
  }
}
