import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { SessionPointType, TextInLanguageType } from '../../engagements/index.ts';
import { OutcomeReader } from '../application/outcome-reader.ts';
import { textsIn } from './texts-in.ts';

@ObjectType('WentInto', {
  description: 'A recommendation of an adopted position that rests on something that was said.',
})
export class WentIntoType {
  @Field()
  positionSlug: string;

  @Field(() => [TextInLanguageType])
  positionTitle: TextInLanguageType[];

  @Field(() => Int)
  recommendationNumber: number;
}

/** What was said already stands beside the position that came of it, so that nobody is asked the same again. */
@Resolver(() => SessionPointType)
export class WentIntoResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly outcomes: OutcomeReader,
  ) {}

  @ResolveField(() => [WentIntoType], {
    description: 'Of adopted positions. Nothing for companies: what a recommendation rests on is the forum’s.',
  })
  async wentInto(
    @Parent() { id }: SessionPointType,
    @MaybeActor() actor: Actor | null,
    @RequestLoaders() loaders: Loaders,
  ): Promise<WentIntoType[]> {
    if (!actor || actor.grants.some(({ role }) => role.startsWith('company_'))) return [];
    const found = await loaders.load('positions.went-into', id, (ids) =>
      this.transactions.read(async (tx) =>
        Map.groupBy(await this.outcomes.of(tx, 'session-point', ids), ({ sourceId }) => sourceId),
      ),
    );
    return (found ?? []).map(({ position, recommendationNumber }) => ({
      ...{ positionSlug: position.slug, recommendationNumber },
      positionTitle: textsIn(position.titles),
    }));
  }
}
