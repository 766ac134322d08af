import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { FullVoteAsked } from '../application/ask-full-vote.ts';
import type { OwnRound } from '../application/own-ratings.ts';
import type { ShownRound } from '../application/answer-dossiers.ts';
import type { Electorate, RatingChoice } from '../domain/rating.ts';
import type { RatingRound } from '../persistence/rating.repository.ts';
import { AnswerItemType, sideItemType } from './answer-item.type.ts';
import { RatingChoiceEnum, RatingElectorateEnum, RatingRoundKindEnum, RatingRoundStateEnum } from './answer.enums.ts';

@ObjectType('RatingFigure')
export class RatingFigureType {
  @Field(() => RatingElectorateEnum, { nullable: true, description: 'Null where only the sum of all is shown.' })
  electorate: Electorate | null;

  @Field(() => RatingChoiceEnum)
  choice: RatingChoice;

  @Field(() => Int)
  count: number;
}

@ObjectType('RatingRound', {
  description: 'Members rate an answer by secret vote. Nothing of it is shown before it closes.',
})
export class RatingRoundType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => RatingRoundKindEnum)
  kind: RatingRound['kind'];

  @Field(() => RatingRoundStateEnum)
  state: RatingRound['state'];

  @Field(() => Int, { description: 'Which version of the answer is rated.' })
  answerVersion: number;

  @Field(() => Int, { description: 'How many are asked.' })
  electors: number;

  @Field(() => Int)
  quorum: number;

  @Field({ description: 'The public seed by which the panel was drawn.' })
  seed: string;

  @Field(() => Day)
  openedOn: string;

  @Field(() => Day, { description: 'Its last day.' })
  closesOn: string;

  @Field(() => Int, { nullable: true })
  votes: number | null;

  @Field(() => RatingChoiceEnum, { nullable: true, description: 'Null while open, and where the quorum was missed.' })
  outcome: RatingChoice | null;

  @Field(() => [RatingFigureType], {
    nullable: true,
    description: 'Null where so few voted that figures would tell who.',
  })
  figures: RatingFigureType[] | null;
}

@ObjectType('OwnRating', { description: 'A round that asks the person. What they chose is known to nobody.' })
export class OwnRatingType {
  @Field(() => RatingRoundType)
  round: RatingRoundType;

  @Field(() => AnswerItemType)
  item: AnswerItemType;

  @Field(() => RatingElectorateEnum)
  electorate: Electorate;

  @Field()
  hasRated: boolean;

  @Field({ description: 'Whoever was drawn by lot may say “not now”.' })
  mayDecline: boolean;
}

@ObjectType('FullVote', { description: 'Members asking that all members rate.' })
export class FullVoteType {
  @Field(() => ID)
  itemId: string;

  @Field(() => Int)
  asked: number;

  @Field(() => Int, { description: 'How many must ask.' })
  threshold: number;

  @Field()
  isOpen: boolean;

  @Field()
  haveAsked: boolean;
}

export function toRoundType(round: ShownRound | RatingRound): RatingRoundType {
  const { id, number, kind, state, responseVersion, electors, quorum, seed, openedOn, closesOn, outcome } = round;
  const figures = 'figures' in round && round.figures ? round.figures.map((one) => ({ ...one })) : null;
  return {
    ...{ id, number, kind, state, answerVersion: responseVersion, electors, quorum, seed, openedOn, closesOn, outcome },
    ...{ figures, votes: figures ? round.votes : null },
  };
}

export function toOwnRatingType({ round, item, electorate, hasRated }: OwnRound): OwnRatingType {
  const mayDecline = electorate === 'panel' && !hasRated && round.state === 'open';
  return { round: toRoundType(round), item: sideItemType(item, false), electorate, hasRated, mayDecline };
}

export function toFullVoteType(
  asked: FullVoteAsked & { readonly by?: readonly string[] },
  accountId: string,
): FullVoteType {
  const { itemId, threshold, isOpen, by = [accountId] } = asked;
  return { itemId, threshold, isOpen, asked: asked.asked, haveAsked: by.includes(accountId) };
}
