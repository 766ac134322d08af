import { Args, Field, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { EngagementVisibility } from '../application/engagement-access.ts';
import { EngagementReader } from '../application/engagement-reader.ts';
import type { Phase } from '../domain/engagement.ts';
import { AddresseeProductType } from './addressee-fields.resolver.ts';
import { AddresseeType } from './addressee.type.ts';
import { EngagementType, PhaseEnum, toEngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';

@ObjectType('EngagementCompany', { description: 'A company in an engagement.' })
export class EngagementCompanyType {
  addresseeId: string;

  @Field({ description: 'Whether it speaks for the companies where there are several.' })
  isLead: boolean;

  @Field(() => Day, { nullable: true, description: 'When it left, without penalty; the engagement goes on.' })
  leftOn: string | null;

  @Field(() => String, { nullable: true })
  leftReason: string | null;

  @Field(() => Day, { nullable: true, description: 'When it accepted the antitrust notice of a joint engagement.' })
  antitrustAcceptedOn: string | null;
}

@Resolver(() => EngagementType)
export class EngagementsResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly engagements: EngagementReader,
    private readonly visibility: EngagementVisibility,
    private readonly forums: ForumLoader,
    private readonly loader: EngagementsLoader,
  ) {}

  @Query(() => EngagementType, { nullable: true, description: 'Drafts are there for whoever opened them.' })
  @Public()
  engagement(@MaybeActor() actor: Actor | null, @Args('slug') slug: string): Promise<EngagementType | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.engagements.bySlug(tx, slug);
      return found && (await this.visibility.sees(tx, actor, found)) ? toEngagementType(found) : null;
    });
  }

  @ResolveField(() => ForumType)
  async forum(@Parent() { forumId }: EngagementType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => [PhaseEnum], { description: 'Steps of due diligence that it is about.' })
  phases(@Parent() { id }: EngagementType, @RequestLoaders() loaders: Loaders): Promise<Phase[]> {
    return this.loader.phases(loaders, id);
  }

  @ResolveField(() => [AddresseeProductType], { description: 'Products and services that it is about.' })
  products(@Parent() { id }: EngagementType, @RequestLoaders() loaders: Loaders): Promise<AddresseeProductType[]> {
    return this.loader.products(loaders, id);
  }

  @ResolveField(() => [EngagementCompanyType], { description: 'The one that leads first; also those that have left.' })
  async companies(
    @Parent() { id }: EngagementType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<EngagementCompanyType[]> {
    const found = await this.loader.companies(loaders, id);
    return found.map(({ addresseeId, isLead, leftAt, leftReason, antitrustAcceptedAt }) => ({
      ...{ addresseeId, isLead, leftReason, leftOn: leftAt && dayOf(leftAt) },
      antitrustAcceptedOn: antitrustAcceptedAt && dayOf(antitrustAcceptedAt),
    }));
  }
}

@Resolver(() => EngagementCompanyType)
export class EngagementCompanyResolver {
  constructor(private readonly loader: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(
    @Parent() company: EngagementCompanyType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<AddresseeType | null> {
    return this.loader.addressee(loaders, company.addresseeId);
  }
}
