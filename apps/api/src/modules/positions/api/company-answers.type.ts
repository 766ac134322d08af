import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { SignatoryLevelEnum, TextInLanguageType, type SignatoryLevel } from '../../engagements/index.ts';
import type { CompanyAnswer } from '../application/company-answers.ts';
import type { EndedLink, ReplyForm, ReplyReceipt } from '../application/reply-by-link.ts';
import type { CompanyQueuePart } from '../domain/company-queue.ts';
import type { Signoff } from '../domain/response.ts';
import type { UrgentAlert } from '../persistence/alert.repository.ts';
import { CompanyQueuePartEnum } from './answer.enums.ts';
import { AnswerItemType, sideItemType } from './answer-item.type.ts';
import { AnswerVersionType, toAnswerVersionType } from './answer-parts.type.ts';
import { textsIn } from './texts-in.ts';

@ObjectType('AnswerSignoff', { description: 'A step of the company’s own trail.' })
export class AnswerSignoffType {
  @Field(() => ID)
  id: string;

  accountId: string;

  @Field({ description: 'asked, signed, returned, taken_back or sent' })
  kind: string;

  @Field(() => Int)
  revision: number;

  @Field(() => String, { nullable: true })
  roleTitle: string | null;

  @Field(() => SignatoryLevelEnum, { nullable: true })
  level: SignatoryLevel | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Date)
  at: Date;
}

@ObjectType('AnswerSignatory')
export class AnswerSignatoryType {
  @Field(() => ID)
  id: string;

  @Field(() => SignatoryLevelEnum)
  level: SignatoryLevel;

  @Field()
  title: string;
}

@ObjectType('ConsideredClause')
export class ConsideredClauseType {
  @Field(() => ID)
  clauseId: string;

  @Field(() => Int)
  times: number;
}

@ObjectType('CompanyAnswer', { description: 'An item as the company’s own people work on it.' })
export class CompanyAnswerType {
  @Field(() => AnswerItemType)
  item: AnswerItemType;

  @Field(() => ID, { nullable: true, description: 'For which files are handed in as evidence.' })
  organisationId: string | null;

  @Field(() => [String], { description: 'Languages in which an answer must exist before it counts.' })
  languages: string[];

  @Field(() => AnswerVersionType, { nullable: true, description: 'What is not sent yet.' })
  draft: AnswerVersionType | null;

  @Field(() => [AnswerSignoffType])
  signoffs: AnswerSignoffType[];

  @Field(() => [AnswerSignatoryType], { description: 'Roles in which the company’s people sign.' })
  signatories: AnswerSignatoryType[];

  @Field(() => SignatoryLevelEnum)
  demandedLevel: SignatoryLevel;

  @Field(() => [ConsideredClauseType])
  considered: ConsideredClauseType[];
}

@ObjectType('CompanyQueueCount')
export class CompanyQueueCountType {
  @Field(() => CompanyQueuePartEnum)
  part: CompanyQueuePart;

  @Field(() => Int)
  count: number;
}

@ObjectType('UrgentAlert', { description: 'Something that cannot wait for an answer’s clock.' })
export class UrgentAlertType {
  @Field(() => ID)
  id: string;

  addresseeId: string;
  forumId: string;

  @Field()
  title: string;

  @Field()
  words: string;

  @Field()
  language: string;

  @Field(() => Date)
  raisedAt: Date;

  @Field(() => Date)
  acknowledgeBy: Date;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true })
  acknowledgement: string | null;

  @Field()
  overdue: boolean;
}

@ObjectType('ReplyForm', { description: 'What a one-time reply link asks; without an account.' })
export class ReplyFormType {
  @Field()
  addressee: string;

  @Field()
  positionSlug: string;

  @Field(() => [TextInLanguageType])
  positionTitles: TextInLanguageType[];

  @Field(() => [String])
  languages: string[];

  @Field(() => [AnswerItemType])
  items: AnswerItemType[];

  @Field(() => SignatoryLevelEnum, { description: 'The highest level that its recommendations ask for.' })
  demandedLevel: SignatoryLevel;
}

@ObjectType('EndedReplyLink', { description: 'What became of a reply link that no longer leads to its form.' })
export class EndedReplyLinkType {
  @Field({ description: 'Where what it was about can be read.' })
  positionSlug: string;

  @Field(() => Day, { nullable: true, description: 'When an answer was sent with it.' })
  usedOn: string | null;

  @Field(() => Day, { nullable: true, description: 'When another link took its place.' })
  replacedOn: string | null;
}

@ObjectType('ReplyReceipt')
export class ReplyReceiptType {
  @Field()
  positionSlug: string;

  @Field(() => Day)
  receivedOn: string;

  @Field({ description: 'False where languages are missing, which the forum adds.' })
  counts: boolean;
}

export const toSignoffType = ({ id, accountId, kind, revision, roleTitle, level, note, occurredAt }: Signoff) => ({
  ...{ id, accountId, kind, revision, roleTitle, level, note, at: occurredAt },
});

export function toCompanyAnswerType(answer: CompanyAnswer): CompanyAnswerType {
  const { item, organisationId, languages, draft, signoffs, signatories, demandedLevel, considered } = answer;
  return {
    ...{ item: sideItemType(item, false), organisationId, languages: [...languages], demandedLevel },
    draft: draft && toAnswerVersionType(draft),
    signoffs: signoffs.map(toSignoffType),
    signatories: signatories.map(({ id, level, title }) => ({ id, level, title })),
    considered: [...considered].map(([clauseId, times]) => ({ clauseId, times })),
  };
}

export function toAlertType(alert: UrgentAlert): UrgentAlertType {
  const { id, addresseeId, forumId, title, words, language, raisedAt, acknowledgeBy, acknowledgedAt } = alert;
  const { acknowledgement, overdue } = alert;
  return {
    ...{ id, addresseeId, forumId, title, words, language, raisedAt, acknowledgeBy, acknowledgedAt },
    ...{ acknowledgement, overdue },
  };
}

export function toEndedLinkType({ position, usedAt, replacedAt }: EndedLink): EndedReplyLinkType {
  return {
    positionSlug: position.slug,
    ...{ usedOn: usedAt && dayOf(usedAt), replacedOn: replacedAt && dayOf(replacedAt) },
  };
}

export function toReplyFormType({ position, addressee, languages, items, demandedLevel }: ReplyForm): ReplyFormType {
  return {
    ...{
      addressee: addressee.name,
      positionSlug: position.slug,
      positionTitles: textsIn(position.titles, position.language),
    },
    ...{ languages: [...languages], items: items.map((item) => sideItemType(item, false)), demandedLevel },
  };
}

export function toReplyReceiptType({ position, receivedOn, counts }: ReplyReceipt): ReplyReceiptType {
  return { positionSlug: position.slug, receivedOn, counts };
}
