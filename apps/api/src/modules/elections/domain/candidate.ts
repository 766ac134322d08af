/**
 * `proposed` waits for the person's own word; `accepted` waits for seconders; `standing` has both; `lapsed` had not when
 * nominations closed.
 */
export const CANDIDATE_STATES = ['proposed', 'accepted', 'standing', 'withdrawn', 'lapsed'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

export interface Candidate {
  readonly id: string;
  readonly styleId: string;
  /** Null for the choices of a question. */
  readonly memberId: string | null;
  /** Pseudonym as it was when nominated, or the choice. */
  readonly title: string;
  readonly state: CandidateState;
  /** Reserved groups to which the candidate says to belong. */
  readonly reservedGroups: readonly string[];
  /** Place on the ballot, from 1, once drawn. */
  readonly number: number | null;
  /** Order of election, once final. */
  readonly electedPosition: number | null;
  readonly seconders: number;
}

export type TranslatorRole = 'candidate' | 'returning_officer';

export interface CandidateStatement {
  readonly candidateId: string;
  readonly language: string;
  readonly text: string;
  readonly isOriginal: boolean;
  /** Who of the people translated it; null where it is the original. */
  readonly translatorRole: TranslatorRole | null;
  readonly hidden: boolean;
  readonly savedAt: Date;
}

export interface HustingsQuestion {
  readonly id: string;
  readonly electionId: string;
  readonly styleId: string;
  readonly language: string;
  readonly text: string;
  readonly askedAt: Date;
}

export interface HustingsAnswer {
  readonly id: string;
  readonly questionId: string;
  readonly candidateId: string;
  readonly language: string;
  readonly text: string;
  readonly answeredAt: Date;
}

/** Standing as soon as the person agrees and enough others second it. */
export function stateAfter(consented: boolean, seconders: number, needed: number): CandidateState {
  if (!consented) return 'proposed';
  return seconders >= needed ? 'standing' : 'accepted';
}

/** Another spacing or other capitals do not make another text. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}
