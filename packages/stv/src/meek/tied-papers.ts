import { ELECTED, HOPEFUL } from '../counting/contest.ts';
import type { TiedPaper } from '../election/election.ts';

/** A paper with equal ranks as it counts now: only standing candidates, up to the first rank with a hopeful one. */
interface LiveTiedPaper {
  weight: number;
  readonly ranks: readonly (readonly number[])[];
}

const ONE = 1_000_000_000n;

/**
 * Papers with equal ranks. Such a paper counts as the average over all orders of each group, computed in closed form:
 * with weight w at the group, candidate c keeps w × k_c × ∫ Π (1 − t × k_d) dt, t from 0 to 1, over the others d of the
 * group (t is the share of the group placed before c). Hopefuls have k = 1, so with h other hopefuls and s = 1 − t this
 * is Σ a_j / (h + j + 1), where Σ a_j s^j = Π (1 − k_d + k_d s) over the other elected ones: few and whole numbers.
 *
 * Amounts are whole numbers of 10^-9 / `scale` of a vote, scale = lcm(1 … largest group): an undivided paper splits
 * exactly among a group of hopefuls, so three thirds are one vote and real ties stay ties. What does not come out even
 * (elected candidates in a group) is cut off at the unit and ends with the exhausted votes.
 */
export class TiedPapers {
  readonly scale: bigint;
  readonly #papers: readonly TiedPaper[];
  readonly #states: Uint8Array;
  #live: readonly LiveTiedPaper[] = [];

  /** `states`: the contest's, read live. Call `refresh` after every change. */
  constructor(papers: readonly TiedPaper[], states: Uint8Array) {
    this.#papers = papers;
    this.#states = states;
    let largest = 1;
    for (const { ranks } of papers) for (const rank of ranks) largest = Math.max(largest, rank.length);
    this.scale = leastCommonMultiple(1, largest);
    this.refresh();
  }

  get validBallots(): number {
    return this.#live.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Drops who no longer stands, cuts each paper behind its first hopeful rank, and merges what became equal. */
  refresh(): void {
    const live = new Map<string, LiveTiedPaper>();
    for (const { ranks, weight } of this.#papers) {
      const kept = this.#cut(ranks);
      if (kept.length === 0) continue;
      const key = kept.map((rank) => rank.join('=')).join(' ');
      const same = live.get(key);
      if (same === undefined) live.set(key, { weight, ranks: kept });
      else same.weight += weight;
    }
    this.#live = [...live.values()];
  }

  /** Adds these papers' votes to `votes` (index: candidate), in units of 10^-9 / `scale`. */
  addTo(votes: bigint[], keepFactors: Float64Array): void {
    for (const { ranks, weight } of this.#live) {
      let left = ONE * this.scale;
      for (const rank of ranks) {
        const add = (candidate: number, kept: bigint) => (votes[candidate]! += kept * BigInt(weight));
        left =
          rank.length === 1
            ? this.#keepSingle(rank[0]!, left, keepFactors, add)
            : this.#keepGroup(rank, left, keepFactors, add);
        if (left === 0n) break;
      }
    }
  }

  #cut(ranks: readonly (readonly number[])[]): number[][] {
    const kept: number[][] = [];
    for (const rank of ranks) {
      const standing = rank.filter(
        (candidate) => this.#states[candidate] === HOPEFUL || this.#states[candidate] === ELECTED,
      );
      if (standing.length > 0) kept.push(standing);
      if (standing.some((candidate) => this.#states[candidate] === HOPEFUL)) break;
    }
    return kept;
  }

  /** As for plain papers: rounded up to 9 decimals, but never more than there is. */
  #keepSingle(
    candidate: number,
    weight: bigint,
    keepFactors: Float64Array,
    add: (candidate: number, kept: bigint) => void,
  ): bigint {
    const keepFactor = BigInt(keepFactors[candidate]!);
    const rounded = ((weight * keepFactor + ONE * this.scale - 1n) / (ONE * this.scale)) * this.scale;
    const kept = rounded < weight ? rounded : weight;
    add(candidate, kept);
    return weight - kept;
  }

  #keepGroup(
    rank: readonly number[],
    weight: bigint,
    keepFactors: Float64Array,
    add: (candidate: number, kept: bigint) => void,
  ): bigint {
    const elected = rank.filter((candidate) => this.#states[candidate] === ELECTED);
    const hopefulCount = rank.length - elected.length;
    const factors = elected.map((candidate) => BigInt(keepFactors[candidate]!));
    const product = factors.reduce(timesFactor, [1n]);
    const shares = new Map<bigint, bigint>();
    for (const candidate of rank) {
      const isHopeful = this.#states[candidate] === HOPEFUL;
      const own = isHopeful ? ONE : BigInt(keepFactors[candidate]!);
      const key = isHopeful ? -1n : own;
      if (!shares.has(key)) {
        const others = isHopeful ? product : dividedByFactor(product, own);
        shares.set(key, this.#averageShare(weight, own, others, hopefulCount - (isHopeful ? 1 : 0)));
      }
      add(candidate, shares.get(key)!);
    }
    if (hopefulCount > 0) return 0n;
    return factors.reduce((left, factor) => (left * (ONE - factor)) / ONE, weight);
  }

  /** weight × own × Σ a_j / (hopefuls + j + 1), cut off; `scale` is a multiple of every such divisor. */
  #averageShare(weight: bigint, own: bigint, others: readonly bigint[], hopefuls: number): bigint {
    const sum = others.reduce((total, a, j) => total + a * (this.scale / BigInt(hopefuls + j + 1)), 0n);
    return (weight * own * sum) / (ONE ** BigInt(others.length) * this.scale);
  }
}

/** The coefficients a_j of Π (1 − k + k s), in units of 10^-9 to the number of factors, with one more factor. */
function timesFactor(coefficients: readonly bigint[], factor: bigint): bigint[] {
  const rest = ONE - factor;
  return [...coefficients, 0n].map((a, j) => a * rest + (coefficients[j - 1] ?? 0n) * factor);
}

/** The same product without one of its factors: an exact division, from the highest power down. */
function dividedByFactor(coefficients: readonly bigint[], factor: bigint): bigint[] {
  const quotient = new Array<bigint>(coefficients.length - 1).fill(0n);
  let carried = 0n;
  for (let j = quotient.length - 1; j >= 0; j--) {
    carried = (coefficients[j + 1]! - carried * (ONE - factor)) / factor;
    quotient[j] = carried;
  }
  return quotient;
}

function leastCommonMultiple(from: number, to: number): bigint {
  let multiple = 1n;
  for (let number = from; number <= to; number++) {
    let [a, b] = [multiple, BigInt(number)];
    while (b !== 0n) [a, b] = [b, a % b];
    multiple = (multiple * BigInt(number)) / a;
  }
  return multiple;
}
