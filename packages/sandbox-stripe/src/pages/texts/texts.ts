import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { spanish } from './spanish.ts';

/** Every sentence of the hosted pages; `{amount}` is replaced by the formatted amount. */
export interface Texts {
  readonly languageName: string;
  readonly sandbox: string;
  readonly sandboxExplained: string;
  readonly pay: string;
  readonly payAmount: string;
  readonly youPayFor: string;
  readonly total: string;
  readonly yourDetails: string;
  readonly name: string;
  readonly email: string;
  readonly optional: string;
  readonly choose: string;
  readonly cancel: string;
  readonly language: string;
  readonly declinedTitle: string;
  readonly declined: string;
  readonly insufficientFunds: string;
  readonly expiredCard: string;
  readonly chooseFirst: string;
  readonly paidTitle: string;
  readonly pendingTitle: string;
  readonly paidText: string;
  readonly continue: string;
  readonly expiredTitle: string;
  readonly expiredText: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** By the id of the test method: what will happen. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export const languages = { en: english, es: spanish, fr: french, ar: arabic } as const satisfies Record<string, Texts>;

export type Language = keyof typeof languages;

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languages, value);
}
