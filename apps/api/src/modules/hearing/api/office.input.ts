import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { GrievanceOutcome } from '../domain/grievance.ts';
import type { RemedyKind } from '../domain/remedy.ts';
import { OutcomeEnum, RemedyKindEnum, ReprisalActEnum } from './heard.enums.ts';

@InputType('WorkOnInputInput')
export class WorkOnInputInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  transcript?: string | null;

  @Field(() => String, { nullable: true, description: 'Without whatever could tell who said it.' })
  passOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a consultation that takes it up; empty takes it out.' })
  consultation?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of an engagement that takes it up; empty takes it out.' })
  engagement?: string | null;

  @Field(() => String, { nullable: true })
  answer?: string | null;

  @Field(() => Boolean, { nullable: true })
  close?: boolean | null;
}

@InputType('WorkOnGrievanceInput')
export class WorkOnGrievanceInput {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => Boolean, { nullable: true })
  close?: boolean | null;
}

@InputType('HoldGrievanceInput')
export class HoldGrievanceInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Without one the hold is lifted.' })
  reason?: string | null;
}

@InputType('AnswerGrievanceInput')
export class AnswerGrievanceInput {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome?: GrievanceOutcome | null;
}

@InputType('ActOnReprisalInput')
export class ActOnReprisalInput {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => ReprisalActEnum)
  kind: 'message' | 'action' | 'closing';
}

@InputType('SaveSafetyKeyInput')
export class SaveSafetyKeyInput {
  @Field(() => ID)
  forumId: string;

  @Field({ description: 'Base64url.' })
  publicKey: string;

  @Field({ description: 'Sealed in the browser.' })
  sealedSecret: string;
}

@InputType('AnswerSealedReportInput')
export class AnswerSealedReportInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Base64url.' })
  sealed: string;

  @Field(() => Boolean, { nullable: true })
  close?: boolean | null;
}

@InputType('RemedyTextsInput')
export class RemedyTextsInput {
  @Field()
  language: string;

  @Field()
  gives: string;

  @Field()
  cost: string;

  @Field()
  time: string;

  @Field()
  risk: string;

  @Field()
  how: string;
}

@InputType('SaveRemedyInput')
export class SaveRemedyInput {
  @Field(() => ID)
  forumId: string;

  @Field()
  country: string;

  @Field(() => String, { nullable: true })
  about?: string | null;

  @Field(() => RemedyKindEnum)
  kind: RemedyKind;

  @Field()
  name: string;

  @Field(() => [RemedyTextsInput])
  texts: RemedyTextsInput[];

  @Field()
  law: string;

  @Field()
  source: string;

  @Field(() => Day)
  checkedOn: string;

  @Field()
  needsCheck: boolean;

  @Field(() => ID, { nullable: true })
  replacesId?: string | null;
}
