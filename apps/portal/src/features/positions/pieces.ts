import type { Draft } from './types.ts';

/** Something to translate: a clause, or a minority opinion that was handed in. */
export interface Piece {
  readonly id: string;
  readonly isOpinion: boolean;
  readonly language: string;
  readonly original: string;
  readonly version: number;
  readonly translated: string;
  /** Whether what is there was made of an earlier version. */
  readonly isStale: boolean;
}

/** Everything of a draft that needs the language, in reading order. */
export function piecesOf(draft: Draft, language: string): Piece[] {
  const opinions = draft.opinions.filter((one) => one.state === 'attached');
  const all = [
    ...draft.clauses.map((one) => ({ ...one, isOpinion: false, language: draft.language })),
    ...opinions.map((one) => ({ ...one, isOpinion: true })),
  ];
  return all
    .filter((one) => one.language !== language)
    .map(({ id, isOpinion, language: original, text, version, translations }) => {
      const found = translations.find((one) => one.language === language);
      const isStale = found?.isCurrent === false;
      return { id, isOpinion, language: original, original: text, version, translated: found?.text ?? '', isStale };
    });
}

/** What is new, or was looked at again after the original changed. */
export function wordsToSend(pieces: readonly Piece[], typed: Readonly<Record<string, string>>) {
  return pieces.flatMap(({ id, isOpinion, version, translated, isStale }) => {
    const text = (typed[id] ?? translated).trim();
    if (text === '' || (text === translated && !isStale)) return [];
    return [{ clauseId: isOpinion ? null : id, opinionId: isOpinion ? id : null, version, text }];
  });
}
