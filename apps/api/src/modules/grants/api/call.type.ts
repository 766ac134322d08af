import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyInput, MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, JsonScalar } from '../../../platform/graphql/scalars.ts';

@ObjectType('FormOption')
export class FormOptionType {
  @Field()
  value: string;

  @Field()
  label: string;
}

@ObjectType('FormField', { description: 'One question of a form. Limits that do not belong to its kind are null.' })
export class FormFieldType {
  @Field()
  id: string;

  @Field({ description: 'text, long_text, choice, amount, budget or file.' })
  kind: string;

  @Field()
  label: string;

  @Field()
  hint: string;

  @Field({ description: 'Title of the step it belongs to; empty when the form has no steps.' })
  section: string;

  @Field()
  required: boolean;

  @Field({ description: 'Left out of what blind reviewers read.' })
  identifying: boolean;

  @Field(() => Int, { nullable: true })
  maxLength: number | null;

  @Field(() => Int, { nullable: true })
  maxWords: number | null;

  @Field(() => Int, { nullable: true })
  maxLines: number | null;

  @Field(() => Int, { nullable: true })
  maxFiles: number | null;

  @Field(() => Boolean, { nullable: true })
  multiple: boolean | null;

  @Field(() => [FormOptionType], { nullable: true })
  options: FormOptionType[] | null;
}

@ObjectType('CallCriterion')
export class CallCriterionType {
  @Field()
  id: string;

  @Field()
  title: string;

  @Field()
  hint: string;

  @Field(() => Int, { description: 'Percent; all weights of a call add up to 100.' })
  weight: number;
}

@ObjectType('Call')
export class CallType {
  @Field()
  id: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field()
  description: string;

  @Field({ description: 'Language of the call, as BCP 47.' })
  locale: string;

  @Field({ description: 'draft, proposed, published or refused.' })
  state: string;

  @Field(() => MoneyType, { description: 'What all awards of this call together may be.' })
  envelope: MoneyType;

  @Field(() => MoneyType, { description: 'What one award may be.' })
  ceiling: MoneyType;

  @Field(() => [FormFieldType])
  form: FormFieldType[];

  @Field(() => JsonScalar, { description: 'The form as JSON Schema 2020-12 over answers by field id.' })
  formSchema: unknown;

  @Field(() => [CallCriterionType])
  criteria: CallCriterionType[];

  @Field(() => [String])
  eligibilityCriteria: string[];

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Day)
  decisionBy: string;

  @Field({ description: 'Whether applications can be started and sent now.' })
  takesApplications: boolean;

  @Field(() => String, { nullable: true, description: 'The resolution that allocated the money.' })
  resolutionId: string | null;
}

export const CallConnection = connectionOf(CallType, 'Call');

@InputType()
export class FormOptionInput {
  @Field()
  value: string;

  @Field()
  label: string;
}

@InputType()
export class FormFieldInput {
  @Field()
  id: string;

  @Field()
  kind: string;

  @Field()
  label: string;

  @Field({ defaultValue: '' })
  hint: string;

  @Field({ defaultValue: '' })
  section: string;

  @Field({ defaultValue: true })
  required: boolean;

  @Field({ defaultValue: false })
  identifying: boolean;

  @Field(() => Int, { nullable: true })
  maxLength?: number;

  @Field(() => Int, { nullable: true })
  maxWords?: number;

  @Field(() => Int, { nullable: true })
  maxLines?: number;

  @Field(() => Int, { nullable: true })
  maxFiles?: number;

  @Field(() => Boolean, { nullable: true })
  multiple?: boolean;

  @Field(() => [FormOptionInput], { nullable: true })
  options?: FormOptionInput[];
}

@InputType()
export class CallCriterionInput {
  @Field()
  id: string;

  @Field()
  title: string;

  @Field({ defaultValue: '' })
  hint: string;

  @Field(() => Int)
  weight: number;
}

@InputType()
export class ProposeCallInput {
  @Field()
  fundId: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field()
  description: string;

  @Field({ defaultValue: 'en' })
  locale: string;

  @Field(() => MoneyInput)
  envelope: MoneyInput;

  @Field(() => MoneyInput)
  ceiling: MoneyInput;

  @Field(() => [FormFieldInput])
  form: FormFieldInput[];

  @Field(() => [CallCriterionInput])
  criteria: CallCriterionInput[];

  @Field(() => [String])
  eligibilityCriteria: string[];

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Day)
  decisionBy: string;
}
