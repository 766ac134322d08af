import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { JsonScalar } from '../../../platform/graphql/scalars.ts';

@ObjectType('AttachedFile')
export class AttachedFileType {
  @Field({ description: 'The form field whose answer names it.' })
  fieldId: string;

  @Field()
  fileId: string;

  @Field()
  name: string;

  @Field()
  mediaType: string;

  @Field(() => Int)
  sizeBytes: number;

  @Field({ description: 'Works for ten minutes; ask again for a fresh one.' })
  url: string;
}

@ObjectType('WriterSave')
export class WriterSaveType {
  @Field()
  handle: string;

  @Field()
  savedAt: Date;

  @Field(() => [String])
  fieldIds: string[];
}

@ObjectType('PackState', { description: 'How far the organisation’s due-diligence pack is.' })
export class PackStateType {
  @Field(() => Int)
  version: number;

  @Field()
  savedAt: Date;

  @Field(() => Int, { description: 'Questions that have an answer.' })
  answered: number;

  @Field(() => Int)
  questions: number;
}

@ObjectType('Application', { description: 'An application as the people see who write it.' })
export class ApplicationType {
  @Field()
  id: string;

  @Field()
  callId: string;

  @Field()
  organisationId: string;

  @Field(() => Int, { description: 'Running number within the call.' })
  number: number;

  @Field({ description: 'draft, submitted, withdrawn, ineligible, eligible, proposed, awarded or declined.' })
  state: string;

  @Field(() => String, { nullable: true, description: 'What the title field says so far.' })
  title: string | null;

  @Field(() => JsonScalar, { description: 'Answers by field id.' })
  answers: unknown;

  @Field(() => Int, { description: 'Send it back with the next save.' })
  version: number;

  @Field(() => MoneyType, { nullable: true })
  requested: MoneyType | null;

  @Field()
  createdAt: Date;

  @Field()
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when a refusal can be appealed.' })
  appealUntil: Date | null;
}

export const ApplicationConnection = connectionOf(ApplicationType, 'Application');

@InputType()
export class AnswerChangeInput {
  @Field()
  fieldId: string;

  @Field(() => JsonScalar, { nullable: true })
  value: unknown;
}

@InputType()
export class SaveAnswersInputType {
  @Field()
  applicationId: string;

  @Field(() => Int, { description: 'Version of the application that the writer saw.' })
  baseVersion: number;

  @Field(() => [AnswerChangeInput])
  changes: AnswerChangeInput[];
}

@ObjectType('Appeal')
export class AppealType {
  @Field()
  id: string;

  @Field({ description: 'conflict_of_interest, criteria_not_applied, procedure_not_followed or material_ignored.' })
  ground: string;

  @Field()
  statement: string;

  @Field({ description: 'before_panel, upheld or dismissed.' })
  state: string;

  @Field()
  filedAt: Date;

  @Field({ description: 'When the panel must have answered.' })
  answerDueAt: Date;

  @Field(() => String, { nullable: true })
  reasons: string | null;
}

@InputType()
export class FileAppealInputType {
  @Field()
  applicationId: string;

  @Field()
  ground: string;

  @Field()
  statement: string;
}
