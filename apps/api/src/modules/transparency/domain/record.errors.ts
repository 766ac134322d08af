import type { Problem } from '../../../platform/errors/problems.ts';

/** The days in which a company can object are over, or it has objected already. */
export interface CheckOver extends Problem<'CheckOver'> {
  readonly checkUntil: string;
}

export const checkOver = (checkUntil: string): CheckOver => ({
  type: 'CheckOver',
  message: `The check of this fact ended on ${checkUntil}. Nothing was filed; your text is still in the form. Your pinned reply can say it.`,
  checkUntil,
});

/** A fact has one objection. */
export type AlreadyObjected = Problem<'AlreadyObjected'>;

export const alreadyObjected = (): AlreadyObjected => ({
  type: 'AlreadyObjected',
  message:
    'Your company has objected to this fact already. The first objection stands, and the representatives read it.',
});

/** Somebody of the company that objected would decide about it. */
export type OwnSide = Problem<'OwnSide'>;

export const ownSide = (): OwnSide => ({
  type: 'OwnSide',
  message: 'You belong to the company that objected, so you cannot decide about its objection. Nothing was changed.',
});
