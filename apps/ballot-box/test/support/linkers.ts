/** What an attacker with every right on every machine has of one ballot on the board. */
export interface Seen {
  /** The member whose ballot it is, as only the test knows: 0 was issued a token first, and cast first. */
  readonly truth: number;
  readonly batch: string;
  readonly row: Readonly<Record<string, number | string>>;
}

type Linker = (batch: readonly Seen[]) => readonly Seen[];

/** Every way of ordering rows by what is stored about them; equal values stay as they lie. */
export function linkersFor(columns: readonly string[]): ReadonlyMap<string, Linker> {
  return new Map(
    columns.map((column) => [
      column,
      (batch) =>
        [...batch].sort((a, b) => {
          const [left = '', right = ''] = [a.row[column], b.row[column]];
          if (typeof left === 'number' && typeof right === 'number') return left - right;
          return String(left) < String(right) ? -1 : 1;
        }),
    ]),
  );
}

/**
 * How far an order within batches agrees with the order of issuing: Spearman's rank correlation of every batch, summed
 * and in standard deviations of what shuffling gives. Chance stays within ±5 but once in a million; order of arrival in
 * two batches of twenty gives more than 6.
 */
export function agreement(batches: readonly (readonly Seen[])[], link: Linker): number {
  const scores = batches.map((batch) => {
    const byTruth = [...batch].sort((a, b) => a.truth - b.truth);
    const guessed = link(batch);
    const mean = (batch.length - 1) / 2;
    const covariance = guessed.reduce((sum, seen, rank) => sum + (rank - mean) * (byTruth.indexOf(seen) - mean), 0);
    const variance = guessed.reduce((sum, _, rank) => sum + (rank - mean) ** 2, 0);
    return { correlation: covariance / variance, deviation: 1 / (batch.length - 1) };
  });
  const sum = scores.reduce((total, { correlation }) => total + correlation, 0);
  return sum / Math.sqrt(scores.reduce((total, { deviation }) => total + deviation, 0));
}

function distance(left: Uint8Array, right: Uint8Array): number {
  let bits = 0;
  for (let index = 0; index < left.length; index += 1) {
    for (let rest = (left[index] ?? 0) ^ (right[index] ?? 0); rest > 0; rest >>= 1) bits += rest & 1;
  }
  return bits;
}

/** How often the member whose issuing bytes lie nearest to a ballot's bytes is the right one. */
export function nearestMatches(ballots: readonly Uint8Array[], issued: readonly Uint8Array[]): number {
  return ballots.filter((ballot, truth) => {
    const distances = issued.map((bytes) => distance(ballot, bytes));
    return distances.indexOf(Math.min(...distances)) === truth;
  }).length;
}
