/** What limits a ranking: a part of the manifest's style. */
export interface RankingLimits {
  readonly candidates: readonly string[];
  readonly ranksMaximum: number;
}

export type RankingMove =
  | { readonly type: 'add'; readonly candidate: number }
  /** Adds or moves a candidate to a position counted from 0; what stood there moves down. */
  | { readonly type: 'place'; readonly candidate: number; readonly position: number }
  | { readonly type: 'up' | 'down' | 'remove'; readonly candidate: number }
  | { readonly type: 'clear' };

/**
 * One move on a ranking: candidate numbers from 1, first preference first. Whatever the move says, the answer never holds a
 * candidate twice, an unknown one, or more than `ranksMaximum`; a move that cannot be made changes nothing.
 */
export function moveRanking(ranking: readonly number[], move: RankingMove, limits: RankingLimits): readonly number[] {
  if (move.type === 'clear') return [];
  const { candidate } = move;
  const position = ranking.indexOf(candidate);
  switch (move.type) {
    case 'remove':
      return ranking.filter((ranked) => ranked !== candidate);
    case 'add':
      return position >= 0 ? ranking : placed(ranking, candidate, ranking.length, limits);
    case 'place':
      return placed(ranking, candidate, move.position, limits);
    case 'up':
      return position > 0 ? placed(ranking, candidate, position - 1, limits) : ranking;
    case 'down':
      return position >= 0 ? placed(ranking, candidate, position + 1, limits) : ranking;
  }
}

function placed(
  ranking: readonly number[],
  candidate: number,
  position: number,
  { candidates, ranksMaximum }: RankingLimits,
): readonly number[] {
  if (!Number.isInteger(candidate) || candidate < 1 || candidate > candidates.length) return ranking;
  const others = ranking.filter((ranked) => ranked !== candidate);
  if (others.length >= ranksMaximum) return ranking;
  const index = Math.min(Math.max(0, Math.trunc(position)), others.length);
  return [...others.slice(0, index), candidate, ...others.slice(index)];
}

/** A kept ranking made to fit the style it is for: what does not belong is left out. */
export function fittingRanking(numbers: readonly number[], limits: RankingLimits): readonly number[] {
  return numbers.reduce<readonly number[]>(
    (ranking, candidate) => moveRanking(ranking, { type: 'add', candidate }, limits),
    [],
  );
}
