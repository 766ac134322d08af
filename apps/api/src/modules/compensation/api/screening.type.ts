import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { factsOf } from '../domain/country-facts.ts';
import type { PersonToScreen } from '../persistence/screening.repository.ts';
import { LegalFactType, toLegalFact, type Language } from './country.type.ts';

@ObjectType('PersonToScreen', { description: 'Somebody whom the law wants looked up before they are paid.' })
export class PersonToScreenType {
  @Field(() => ID, { description: 'Of their first payment in the batch: by it they are named and screened.' })
  paymentId: string;

  accountId: string;

  @Field({ description: 'Where they are paid.' })
  country: string;

  @Field()
  rail: string;

  @Field({ description: 'False where this way of being paid knows no name that could be looked up.' })
  hasName: boolean;

  @Field(() => LegalFactType, { nullable: true })
  law: LegalFactType | null;

  @Field(() => String, { nullable: true, description: 'How it ended the last time; a clear one has run out.' })
  outcome: string | null;

  @Field(() => Date, { nullable: true })
  screenedAt: Date | null;
}

export const PersonToScreenConnection = connectionOf(PersonToScreenType, 'PersonToScreen');

export function toPersonToScreen({ id, ...person }: PersonToScreen, language: Language): PersonToScreenType {
  const fact = factsOf(person.country)?.screening ?? null;
  return { ...person, paymentId: id, law: fact && toLegalFact(fact, language) };
}
