import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { type Resolution, resolutionReference } from '../domain/item.ts';
import type { Lot } from '../persistence/drawn-voter.repository.ts';
import { QuorumType, TallyType } from './quorum.type.ts';

export const ResolutionOutcomeEnum = { passed: 'passed', failed: 'failed' } as const;
registerEnumType(ResolutionOutcomeEnum, { name: 'ResolutionOutcome' });

@ObjectType('Criterion')
export class CriterionType {
  @Field()
  name: string;

  @Field()
  text: string;
}

@ObjectType('PublicLot', { description: 'Seats in ascending order of SHA-256 of `seed|seatId`; anyone can repeat it.' })
export class PublicLotType {
  @Field()
  seed: string;

  @Field(() => [ID], { description: 'Seats that the lot could call.' })
  listedSeatIds: readonly string[];

  @Field(() => [ID], {
    description: 'Seats called, in order; those left out before them were drawn already or had an interest.',
  })
  drawnSeatIds: readonly string[];

  @Field()
  drawnAt: Date;
}

@ObjectType('Resolution', { description: 'A decision of a board: counts only, who voted how is not published.' })
export class ResolutionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  itemId: string;

  @Field(() => ID)
  fundId: string;

  @Field(() => ResolutionOutcomeEnum)
  outcome: keyof typeof ResolutionOutcomeEnum;

  @Field(() => Int, { nullable: true })
  number: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is quoted, e.g. R-2026-014; null for what was not adopted.',
  })
  reference: string | null;

  @Field()
  kind: string;

  @Field()
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field()
  reasons: string;

  @Field(() => [CriterionType])
  criteria: readonly CriterionType[];

  @Field(() => MoneyType, { nullable: true })
  money: MoneyType | null;

  @Field()
  tally: TallyType;

  @Field()
  quorum: QuorumType;

  @Field()
  decidedAt: Date;
}

export const ResolutionConnection = connectionOf(ResolutionType, 'Resolution');

export function toResolutionType(resolution: Resolution): ResolutionType {
  const { resolutionId, number, decidedAt } = resolution;
  const reference = number === null ? null : resolutionReference(number, decidedAt);
  return { ...resolution, id: resolutionId, reference };
}

export function toPublicLotType({ seed, listed, drawn, drawnAt }: Lot): PublicLotType {
  return { seed, listedSeatIds: listed, drawnSeatIds: drawn, drawnAt };
}
