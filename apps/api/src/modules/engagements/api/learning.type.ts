import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { LearningFailure } from '../application/publish-learning.ts';
import type { UnclearFailure } from '../application/unclear-questions.ts';
import type { LearningEdition, LearningMaterial, UnclearQuestion } from '../domain/learning.ts';
import { EditionMadeByEnum } from './taking-part.enums.ts';

@ObjectType('LearningSection')
export class LearningSectionType {
  @Field()
  heading: string;

  @Field()
  body: string;
}

@ObjectType('LearningEdition', { description: 'The latest version in one language; earlier ones are kept.' })
export class LearningEditionType {
  @Field()
  language: string;

  @Field(() => Int)
  version: number;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field(() => [LearningSectionType])
  sections: readonly LearningSectionType[];

  @Field(() => EditionMadeByEnum)
  madeBy: LearningEdition['madeBy'];

  @Field(() => Date)
  publishedAt: Date;
}

@ObjectType('LearningMaterial', { description: 'A short text that explains a technology.' })
export class LearningMaterialType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  forumId: string;

  @Field(() => Date)
  createdAt: Date;
}

export const toLearningMaterialType = ({ id, slug, forumId, createdAt }: LearningMaterial): LearningMaterialType => ({
  ...{ id, slug, forumId, createdAt },
});

export const LearningMaterialConnection = connectionOf(LearningMaterialType, 'LearningMaterial');

@ObjectType('UnclearQuestion', { description: 'Something that readers found unclear; nobody is kept with it.' })
export class UnclearQuestionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counted from 0.' })
  section: number;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => Int, { nullable: true, description: 'How many share it, from five on.' })
  count: number | null;

  @Field()
  isPassedOn: boolean;

  @Field(() => String, { nullable: true, description: 'The company’s answer.' })
  answer: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;
}

export const toUnclearQuestionType = (question: UnclearQuestion): UnclearQuestionType => {
  const { id, section, language, text, count, passedOnText, answer, answeredAt } = question;
  return {
    id,
    section,
    language,
    text,
    count: count >= 5 ? count : null,
    isPassedOn: passedOnText !== null,
    answer,
    answeredAt,
  };
};

@InputType()
export class LearningSectionInput {
  @Field()
  heading: string;

  @Field()
  body: string;
}

@InputType()
export class LearningEditionInput {
  @Field()
  language: string;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field(() => [LearningSectionInput])
  sections: LearningSectionInput[];

  @Field(() => EditionMadeByEnum)
  madeBy: LearningEdition['madeBy'];
}

export const LearningMaterialResult = mutationResult<LearningFailure>('LearningMaterialResult', LearningMaterialType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});
export const UnclearQuestionResult = mutationResult<UnclearFailure>('UnclearQuestionResult', UnclearQuestionType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});
