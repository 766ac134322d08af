import type { InLanguages } from './engagements.ts';

type Words = InLanguages<string>;

export interface StoryRecommendation {
  readonly title: Words;
  readonly clauses: readonly Words[];
  readonly evidence: Words;
  /** Scale, scope and irremediability. */
  readonly severity: readonly [number, number, number];
  readonly phase: 'identify' | 'act' | 'track' | 'communicate' | 'remedy';
  /** Days after the position was adopted. */
  readonly wishedInDays: number;
  readonly interimWanted: boolean;
  /** Slug of whom it goes to, where that is not the position's first addressee. */
  readonly addressee?: string;
}

export interface StoryPosition {
  readonly slug: string;
  readonly forum: string;
  readonly addressee: string;
  readonly engagement: string | null;
  readonly title: Words;
  readonly preamble: readonly Words[];
  readonly recommendations: readonly StoryRecommendation[];
}

/** What a representative outvoted by the others writes. */
export interface StoryOpinion {
  readonly text: Words;
}

/** What a recommendation rests on: things that were said, found again by some of their words. */
export interface StoryRest {
  readonly number: number;
  readonly said: readonly { readonly kind: string; readonly words: string }[];
}
