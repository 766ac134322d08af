import type { CoRatings } from './co-ratings.ts';
import { largestEigenvectors } from './eigenvectors.ts';

/** The two directions in which members differ most, and all that is needed to place one of them. */
export interface Axes {
  /** By statement: what a missing rating is taken for, the mean of those who rated it. */
  readonly means: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** How many statements somebody rated. */
  readonly statementsRated: number;
  /** Half of the side of the square in which places are counted. */
  readonly halfWidth: number;
  /** Shares of the ratings' variance along the two axes, 0 to 1. */
  readonly explained: readonly [number, number];
}

/** Places reach four standard deviations from the middle; whoever stands farther out is counted at the rim. */
const DEVIATIONS = 4;

/**
 * Principal components of the ratings with means in place of missing ones (as Polis does: C. Small, M. Bjorkegren,
 * T. Erkkilä, L. Shaw, C. Megill, “Polis: Scaling deliberation by mapping high dimensional opinion spaces”, 2021).
 * The seed chooses where the search begins; the sign of each axis is that of its largest part.
 */
export function principalAxes(ratings: CoRatings, seed: number): Axes {
  ratings.settle();
  const { statementCount, rated, members } = ratings;
  const means = Float64Array.from(rated, (count, statement) => (count > 0 ? ratings.sums[statement]! / count : 0));
  const matrix = covariance(ratings, means);
  const [one, two] = largestEigenvectors(matrix, statementCount, seed);
  let variance = 0;
  for (let j = 0; j < statementCount; j++) variance += matrix[j * statementCount + j]!;
  const statementsRated = rated.reduce((found, count) => found + (count > 0 ? 1 : 0), 0);
  const allRatings = rated.reduce((sum, count) => sum + count, 0);
  // A place is stretched by the root of how few statements were rated, see placeOf: so is the square.
  const stretch = allRatings > 0 ? (statementsRated * members) / allRatings : 1;
  const share = (value: number): number => (variance > 0 ? Math.max(value, 0) / variance : 0);
  return {
    ...{ means, first: one.vector, second: two.vector, statementsRated },
    halfWidth: Math.max(DEVIATIONS * Math.sqrt(Math.max(one.value, 0) * stretch), 1e-6),
    explained: [share(one.value), share(two.value)],
  };
}

function covariance(ratings: CoRatings, means: Float64Array): Float64Array {
  const { statementCount: n, rated, sums, squares, both, firstSums, secondSums, products } = ratings;
  const matrix = new Float64Array(n * n);
  const members = Math.max(ratings.members, 1);
  for (let j = 0; j < n; j++) {
    const mean = means[j]!;
    matrix[j * n + j] = rated[j]! > 0 ? (squares[j]! - mean * sums[j]!) / members : 0;
    for (let k = j + 1; k < n; k++) {
      const pair = ratings.pair(j, k);
      const other = means[k]!;
      const sum = products[pair]! - other * firstSums[pair]! - mean * secondSums[pair]! + mean * other * both[pair]!;
      matrix[j * n + k] = matrix[k * n + j] = sum / members;
    }
  }
  return matrix;
}
