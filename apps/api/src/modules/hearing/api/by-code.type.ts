import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { PublicationMode } from '../../../platform/publication/publication.ts';
import { PublicationModeEnum, TextInLanguageType, toTexts } from '../../engagements/index.ts';
import type { CameBack } from '../application/come-back.ts';
import type { OpenedFor } from '../application/heard-words.ts';
import type { GrievanceOutcome, Satisfaction, Shares } from '../domain/grievance.ts';
import type { MessageAuthor, MessageKind } from '../domain/heard-message.ts';
import type { MatterKind } from '../domain/matter.ts';
import {
  AuthorEnum,
  MatterKindEnum,
  MessageKindEnum,
  OpenedForEnum,
  OutcomeEnum,
  SatisfactionEnum,
  SharesEnum,
} from './heard.enums.ts';

@ObjectType('HeardMessage')
export class HeardMessageType {
  @Field(() => Int)
  number: number;

  @Field(() => AuthorEnum)
  author: MessageAuthor;

  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Day)
  saidOn: string;
}

@ObjectType('HeardOpening', { description: 'Somebody opened the words.' })
export class HeardOpeningType {
  @Field(() => Day)
  openedOn: string;

  @Field(() => OpenedForEnum)
  by: OpenedFor;

  @Field(() => String, { nullable: true, description: 'Of a safety officer.' })
  name: string | null;
}

@ObjectType('HeardOutcome', { description: 'A recommendation that a point went into.' })
export class HeardOutcomeType {
  @Field()
  position: string;

  @Field(() => [TextInLanguageType])
  titles: TextInLanguageType[];

  @Field(() => Int)
  recommendationNumber: number;

  @Field(() => String, { nullable: true, description: 'Where the answer stands; null before delivery.' })
  answerState: string | null;

  @Field(() => String, { nullable: true, description: 'How members rated the answer.' })
  ratingOutcome: string | null;
}

@ObjectType('HeardMatter', {
  description: 'What the holder of a code sees of what they sent; never their own first words.',
})
export class HeardMatterType {
  forumId: string;

  addresseeId: string | null;

  linkedEngagementId: string | null;

  @Field(() => MatterKindEnum)
  kind: MatterKind;

  @Field()
  state: string;

  @Field()
  language: string;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Day)
  purgeOn: string;

  @Field(() => PublicationModeEnum, { nullable: true })
  mode: PublicationMode | null;

  @Field(() => Day, { nullable: true })
  sealedUntil: string | null;

  @Field(() => String, { nullable: true, description: 'What the forum passed on.' })
  passedOn: string | null;

  @Field(() => String, { nullable: true })
  consultationSlug: string | null;

  @Field(() => SharesEnum, { nullable: true })
  shares: Shares | null;

  @Field(() => Day, { nullable: true })
  acknowledgeBy: string | null;

  @Field(() => Day, { nullable: true })
  acknowledgedOn: string | null;

  @Field(() => Day, { nullable: true })
  answerBy: string | null;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome: GrievanceOutcome | null;

  @Field(() => SatisfactionEnum, { nullable: true })
  satisfaction: Satisfaction | null;

  @Field(() => Day, { nullable: true })
  overdueSince: string | null;

  @Field(() => Date, { nullable: true })
  respondBy: Date | null;

  @Field(() => Day, { nullable: true })
  respondedOn: string | null;

  @Field(() => Boolean, { nullable: true })
  isOverdue: boolean | null;

  @Field(() => [HeardMessageType])
  messages: HeardMessageType[];

  @Field(() => [HeardOpeningType], { description: 'Latest first.' })
  openings: HeardOpeningType[];

  @Field(() => Int, { description: 'How many people hold the office that can open it now.' })
  readers: number;

  @Field(() => [HeardOutcomeType])
  outcomes: HeardOutcomeType[];
}

const NOTHING = {
  ...{ mode: null, sealedUntil: null, passedOn: null, consultationSlug: null, shares: null, acknowledgeBy: null },
  ...{ acknowledgedOn: null, answerBy: null, answeredOn: null, outcome: null, satisfaction: null, overdueSince: null },
  ...{ respondBy: null, respondedOn: null, isOverdue: null, linkedEngagementId: null },
};

const toOutcome = ({ position, recommendationNumber, ...answer }: CameBack['outcomes'][number]): HeardOutcomeType => ({
  ...{ position: position.slug, titles: toTexts(position.titles), recommendationNumber },
  ...{ answerState: answer.answerState, ratingOutcome: answer.ratingOutcome },
});

export function toHeardMatterType({ found, messages, openings, readers, outcomes }: CameBack): HeardMatterType {
  const { forumId, addresseeId, state, language, receivedOn, purgeOn } = found.matter;
  const common = { forumId, addresseeId, state, language, receivedOn, purgeOn, readers };
  const said = { messages: [...messages], openings: [...openings], outcomes: outcomes.map(toOutcome) };
  return { ...NOTHING, ...common, ...said, kind: found.kind, ...partsOf(found) };
}

function partsOf(found: CameBack['found']): Partial<HeardMatterType> {
  if (found.kind === 'input') {
    const { mode, sealedUntil, passedOn, consultationSlug, linkedEngagementId } = found.matter;
    return { mode, sealedUntil, passedOn, consultationSlug, linkedEngagementId };
  }
  if (found.kind === 'reprisal') {
    const { respondBy, respondedOn, isOverdue } = found.matter;
    return { respondBy, respondedOn, isOverdue };
  }
  const { shares, acknowledgeBy, acknowledgedOn, answerBy, answeredOn, outcome, satisfaction, overdueSince } =
    found.matter;
  return { shares, acknowledgeBy, acknowledgedOn, answerBy, answeredOn, outcome, satisfaction, overdueSince };
}
