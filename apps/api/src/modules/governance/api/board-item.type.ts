import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { QuorumType, TallyType } from './quorum.type.ts';
import { CriterionType, PublicLotType, ResolutionType } from './resolution.type.ts';

export const ItemStateEnum = {
  open: 'open',
  passed: 'passed',
  failed: 'failed',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
} as const;
registerEnumType(ItemStateEnum, { name: 'BoardItemState' });

export const VoteChoiceEnum = { yes: 'yes', no: 'no', abstain: 'abstain' } as const;
registerEnumType(VoteChoiceEnum, { name: 'VoteChoice' });

export const StandingEnum = { full: 'full', soft: 'soft', reader: 'reader' } as const;
registerEnumType(StandingEnum, {
  name: 'ItemStanding',
  description: 'full: read, speak, vote. soft: read and speak. reader: read, as one of the secretariat.',
});

@ObjectType('OwnVote')
export class OwnVoteType {
  @Field(() => VoteChoiceEnum)
  choice: keyof typeof VoteChoiceEnum;

  @Field()
  reason: string;

  @Field()
  castAt: Date;
}

@ObjectType('BoardComment')
export class BoardCommentType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Public name of the seat.' })
  authorName: string;

  @Field()
  text: string;

  @Field()
  madeAt: Date;
}

@ObjectType('BoardItem', { description: 'A matter before the board, as the person who asks may see it.' })
export class BoardItemType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fundId: string;

  @Field()
  fundSlug: string;

  @Field()
  boardName: string;

  @Field()
  kind: string;

  @Field({ description: 'What the dossier behind it is, e.g. `application`.' })
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field()
  title: string;

  @Field()
  proposedText: string;

  @Field(() => [CriterionType])
  criteria: readonly CriterionType[];

  @Field(() => MoneyType, { nullable: true })
  money: MoneyType | null;

  @Field(() => [ID])
  partyIds: readonly string[];

  @Field()
  noticedAt: Date;

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Day, { nullable: true, description: 'Day of the meeting; null for a written resolution.' })
  meetingOn: string | null;

  @Field(() => ItemStateEnum)
  state: keyof typeof ItemStateEnum;

  @Field({ description: 'Whether a panel decides it, drawn from people who took no part in the decision it looks at.' })
  isPanel: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What passing it does, by kind; null when it changes nothing by itself.',
  })
  effectKind: string | null;

  @Field(() => StandingEnum)
  standing: keyof typeof StandingEnum;

  @Field()
  quorum: QuorumType;

  @Field(() => TallyType, {
    nullable: true,
    description: 'Null while the item is open for those who do not decide it.',
  })
  tally: TallyType | null;

  @Field(() => OwnVoteType, { nullable: true })
  ownVote: OwnVoteType | null;

  @Field(() => [OwnVoteType], { description: 'All votes of the person who asks, the newest first.' })
  ownVotes: readonly OwnVoteType[];

  @Field(() => [BoardCommentType])
  comments: readonly BoardCommentType[];

  @Field(() => String, { nullable: true, description: 'Public name of whoever presides over this item and closes it.' })
  presidingName: string | null;

  @Field({ description: 'Whether the person who asks presides.' })
  presides: boolean;

  @Field({ description: 'The chair has an interest in the item, so its longest-serving free member presides.' })
  presidedByActingChair: boolean;

  @Field(() => ResolutionType, { nullable: true })
  resolution: ResolutionType | null;

  @Field(() => [PublicLotType])
  lots: readonly PublicLotType[];
}

@ObjectType('BoardItemList')
export class BoardItemList extends connectionOf(BoardItemType, 'BoardItem') {
  @Field(() => Int, { description: 'Items left out because of an interest; nothing else is told about them.' })
  leftOut: number;
}

@ObjectType('BoardPack', {
  description: 'What is to be decided in a period, for one reader; for minutes, what was decided.',
})
export class BoardPackType {
  @Field(() => Day)
  from: string;

  @Field(() => Day)
  to: string;

  @Field(() => [BoardItemType])
  items: readonly BoardItemType[];

  @Field(() => Int)
  leftOut: number;

  @Field({ description: 'False when there are more than a hundred items: choose a shorter period.' })
  isComplete: boolean;

  @Field()
  madeAt: Date;
}
