import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import type { CandidateState } from '../domain/candidate.ts';
import { CandidateStateEnum } from './election.enums.ts';

@ObjectType('StatementTranslation', { description: 'Made by a person, never by a machine.' })
export class StatementTranslationType {
  @Field()
  language: string;

  @Field()
  text: string;

  @Field({ description: 'Who translated it: candidate or returning_officer.' })
  translatorRole: string;
}

@ObjectType('CandidateStatement')
export class CandidateStatementType {
  @Field({ description: 'BCP 47 tag of the original.' })
  language: string;

  @Field()
  text: string;

  @Field(() => [StatementTranslationType])
  translations: StatementTranslationType[];
}

@ObjectType('Candidate')
export class CandidateType {
  @Field(() => ID)
  id: string;

  styleId: string;

  @Field(() => Int, { nullable: true, description: 'Place on the ballot, from 1, once drawn.' })
  number: number | null;

  @Field({ description: 'Pseudonym as on the ballot; for a question, the choice.' })
  pseudonym: string;

  @Field(() => CandidateStateEnum)
  state: CandidateState;

  @Field(() => Int, { description: 'How many others seconded; who they are stays with the forum.' })
  seconders: number;

  @Field(() => [String], { description: 'Groups with reserved seats to which the candidate says to belong.' })
  reservedGroups: string[];

  @Field(() => Int, { nullable: true, description: 'Order of election, once final; null if not elected.' })
  elected: number | null;
}

@ObjectType('HustingsAnswer')
export class HustingsAnswerType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Who answers.' })
  candidateId: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field()
  answeredAt: Date;
}

@ObjectType('HustingsQuestion', { description: 'Asked by a member, without a name.' })
export class HustingsQuestionType {
  @Field(() => ID)
  id: string;

  styleId: string;

  @Field({ description: 'The contest whose candidates are asked.' })
  styleSlug: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field()
  askedAt: Date;
}

export const HustingsQuestionConnection = connectionOf(HustingsQuestionType, 'HustingsQuestion');
