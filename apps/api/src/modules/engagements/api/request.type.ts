import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import {
  type CompanyRequest,
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestAnswer,
  type RequestKind,
  type RequestState,
  WITHHELD_REASONS,
  type WithheldReason,
} from '../domain/request.ts';
import { enumOf } from './engagement.type.ts';

export const RequestKindEnum = enumOf(REQUEST_KINDS);
registerEnumType(RequestKindEnum, { name: 'RequestKind' });
export const RequestStateEnum = enumOf(REQUEST_STATES);
registerEnumType(RequestStateEnum, { name: 'RequestState' });
export const WithheldReasonEnum = enumOf(WITHHELD_REASONS);
registerEnumType(WithheldReasonEnum, { name: 'WithheldReason' });

@ObjectType('RequestText')
@InputType('RequestTextInput')
export class RequestTextType {
  @Field()
  language: string;

  @Field()
  title: string;

  @Field()
  text: string;
}

@ObjectType('AskedDocument')
@InputType('AskedDocumentInput')
export class AskedDocumentType {
  @Field()
  title: string;

  @Field(() => Day, { nullable: true, description: 'As of which day.' })
  asOf: string | null;
}

@ObjectType('AnsweredDocument')
export class AnsweredDocumentType {
  @Field()
  title: string;

  fileId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A public address, also of a file that was uploaded.',
  })
  url: string | null;

  @Field(() => WithheldReasonEnum, { nullable: true, description: 'Why it was not given.' })
  withheld: WithheldReason | null;

  @Field(() => Day, { nullable: true, description: 'As of which day it is.' })
  asOf: string | null;

  @Field()
  remark: string;
}

@ObjectType('RequestWithdrawal', { description: 'Whoever asked took it back, in their own words.' })
export class RequestWithdrawalType {
  @Field(() => Day)
  on: string;

  @Field()
  language: string;

  @Field()
  reason: string;
}

@ObjectType('SentReplyLink', { description: 'A link that was sent to a public address; its secret is kept nowhere.' })
export class SentReplyLinkType {
  @Field(() => Date)
  sentAt: Date;

  @Field(() => Date, { nullable: true })
  usedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When a newer one took its place.' })
  replacedAt: Date | null;
}

@ObjectType('RequestAnswer', { description: 'Word for word as it came.' })
export class RequestAnswerType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'In which somebody answered; names are not kept.' })
  role: string;

  @Field({ description: 'Whether it came by the link that was sent to the public address.' })
  byLink: boolean;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => [AnsweredDocumentType])
  items: AnsweredDocumentType[];

  @Field(() => Day)
  answeredOn: string;
}

@ObjectType('Request', { description: 'What a forum or an organisation asks of somebody, with a date.' })
export class RequestType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field(() => RequestKindEnum)
  kind: RequestKind;

  forumId: string | null;
  organisationId: string | null;
  addresseeId: string;
  engagementId: string | null;

  @Field(() => [RequestTextType], { description: 'The language in which it was written first.' })
  texts: RequestTextType[];

  @Field()
  language: string;

  @Field(() => [AskedDocumentType])
  documents: AskedDocumentType[];

  @Field(() => Day, { description: 'The last day for an answer, anywhere on earth.' })
  dueOn: string;

  @Field(() => RequestStateEnum)
  state: RequestState;

  @Field(() => Day)
  filedOn: string;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day of silence; stays when an answer comes later.' })
  silentSince: string | null;

  @Field(() => RequestWithdrawalType, { nullable: true })
  withdrawal: RequestWithdrawalType | null;

  heldAt: Date | null;
}

export const RequestConnection = connectionOf(RequestType, 'Request');

export function toRequestType(request: CompanyRequest): RequestType {
  const { id, slug, kind, forumId, organisationId, addresseeId, engagementId, texts, language, documents } = request;
  const { dueOn, state, filedAt, answeredAt, silentSince, heldAt, withdrawal } = request;
  const own = [language, ...Object.keys(texts).filter((spoken) => spoken !== language)];
  return {
    ...{ id, slug, kind, forumId, organisationId, addresseeId, engagementId, language, documents: [...documents] },
    texts: own.map((spoken) => ({ language: spoken, ...texts[spoken]! })),
    ...{ dueOn, state, filedOn: dayOf(filedAt), answeredOn: answeredAt && dayOf(answeredAt), silentSince, heldAt },
    withdrawal: withdrawal && { on: dayOf(withdrawal.at), language: withdrawal.language, reason: withdrawal.reason },
  };
}

export function toAnswerType({ id, via, role, language, text, items, answeredAt }: RequestAnswer): RequestAnswerType {
  // Answers from before documents had a day carry none.
  const dated = items.map((item) => ({ ...item, asOf: item.asOf ?? null }));
  return { id, role, byLink: via === 'link', language, text, items: dated, answeredOn: dayOf(answeredAt) };
}
