import type { Tale } from './tale.ts';

/** A text in the four languages of the portal. */
export interface LocalisedText {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly ar: string;
}

/** One part of the demo's past. */
export interface Scene {
  readonly id: string;
  readonly title: LocalisedText;
  play(tale: Tale): Promise<void>;
}
