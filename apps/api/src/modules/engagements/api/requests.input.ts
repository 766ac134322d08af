import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { RequestAnswerWords } from '../domain/request-answer.ts';
import type { RequestKind, WithheldReason } from '../domain/request.ts';
import { AskedDocumentType, RequestKindEnum, RequestTextType, WithheldReasonEnum } from './request.type.ts';

@InputType('FileRequestInput')
export class FileRequestInputType {
  @Field()
  slug: string;

  @Field(() => RequestKindEnum)
  kind: RequestKind;

  @Field(() => String, { nullable: true, description: 'The forum’s short name; left out where an organisation asks.' })
  forum?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field({ description: 'The addressee’s short name.' })
  addressee: string;

  @Field(() => String, { nullable: true, description: 'Short name of the engagement that it belongs to.' })
  engagement?: string | null;

  @Field(() => [RequestTextType])
  texts: RequestTextType[];

  @Field()
  language: string;

  @Field(() => [AskedDocumentType])
  documents: AskedDocumentType[];

  @Field(() => Day)
  dueOn: string;
}

@InputType()
export class AnsweredDocumentInput {
  @Field()
  title: string;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => WithheldReasonEnum, { nullable: true })
  withheld?: WithheldReason | null;

  @Field(() => Day, { nullable: true, description: 'As of which day it is.' })
  asOf?: string | null;

  @Field()
  remark: string;
}

@InputType()
export class AnswerWordsInput {
  @Field()
  role: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => [AnsweredDocumentInput])
  items: AnsweredDocumentInput[];
}

export const toWords = ({ role, language, text, items }: AnswerWordsInput): RequestAnswerWords => ({
  ...{ role: role.trim(), language, text: text.trim() },
  items: items.map((item) => ({
    ...{ title: item.title, fileId: item.fileId ?? null, url: item.url ?? null },
    ...{ withheld: item.withheld ?? null, asOf: item.asOf ?? null, remark: item.remark },
  })),
});
