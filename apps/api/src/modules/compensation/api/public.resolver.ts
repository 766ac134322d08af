import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { PublicCompensation } from '../application/public-compensation.ts';
import { COUNTRIES, factsOf } from '../domain/country-facts.ts';
import { TERMS } from '../domain/terms.ts';
import { CompensationCountryType, languageOf, toCountryType } from './country.type.ts';
import { HonorariumDisclosureType, HonorariumScheduleType, toDisclosureType, toScheduleType } from './schedule.type.ts';

/** What anybody may read about compensation. */
@Resolver()
export class PublicCompensationResolver {
  constructor(private readonly reader: PublicCompensation) {}

  @Query(() => [HonorariumScheduleType], { description: 'The latest version first.' })
  @Public()
  async honorariumSchedules(@Args('fundSlug') fundSlug: string): Promise<HonorariumScheduleType[]> {
    return (await this.reader.schedules(fundSlug)).map(toScheduleType);
  }

  @Query(() => [HonorariumDisclosureType], {
    description: 'The latest first; groups of fewer than five are never shown.',
  })
  @Public()
  async honorariumTotals(@Args('fundSlug') fundSlug: string): Promise<HonorariumDisclosureType[]> {
    return (await this.reader.totals(fundSlug)).map(toDisclosureType);
  }

  @Query(() => [String], { description: 'Countries that somebody has looked at.' })
  @Public()
  compensationCountries(): readonly string[] {
    return COUNTRIES;
  }

  @Query(() => CompensationCountryType, { nullable: true, description: 'What to know before choosing.' })
  @Public()
  compensationCountry(
    @Args('country') country: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): CompensationCountryType | null {
    const facts = factsOf(country);
    return facts && toCountryType(facts, languageOf(language));
  }

  @Query(() => [String], { description: 'What compensation is, and what it is not (rule C3).' })
  @Public()
  compensationTerms(@Args('language', { defaultValue: 'en' }) language: string): string[] {
    return TERMS.map((text) => text[languageOf(language)]);
  }
}
