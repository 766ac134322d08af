import { Args, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { HearingFigures, type PublishedFigures } from '../application/hearing-figures.ts';

@ObjectType('GrievanceFigureCell')
export class GrievanceFigureCellType {
  @Field()
  key: string;

  @Field(() => Int, { nullable: true, description: 'Null where it is withheld: fewer than five, or it would tell.' })
  count: number | null;
}

@ObjectType('GrievanceFigureGroup', { description: 'One way of dividing a quarter’s grievances.' })
export class GrievanceFigureGroupType {
  @Field({ description: 'acknowledged, answered or ending.' })
  key: string;

  @Field(() => [GrievanceFigureCellType])
  cells: readonly GrievanceFigureCellType[];
}

@ObjectType('GrievanceFigures', { description: 'Of one quarter to one company; counted once, never corrected.' })
export class GrievanceFiguresType {
  @Field(() => ID)
  id: string;

  addresseeId: string;

  @Field({ description: 'For example 2026-Q3.' })
  period: string;

  @Field(() => Day)
  asOf: string;

  @Field(() => Int, { nullable: true, description: 'Null where there were fewer than five.' })
  total: number | null;

  @Field(() => [GrievanceFigureGroupType])
  groups: readonly GrievanceFigureGroupType[];
}

const toType = (figures: PublishedFigures): GrievanceFiguresType => ({
  ...figures,
  id: `${figures.addresseeId}/${figures.period}`,
});

/** What everybody may know of grievances: quarters, without small groups (rule T2). */
@Resolver(() => GrievanceFiguresType)
export class GrievanceFiguresResolver {
  constructor(
    private readonly figures: HearingFigures,
    private readonly engagements: EngagementsLoader,
  ) {}

  @Public()
  @Query(() => [GrievanceFiguresType], {
    description: 'Of a company, latest quarter first, at most forty; without one, the latest quarter of every company.',
  })
  async grievanceFigures(
    @Args('company', { type: () => String, nullable: true, description: 'Slug.' }) company: string | null,
  ): Promise<GrievanceFiguresType[]> {
    return (await this.figures.published(company)).map(toType);
  }

  @ResolveField(() => AddresseeType, { nullable: true })
  addressee(@Parent() { addresseeId }: GrievanceFiguresType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }
}
