import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { EngagementsLoader, EngagementType, enumOf, ExpertRequestType } from '../../engagements/index.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ExpertRequests } from '../application/expert-requests.ts';
import { financeOfficer, officeReader } from '../domain/compensation.permissions.ts';
import { RefuseExpertResult, toStep } from './compensation.result.ts';

export const ExpertOfferStateEnum = enumOf(['offered', 'accepted', 'declined', 'withdrawn'] as const);
registerEnumType(ExpertOfferStateEnum, { name: 'ExpertOfferState' });

@ObjectType('ExpertAnswer', { description: 'What the fund answered where a forum asked for an expert.' })
export class ExpertAnswerType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Why not; null where a day rate was offered.' })
  reason: string | null;

  @Field(() => Day)
  answeredOn: string;

  organisationId: string | null;

  @Field(() => ExpertOfferStateEnum, { nullable: true, description: 'What became of the offer.' })
  offerState: 'offered' | 'accepted' | 'declined' | 'withdrawn' | null;
}

@ObjectType('AskedExpert', { description: 'An expert whom a forum asks for, waiting for the fund’s answer.' })
export class AskedExpertType {
  @Field(() => ID)
  id: string;

  engagementId: string;

  @Field()
  question: string;

  @Field()
  qualification: string;

  @Field(() => Number)
  days: number;

  @Field(() => Date)
  askedAt: Date;
}

@InputType()
export class RefuseExpertInput {
  @Field()
  fundSlug: string;

  @Field(() => ID)
  expertRequestId: string;

  @Field({ description: 'Read by the forum, and by whoever may read the engagement.' })
  reason: string;
}

/** Experts whom forums ask for, before the office. */
@Resolver(() => AskedExpertType)
export class AskedExpertsResolver {
  constructor(
    private readonly experts: ExpertRequests,
    private readonly engagements: EngagementsLoader,
  ) {}

  @Query(() => [AskedExpertType], { description: 'Those that wait for an answer, the oldest first; at most 100.' })
  @Allow(officeReader)
  askedExperts(): Promise<AskedExpertType[]> {
    return this.experts.open();
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: AskedExpertType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.engagement(loaders, engagementId);
  }

  @Mutation(() => RefuseExpertResult, {
    description: 'With a reason; a yes is a day rate that is offered to an organisation.',
  })
  @Allow(financeOfficer)
  async refuseExpert(@CurrentActor() actor: Actor, @Args('input') input: RefuseExpertInput) {
    return toMutationResult(await this.experts.refuse(actor, input), toStep);
  }
}

/** What became of it, for both sides of the engagement. */
@Resolver(() => ExpertRequestType)
export class ExpertAnswersResolver {
  constructor(private readonly experts: ExpertRequests) {}

  @ResolveField(() => [ExpertAnswerType], { description: 'In the order in which they came.' })
  async answers(@Parent() { id }: ExpertRequestType, @RequestLoaders() loaders: Loaders): Promise<ExpertAnswerType[]> {
    const found = await loaders.load('compensation.expert-answers', id, (ids) => this.experts.answersOf(ids));
    return (found ?? []).map(({ answeredAt, ...answer }) => ({ ...answer, answeredOn: dayOf(answeredAt) }));
  }
}

@Resolver(() => ExpertAnswerType)
export class ExpertAnswerResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Which is asked to send one.' })
  organisation(@Parent() { organisationId }: ExpertAnswerType, @RequestLoaders() loaders: Loaders) {
    return organisationId === null ? null : this.organisations.load(loaders, organisationId);
  }
}
