import { type Problem, wrongState, type WrongState } from '../../../platform/errors/problems.ts';

export type SlugTaken = Problem<'SlugTaken'>;

export const slugTaken = (): SlugTaken => ({
  type: 'SlugTaken',
  message: 'This short name is in use already. Choose another one; everything else is as you wrote it.',
});

/** Rule I1: nothing starts before everybody could read what it is about. */
export interface BriefingIncomplete extends Problem<'BriefingIncomplete'> {
  /** As `language.part`, e.g. `ar.remedyPlan`; a language alone where nothing of it exists. */
  readonly missing: readonly string[];
}

export const briefingIncomplete = (missing: readonly string[]): BriefingIncomplete => ({
  type: 'BriefingIncomplete',
  message: `Nothing was published, and every word of the draft was kept. Still missing: ${missing.join(', ')}.`,
  missing,
});

/** Somebody else saved in the meantime; what was sent is not lost, it is just not stored. */
export interface DraftMoved extends Problem<'DraftMoved'> {
  readonly revision: number;
}

export const draftMoved = (revision: number): DraftMoved => ({
  type: 'DraftMoved',
  message:
    'Somebody else saved this text in the meantime. Yours was not stored over it; compare the two and save again.',
  revision,
});

/** The words that were signed are not those that lie on the table. */
export type WordsChanged = Problem<'WordsChanged'>;

export const wordsChanged = (): WordsChanged => ({
  type: 'WordsChanged',
  message: 'The proposal changed since you read it. Nothing was signed; read the newest version.',
});

export const languagesMissing = (): WrongState =>
  wrongState(
    'languages',
    'Ground rules are signed once they stand in every language of the charter, translated by people. Nothing was signed.',
  );

export const requestWithdrawn = (): WrongState =>
  wrongState('withdrawn', 'This request was withdrawn, and awaits no answer any more. Nothing was published.');

export type LinkUsed = Problem<'LinkUsed'>;

export const linkUsed = (): LinkUsed => ({
  type: 'LinkUsed',
  message:
    'This link has been used, or a newer one was sent. Nothing was changed. What you wrote is still on this page; ask for a new link.',
});
