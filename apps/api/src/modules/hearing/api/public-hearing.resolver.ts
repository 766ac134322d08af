import {
  Args,
  ArgsType,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { HearingPlaces, type HearingPlace } from '../application/hearing-places.ts';
import { Remedies } from '../application/remedies.ts';
import { SaveRemedy } from '../application/save-remedy.ts';
import { hear } from '../domain/hearing.permissions.ts';
import { SaveRemedyInput } from './office.input.ts';
import { RemedyMechanismConnection, toRemedyMechanismType } from './remedy.type.ts';
import { HearingOfficeResult } from './sending.type.ts';

@ObjectType('ProductName')
export class ProductNameType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('EngagementName')
export class EngagementNameType {
  @Field()
  slug: string;

  @Field()
  title: string;
}

@ObjectType('CompanyName')
export class CompanyNameType {
  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => [ProductNameType])
  products: readonly ProductNameType[];
}

@ObjectType('HearingPlace', { description: 'Who would read what is sent to a forum.' })
export class HearingPlaceType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field(() => Int, { description: 'Representatives and moderators, who read one-off input and grievances.' })
  triageReaders: number;

  @Field(() => Int, { description: 'Safety officers, who alone read reprisals and sealed reports.' })
  safetyReaders: number;

  @Field(() => ID, { nullable: true })
  sealedKeyId: string | null;

  @Field(() => String, { nullable: true, description: 'Base64url; null where the forum has no sealed channel yet.' })
  sealedKey: string | null;

  @Field(() => [CompanyNameType], { description: 'What something can be about, by name.' })
  companies: readonly CompanyNameType[];

  @Field(() => [EngagementNameType], { description: 'Of the forum, newest first.' })
  engagements: readonly EngagementNameType[];
}

@ArgsType()
class RemedyArgs extends ConnectionArgs {
  @Field({ description: 'Two letters.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'Slug of a company, whose own mechanism is listed too.' })
  about?: string | null;
}

/** What everybody may ask before sending anything. */
@Resolver(() => HearingPlaceType)
export class PublicHearingResolver {
  constructor(
    private readonly places: HearingPlaces,
    private readonly remedies: Remedies,
    private readonly saving: SaveRemedy,
    private readonly forums: ForumLoader,
  ) {}

  @Public()
  @Query(() => HearingPlaceType, { nullable: true })
  hearingPlace(@Args('forum') forum: string): Promise<HearingPlace | null> {
    return this.places.of(forum);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: HearingPlaceType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @Public()
  @Query(() => [String], { description: 'Countries of which something is known.' })
  remedyCountries(): Promise<string[]> {
    return this.remedies.countries();
  }

  @Public()
  @Query(() => RemedyMechanismConnection, { description: 'By name.' })
  async remedyMechanisms(@Args() args: RemedyArgs) {
    return toConnection(await this.remedies.page(args.country, args.about ?? null, args), toRemedyMechanismType);
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult, { description: 'For safety officers of forums.' })
  async saveRemedy(@CurrentActor() actor: Actor, @Args('input') input: SaveRemedyInput) {
    return toMutationResult(await this.saving.execute(actor, input), ({ id }) => ({ id }));
  }
}
