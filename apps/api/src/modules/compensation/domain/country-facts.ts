import { africa } from './country-facts/africa.ts';
import { europe } from './country-facts/europe.ts';

export const RAILS = ['bank', 'mobile_money', 'voucher', 'cash'] as const;
export type Rail = (typeof RAILS)[number];

/** Who learns that somebody was paid, by the way of paying; the portal has a sentence for each. */
export const LEARNERS = [
  'bank',
  'bank_of_fund',
  'mobile_operator',
  'agent',
  'tax_office',
  'witnesses',
  'shop',
] as const;
export type Learner = (typeof LEARNERS)[number];

/** The same text in each language of the portal. */
export interface Texts {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly ar: string;
}

/** What a law does to somebody who is paid, and where that can be read. */
export interface LegalFact {
  readonly text: Texts;
  readonly law: string;
  /** The public page of the authority. */
  readonly source: string;
}

/** What somebody in this country should know before choosing (rule C1). Looked at by people, dated, never legal advice. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Day on which somebody last looked it up. */
  readonly checkedOn: string;
  /** Ways to pay that are judged safe today; none is an honest answer. */
  readonly rails: readonly { readonly rail: Rail; readonly learners: readonly Learner[] }[];
  readonly tax: LegalFact;
  readonly benefits: LegalFact;
  /** What speaks against every way, where there is none. */
  readonly notSafe: Texts | null;
  /** Whether somebody may give the honorarium to an organisation without being taxed as if they had received it. */
  readonly mayRedirectToNgo: boolean;
  /** Whether people, and not only organisations, must be looked up in sanctions lists before being paid. */
  readonly screensPeople: boolean;
  /** What that law demands; null where it demands nothing, and where nobody can be paid. */
  readonly screening: LegalFact | null;
}

const all: readonly CountryFacts[] = [...africa, ...europe];
const byCountry = new Map(all.map((facts) => [facts.country, facts]));

/** Countries in whose law somebody can be paid without being looked up first. */
export const WITHOUT_SCREENING: readonly string[] = all
  .filter(({ screensPeople }) => !screensPeople)
  .map(({ country }) => country);

export const COUNTRIES: readonly string[] = all.map(({ country }) => country).sort();

/** Null for a country that nobody has looked at yet: there is no way to pay there until somebody has. */
export const factsOf = (country: string): CountryFacts | null => byCountry.get(country) ?? null;

/** What stands on the statement of whoever receives: nothing of forums, companies or engagements. */
export const REMITTANCE_TEXT = 'Honorarium';

export const isPayableBy = (country: string, rail: Rail): boolean =>
  factsOf(country)?.rails.some((one) => one.rail === rail) ?? false;
