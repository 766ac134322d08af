import type { RankingMove } from '../domain/ranking.ts';

/** The control that should have the focus: of which candidate's row, and which. */
export interface FocusWish {
  readonly candidate: number;
  readonly control: string;
}

/**
 * Where the focus goes after a move. It follows a candidate that was moved, and stays where it was in the list when a row leaves
 * that list: nobody should have to find their place again.
 */
export function focusAfter(
  move: RankingMove,
  control: string,
  before: { readonly ranking: readonly number[]; readonly others: readonly number[]; readonly ranksMaximum: number },
): FocusWish | undefined {
  if (move.type === 'clear') return undefined;
  const { candidate } = move;
  const isFullAfter = before.ranking.length + 1 >= before.ranksMaximum;
  if (move.type === 'add') {
    const next = neighbour(before.others, candidate);
    return isFullAfter || next === undefined ? { candidate, control: 'handle' } : { candidate: next, control };
  }
  if (move.type === 'remove') {
    const next = neighbour(before.ranking, candidate);
    return next === undefined ? { candidate, control: 'add' } : { candidate: next, control };
  }
  return { candidate, control };
}

function neighbour(candidates: readonly number[], candidate: number): number | undefined {
  const index = candidates.indexOf(candidate);
  return candidates[index + 1] ?? candidates[index - 1];
}
