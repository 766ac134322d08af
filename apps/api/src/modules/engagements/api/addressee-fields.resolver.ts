import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { type AddresseeDetails, AddresseePages } from '../application/addressee-pages.ts';
import type { SignatoryLevel } from '../domain/addressee.ts';
import { type Phase, PHASES } from '../domain/engagement.ts';
import { AddresseeType, SignatoryLevelEnum } from './addressee.type.ts';
import { PhaseEnum } from './engagement.type.ts';

@ObjectType('AddresseeProduct')
export class AddresseeProductType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  description: string;
}

@ObjectType('AddresseeSignatory', { description: 'A role at a level, never a name.' })
export class AddresseeSignatoryType {
  @Field(() => ID)
  id: string;

  @Field(() => SignatoryLevelEnum)
  level: SignatoryLevel;

  @Field()
  title: string;
}

@ObjectType('SalientRisk')
export class SalientRiskType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  productId: string | null;

  @Field()
  title: string;

  @Field()
  description: string;
}

@Resolver(() => AddresseeType)
export class AddresseeFieldsResolver {
  constructor(private readonly pages: AddresseePages) {}

  @ResolveField(() => [AddresseeProductType])
  async products(@Parent() { id }: AddresseeType, @RequestLoaders() loaders: Loaders): Promise<AddresseeProductType[]> {
    return [...((await this.details(loaders, id))?.products ?? [])];
  }

  @ResolveField(() => [AddresseeSignatoryType])
  async signatories(
    @Parent() { id }: AddresseeType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<AddresseeSignatoryType[]> {
    return [...((await this.details(loaders, id))?.signatories ?? [])];
  }

  @ResolveField(() => [SalientRiskType])
  async salientRisks(@Parent() { id }: AddresseeType, @RequestLoaders() loaders: Loaders): Promise<SalientRiskType[]> {
    return [...((await this.details(loaders, id))?.risks ?? [])];
  }

  @ResolveField(() => [PhaseEnum], { description: 'Steps of due diligence on which it has engaged.' })
  async phasesEngagedOn(@Parent() { id }: AddresseeType, @RequestLoaders() loaders: Loaders): Promise<Phase[]> {
    const engaged = (await this.details(loaders, id))?.phases ?? [];
    return PHASES.filter((phase) => engaged.includes(phase));
  }

  @ResolveField(() => [PhaseEnum], { description: 'Steps on which it never has.' })
  async phasesNever(@Parent() { id }: AddresseeType, @RequestLoaders() loaders: Loaders): Promise<Phase[]> {
    const engaged = (await this.details(loaders, id))?.phases ?? [];
    return PHASES.filter((phase) => !engaged.includes(phase));
  }

  private details(loaders: Loaders, id: string): Promise<AddresseeDetails | null> {
    return loaders.load('engagements.addressee-details', id, (ids) => this.pages.detailsOf(ids));
  }
}
