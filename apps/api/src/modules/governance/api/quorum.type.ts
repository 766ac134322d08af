import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Quorum } from '../domain/quorum.ts';
import type { Tally } from '../domain/tally.ts';

@ObjectType('Quorum', { description: 'Rule B2 for one item, with the numbers that explain it.' })
export class QuorumType implements Quorum {
  @Field(() => Int)
  seated: number;

  @Field(() => Int, { description: 'Seated members left out because of a hard interest.' })
  recused: number;

  @Field(() => Int, { description: 'Seated members who may speak but not vote.' })
  soft: number;

  @Field(() => Int, { description: 'Alternates drawn by public lot.' })
  alternates: number;

  @Field(() => Int, {
    description: 'Votes needed: more than half of the seated members without an interest, at least three.',
  })
  needed: number;

  @Field(() => Int, { description: 'Eligible votes so far; an abstention is present.' })
  present: number;

  @Field()
  met: boolean;
}

@ObjectType('Tally')
export class TallyType implements Tally {
  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  no: number;

  @Field(() => Int)
  abstain: number;
}
