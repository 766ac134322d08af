import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { RatingEnum, type RatingWord } from './consultation.type.ts';

@InputType()
export class WordsInLanguageInput {
  @Field({ description: 'BCP 47 tag of a language of the charter.' })
  language: string;

  @Field()
  text: string;
}

@InputType()
export class ConsultationWordsInput {
  @Field(() => [WordsInLanguageInput])
  title: WordsInLanguageInput[];

  @Field(() => [WordsInLanguageInput])
  question: WordsInLanguageInput[];

  @Field(() => [WordsInLanguageInput])
  introduction: WordsInLanguageInput[];

  @Field(() => Day)
  closesOn: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Statements that one member may propose, 0 to 10; five by default.',
  })
  proposalsEach?: number | null;

  @Field(() => String, { nullable: true, description: 'Short name of the engagement for which members are asked.' })
  engagement?: string | null;
}

@InputType()
export class DraftConsultationInput extends ConsultationWordsInput {
  @Field()
  forum: string;

  @Field()
  slug: string;
}

@InputType()
export class NewStatementInput {
  @Field(() => [WordsInLanguageInput], { description: 'In every language of the charter, translated by people.' })
  words: WordsInLanguageInput[];
}

@InputType()
export class AddStatementsInput {
  @Field()
  consultation: string;

  @Field(() => [NewStatementInput], { description: 'At most forty; all are added, or none.' })
  statements: NewStatementInput[];
}

@InputType()
export class StatementRatingInput {
  @Field(() => ID)
  statementId: string;

  @Field(() => RatingEnum)
  value: RatingWord;
}

@InputType()
export class RateStatementsInput {
  @Field()
  consultation: string;

  @Field(() => [StatementRatingInput], { description: 'At most fifty; sending one again replaces it.' })
  ratings: StatementRatingInput[];
}

@InputType()
export class ProposeStatementInput {
  @Field()
  consultation: string;

  @Field()
  language: string;

  @Field()
  text: string;

  @Field(() => Boolean, { nullable: true, description: 'After having seen what is nearly the same.' })
  allTheSame?: boolean | null;
}

@InputType()
export class StatementWordsInput {
  @Field(() => ID)
  statementId: string;

  @Field()
  language: string;

  @Field()
  text: string;
}
