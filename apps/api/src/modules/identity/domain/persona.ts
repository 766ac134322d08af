import type { Locale } from './account.ts';

export const PERSONA_KINDS = [
  'company',
  'ngo',
  'board',
  'reviewer',
  'secretariat',
  'auditor',
  'member',
  'forum',
] as const;

export interface PersonaText {
  /** Who this is, e.g. "Grants officer of the fund". */
  readonly title: string;
  /** What one can try as this person, in one or two sentences. */
  readonly description: string;
}

/** Somebody whose place a visitor of the demo can take with one click. */
export interface Persona {
  /** Handle of the account. */
  readonly handle: string;
  readonly kind: (typeof PERSONA_KINDS)[number];
  readonly sort: number;
  /** English always; other languages fall back to it. */
  readonly texts: { readonly en: PersonaText } & Partial<Record<Locale, PersonaText>>;
}
