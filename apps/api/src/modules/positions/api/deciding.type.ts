import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../engagements/index.ts';
import { VOTE_CHOICES, type Threshold, type VoteChoice } from '../domain/decision.ts';
import {
  AMENDMENT_KINDS,
  AMENDMENT_STATES,
  OPINION_STATES,
  type AmendmentKind,
  type AmendmentState,
  type OpinionState,
} from '../domain/draft.ts';
import type { SharedPart, WordPart } from '../domain/words.ts';
import { ClauseTranslationType } from './draft.type.ts';

export const PositionVoteEnum = enumOf(VOTE_CHOICES);
registerEnumType(PositionVoteEnum, { name: 'PositionVote' });
export const AmendmentKindEnum = enumOf(AMENDMENT_KINDS);
registerEnumType(AmendmentKindEnum, { name: 'AmendmentKind' });
export const AmendmentStateEnum = enumOf(AMENDMENT_STATES);
registerEnumType(AmendmentStateEnum, { name: 'AmendmentState' });
export const OpinionStateEnum = enumOf(OPINION_STATES);
registerEnumType(OpinionStateEnum, { name: 'OpinionState' });

@ObjectType('WordPart', { description: 'same, removed or added' })
export class WordPartType implements WordPart {
  @Field(() => String)
  kind: WordPart['kind'];

  @Field()
  text: string;
}

@ObjectType('Amendment', { description: 'What a representative wants a clause to say instead.' })
export class AmendmentType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  clauseId: string;

  @Field(() => AmendmentKindEnum)
  kind: AmendmentKind;

  @Field()
  text: string;

  @Field({ description: 'The clause as it was when this was written.' })
  beforeText: string;

  @Field(() => [WordPartType])
  diff: WordPartType[];

  @Field()
  reasons: string;

  @Field({ description: 'Pseudonym of the representative.' })
  pseudonym: string;

  @Field()
  isMine: boolean;

  @Field()
  proposedAt: Date;

  @Field(() => AmendmentStateEnum)
  state: AmendmentState;

  @Field(() => Int, { description: 'The clause’s version now.' })
  clauseVersion: number;

  @Field({ description: 'clean, conflict (both changed the same words) or gone (the clause was removed)' })
  fit: string;

  @Field(() => String, { nullable: true, description: 'What the clause would say; null where people have to word it.' })
  merged: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where the clause was removed: after which one these words could stand as a clause of their own.',
  })
  addAfterClauseId: string | null;

  @Field(() => Date, { nullable: true })
  votesCloseAt: Date | null;

  @Field(() => String, { nullable: true, description: 'drafters or vote' })
  decidedBy: string | null;

  @Field(() => String, { nullable: true })
  outcomeReasons: string | null;

  @Field(() => Int, { nullable: true })
  yesVotes: number | null;

  @Field(() => Int, { nullable: true })
  noVotes: number | null;
}

@ObjectType('SharedPart')
export class SharedPartType implements SharedPart {
  @Field()
  text: string;

  @Field({ description: 'Whether every view has these words, in this order.' })
  agreed: boolean;
}

@ObjectType('CompetingView')
export class CompetingViewType {
  @Field(() => ID)
  amendmentId: string;

  @Field(() => [SharedPartType])
  parts: SharedPartType[];
}

@ObjectType('CompetingViews', { description: 'Several proposals about the same clause, side by side.' })
export class CompetingViewsType {
  @Field(() => ID)
  clauseId: string;

  @Field()
  present: string;

  @Field(() => [CompetingViewType])
  views: CompetingViewType[];
}

@ObjectType('PositionVoteCast')
export class PositionVoteCastType {
  @Field()
  pseudonym: string;

  @Field(() => PositionVoteEnum)
  choice: VoteChoice;
}

@ObjectType('PositionRound', { description: 'One vote of the representatives.' })
export class PositionRoundType {
  @Field(() => Int)
  round: number;

  @Field()
  openedAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => String, { nullable: true, description: 'passed, failed, no_quorum or taken_back; null while it runs' })
  outcome: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Int, { nullable: true })
  seats: number | null;

  @Field(() => Int, { nullable: true })
  eligible: number | null;

  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  no: number;

  @Field(() => Int)
  abstain: number;

  @Field(() => [PositionVoteCastType], { description: 'Empty while the vote runs.' })
  votes: PositionVoteCastType[];
}

@ObjectType('OpenItems', { description: 'What one addressee has open from this forum.' })
export class OpenItemsType {
  addresseeId: string;

  @Field(() => Int)
  limit: number;

  @Field(() => Int)
  open: number;

  @Field(() => Int, { description: 'How many this position would add.' })
  adding: number;
}

@ObjectType('DecisionRoom', { description: 'The rule, who may vote, what is missing, and how it stands.' })
export class DecisionRoomType {
  @Field(() => [PositionRoundType])
  rounds: PositionRoundType[];

  @Field(() => String, { description: 'majority, two_thirds or three_quarters of yes and no votes' })
  threshold: Threshold;

  @Field(() => Int)
  seats: number;

  @Field(() => Int, { description: 'Without those who have an interest in an addressee.' })
  eligible: number;

  @Field(() => [String], { description: 'What the text needs before it can be voted on.' })
  missing: string[];

  @Field(() => [OpenItemsType])
  openItems: OpenItemsType[];

  @Field()
  hasInterest: boolean;

  @Field(() => PositionVoteEnum, { nullable: true })
  ownVote: VoteChoice | null;
}

@ObjectType('MinorityOpinion', { description: 'Travels with the position wherever it goes.' })
export class MinorityOpinionType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'representative or members' })
  voice: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => Int)
  version: number;

  @Field(() => OpinionStateEnum)
  state: OpinionState;

  @Field(() => Int, { description: 'Who they are is shown to nobody.' })
  supporters: number;

  @Field()
  isMine: boolean;

  @Field()
  isSupported: boolean;

  @Field(() => [ClauseTranslationType])
  translations: ClauseTranslationType[];
}
