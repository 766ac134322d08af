import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../engagements/index.ts';
import type { FactRuling } from '../domain/record-fact.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { FactObjectionType, FactRulingType, RecordFactType } from './record-fact.type.ts';
import { CompanyRecordType, PinnedReplyType } from './company-record.type.ts';

export const FactRulingEnum = enumOf<FactRuling>(['stands', 'corrected', 'withdrawn']);
registerEnumType(FactRulingEnum, { name: 'FactRulingChoice' });

@ObjectType('OwnCompanyRecord', { description: 'A company’s own view of its record.' })
export class OwnCompanyRecordType {
  @Field(() => ID, { description: 'The addressee.' })
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => CompanyRecordType, { nullable: true, description: 'Null while nothing is public.' })
  record: CompanyRecordType | null;

  @Field(() => [PinnedReplyType], { description: 'Versions of the pinned reply, newest first.' })
  replies: PinnedReplyType[];
}

@ObjectType('FactCheck', { description: 'A company’s objection, before those who decide about it.' })
export class FactCheckType {
  @Field(() => ID)
  id: string;

  @Field(() => RecordFactType)
  fact: RecordFactType;

  @Field(() => FactObjectionType)
  objection: FactObjectionType;

  @Field(() => FactRulingType, { nullable: true, description: 'What was proposed last, or decided.' })
  ruling: FactRulingType | null;

  @Field(() => Int, { description: 'How many representatives must agree: more than half of those seated.' })
  needed: number;

  @Field()
  agreedByMe: boolean;
}

export const FactCheckConnection = connectionOf(FactCheckType, 'FactCheck');

@ObjectType('ExportFile', { description: 'A file as text, to be saved by the browser.' })
export class ExportFileType {
  @Field()
  name: string;

  @Field()
  mediaType: string;

  @Field()
  text: string;
}

@InputType('ObjectToFactInput')
export class ObjectToFactInputType {
  @Field(() => ID)
  factId: string;

  @Field({ description: 'BCP 47 tag of what is written.' })
  language: string;

  @Field()
  text: string;

  @Field({ description: 'What shows it: documents, dates, addresses.' })
  evidence: string;
}

@InputType('ProposeFactRulingInput')
export class ProposeFactRulingInputType {
  @Field(() => ID)
  factId: string;

  @Field(() => FactRulingEnum)
  ruling: FactRuling;

  @Field(() => Day, { nullable: true })
  correctedOn?: string;

  @Field()
  language: string;

  @Field()
  reasons: string;
}

@InputType('ReplyTextInput')
export class ReplyTextInputType {
  @Field()
  language: string;

  @Field()
  text: string;
}

@InputType('PinReplyInput')
export class PinReplyInputType {
  @Field(() => ID)
  companyId: string;

  @Field(() => [ReplyTextInputType], { description: 'None takes the reply down.' })
  texts: ReplyTextInputType[];
}
