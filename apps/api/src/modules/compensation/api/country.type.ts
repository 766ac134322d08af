import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { REMITTANCE_TEXT, type CountryFacts, type LegalFact, type Texts } from '../domain/country-facts.ts';

/** The portal's languages; another gets the English text. */
export type Language = keyof Texts;
export const languageOf = (language: string): Language =>
  language === 'es' || language === 'fr' || language === 'ar' ? language : 'en';

@ObjectType('CompensationLegalFact')
export class LegalFactType {
  @Field()
  text: string;

  @Field()
  law: string;

  @Field()
  source: string;
}

@ObjectType('CompensationRail', { description: 'A way to be paid, and who learns of it.' })
class CompensationRailType {
  @Field()
  rail: string;

  @Field(() => [String])
  learners: readonly string[];
}

@ObjectType('CompensationCountry', { description: 'What somebody should know before choosing; never legal advice.' })
export class CompensationCountryType {
  @Field()
  country: string;

  @Field(() => Day)
  checkedOn: string;

  @Field(() => [CompensationRailType], { description: 'Empty where no way is safe today.' })
  rails: readonly CompensationRailType[];

  @Field()
  tax: LegalFactType;

  @Field()
  benefits: LegalFactType;

  @Field(() => String, { nullable: true })
  notSafe: string | null;

  @Field()
  mayRedirectToNgo: boolean;

  @Field({ description: 'Whether the law wants a name looked up in sanctions lists before anything is paid.' })
  screensPeople: boolean;

  @Field(() => LegalFactType, { nullable: true, description: 'The law that wants it.' })
  screening: LegalFactType | null;

  @Field({ description: 'What stands on the statement of whoever receives.' })
  remittanceText: string;
}

export function toLegalFact({ text, law, source }: LegalFact, language: Language): LegalFactType {
  return { text: text[language], law, source };
}

export function toCountryType(facts: CountryFacts, language: Language): CompensationCountryType {
  return {
    ...facts,
    tax: toLegalFact(facts.tax, language),
    benefits: toLegalFact(facts.benefits, language),
    screening: facts.screening && toLegalFact(facts.screening, language),
    notSafe: facts.notSafe?.[language] ?? null,
    remittanceText: REMITTANCE_TEXT,
  };
}
