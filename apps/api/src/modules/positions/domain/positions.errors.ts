import { wrongState, type Problem, type WrongState } from '../../../platform/errors/problems.ts';

/** Somebody changed the clause since it was read. */
export interface ClauseMoved extends Problem<'ClauseMoved'> {
  readonly clauseId: string;
  readonly version: number;
  readonly text: string;
  /** Both changes in one text, where they are about different words; empty where people have to word it. */
  readonly merged: string;
}

export const clauseMoved = (
  clause: { readonly id: string; readonly version: number; readonly text: string },
  merged: string | null,
): ClauseMoved => ({
  type: 'ClauseMoved',
  clauseId: clause.id,
  ...{ version: clause.version, text: clause.text, merged: merged ?? '' },
  message:
    'Somebody changed this clause while you were writing. Nothing was overwritten and your words are still with you: compare both and save again.',
});

export interface ClauseGone extends Problem<'ClauseGone'> {
  readonly clauseId: string;
}

export const clauseGone = (clauseId: string): ClauseGone => ({
  type: 'ClauseGone',
  clauseId,
  message:
    'This clause was removed while you were writing. Nothing was saved and your words are still with you: propose them as a clause of their own, or leave it.',
});

export interface PositionIncomplete extends Problem<'PositionIncomplete'> {
  readonly missing: readonly string[];
}

/** Stable words: `title`, `recommendation`, `clause`, `empty-words`, `open-amendments`. */
export const positionIncomplete = (missing: readonly string[]): PositionIncomplete => ({
  type: 'PositionIncomplete',
  missing,
  message: `The vote was not opened: ${missing.length} things are missing (${missing.join(', ')}). The text is unchanged.`,
});

export interface OpenItemsFull extends Problem<'OpenItemsFull'> {
  readonly addresseeId: string;
  readonly limit: number;
  readonly open: number;
  readonly adding: number;
}

export const openItemsFull = (addresseeId: string, limit: number, open: number, adding: number): OpenItemsFull => ({
  type: 'OpenItemsFull',
  ...{ addresseeId, limit, open, adding },
  message: `The charter allows ${limit} open recommendations to one addressee. ${open} are open and this adds ${adding}. Nothing was changed: choose the most important ones, or wait until others are closed.`,
});

export type HasInterest = Problem<'HasInterest'>;

export const hasInterest = (): HasInterest => ({
  type: 'HasInterest',
  message: 'You have an interest in the addressee, so you may speak but not vote. Nothing was recorded.',
});

export interface LanguagesMissing extends Problem<'LanguagesMissing'> {
  readonly languages: readonly string[];
}

export const languagesMissing = (languages: readonly string[]): LanguagesMissing => ({
  type: 'LanguagesMissing',
  languages,
  message: `Not adopted yet: the words that were voted on are not complete in ${languages.join(', ')}. The vote stands.`,
});

export interface MinorityAwaited extends Problem<'MinorityAwaited'> {
  readonly until: Date;
}

export const minorityAwaited = (until: Date): MinorityAwaited => ({
  type: 'MinorityAwaited',
  until,
  message: 'Not adopted yet: somebody is writing a minority opinion, which is waited for. The vote stands.',
});

export type TranslationByMachine = Problem<'TranslationByMachine'>;

export const translationByMachine = (): TranslationByMachine => ({
  type: 'TranslationByMachine',
  message:
    'Not saved: a position is translated by people. Whoever translated has to say so; your text is still with you.',
});

export interface UnknownSources extends Problem<'UnknownSources'> {
  readonly unknown: readonly string[];
}

export const unknownSources = (unknown: readonly string[]): UnknownSources => ({
  type: 'UnknownSources',
  unknown,
  message: 'Nothing was changed: some of these points were not said in this forum, or have been withdrawn since.',
});

export const notDrafting = (state: string): WrongState =>
  wrongState(
    state,
    state === 'deciding'
      ? 'The text is being voted on and cannot change now. Nothing was saved; take it back to drafting first, then the vote starts again.'
      : 'This position is no longer being drafted. Nothing was saved.',
  );
