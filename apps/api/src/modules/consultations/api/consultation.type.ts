import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConnectionArgs, connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { enumOf, TextInLanguageType } from '../../engagements/index.ts';
import { CONSULTATION_STATES, type ConsultationState } from '../domain/consultation.ts';

export const ConsultationStateEnum = enumOf(CONSULTATION_STATES);
registerEnumType(ConsultationStateEnum, { name: 'ConsultationState' });
export const RatingEnum = enumOf(['agree', 'pass', 'disagree']);
export type RatingWord = keyof typeof RatingEnum;
registerEnumType(RatingEnum, { name: 'StatementRating' });

@ObjectType('OwnConsultationShare', { description: 'What the person who asks has done in it.' })
export class OwnShareType {
  @Field(() => Int)
  rated: number;

  @Field(() => Int)
  proposed: number;

  @Field(() => Int)
  commented: number;
}

@ObjectType('Consultation', { description: 'Representatives ask the members of their forum; open to these only.' })
export class ConsultationType {
  @Field(() => ID)
  id: string;

  forumId: string;
  engagementId: string | null;

  @Field()
  slug: string;

  @Field(() => [String], { description: 'Languages of the charter when it was drafted.' })
  languages: string[];

  @Field(() => [TextInLanguageType])
  title: TextInLanguageType[];

  @Field(() => [TextInLanguageType])
  question: TextInLanguageType[];

  @Field(() => [TextInLanguageType])
  introduction: TextInLanguageType[];

  @Field(() => ConsultationStateEnum)
  state: ConsultationState;

  @Field(() => Day, { description: 'The last day; it ends when it has ended everywhere on earth.' })
  closesOn: string;

  @Field(() => Day, { nullable: true })
  openedOn: string | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => Day, { nullable: true, description: 'When a position that came of it was adopted.' })
  adoptedOn: string | null;

  @Field(() => Day, { nullable: true })
  publishedOn: string | null;

  @Field(() => Int)
  proposalsEach: number;

  @Field(() => Int)
  commentsEach: number;

  @Field(() => Int, { description: 'Statements in sight.' })
  statementCount: number;

  @Field(() => Int, { nullable: true, description: 'Members who rated; null while they are fewer than five.' })
  participants: number | null;

  @Field(() => OwnShareType, { nullable: true })
  mine: OwnShareType | null;

  @Field()
  mayRate: boolean;

  @Field({ description: 'Whether the person who asks represents the forum today.' })
  mayManage: boolean;
}

export const ConsultationConnection = connectionOf(ConsultationType, 'Consultation');

@ObjectType('Statement', {
  description: 'One sentence that members agree or disagree with; nobody’s name is beside it.',
})
export class StatementType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'forum: written by representatives; member: proposed by a member.' })
  origin: string;

  @Field({ description: 'Of the original words.' })
  language: string;

  @Field(() => [TextInLanguageType], { description: 'The original and translations made by people.' })
  texts: TextInLanguageType[];

  @Field({ description: 'Whether a moderator has hidden it; only its author still sees it then.' })
  hidden: boolean;
}

export const StatementConnection = connectionOf(StatementType, 'Statement');

@ObjectType('StatementComment')
export class CommentType {
  @Field(() => ID)
  id: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => Day)
  writtenOn: string;
}

export const CommentConnection = connectionOf(CommentType, 'StatementComment');

@ObjectType('OwnStatementRating')
export class OwnRatingType {
  @Field(() => ID)
  statementId: string;

  @Field(() => RatingEnum)
  value: RatingWord;
}

@ObjectType('RatedStatements')
export class RatedType {
  @Field(() => Int, { description: 'How many statements of the consultation this person has rated by now.' })
  rated: number;

  @Field(() => [ID], { description: 'Statements that are no longer there; the others were saved.' })
  leftOut: string[];
}

@ObjectType('AddedStatements')
export class AddedStatementsType {
  @Field(() => [StatementType])
  statements: StatementType[];
}

@ObjectType('ConsultationText', {
  description: 'A statement or a comment that members see, for the forum’s moderators.',
})
export class ConsultationTextType {
  @Field({ description: 'As `moderate` takes it.' })
  kind: string;

  @Field(() => ID, { description: 'As `moderate` takes it.' })
  contentId: string;

  @Field()
  text: string;

  @Field(() => Day)
  writtenOn: string;

  @Field()
  consultationSlug: string;

  @Field(() => [TextInLanguageType])
  consultationTitle: TextInLanguageType[];
}

export const ConsultationTextConnection = connectionOf(ConsultationTextType, 'ConsultationText');

@ObjectType('OwnPlace', { description: 'Where the person who asks stands; on nobody else’s screen.' })
export class OwnPlaceType {
  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;

  @Field(() => Int, { description: 'Number of the group, from 0.' })
  group: number;
}

@ArgsType()
export class ConsultationArgs extends ConnectionArgs {
  @Field()
  consultation: string;
}

@ArgsType()
export class ForumConsultationsArgs extends ConnectionArgs {
  @Field({ description: 'Short name of the forum.' })
  forum: string;
}

@ArgsType()
export class ConsultationTextsArgs extends ConnectionArgs {
  @Field(() => ID)
  forumId: string;
}

@ArgsType()
export class StatementCommentsArgs extends ConnectionArgs {
  @Field(() => ID)
  statementId: string;
}
