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
    const shares = new Map<bigint, bigint>();
    for (const candidate of rank) {
      const own = this.#states[candidate] === ELECTED ? BigInt(keepFactors[candidate]!) : ONE;
      const isHopeful = this.#states[candidate] === HOPEFUL;
      const key = isHopeful ? -1n : own;
      if (!shares.has(key)) {
        const others = isHopeful ? factors : without(factors, own);
        shares.set(key, averageShare(weight, own, others, hopefulCount - (isHopeful ? 1 : 0)));
      }
      add(candidate, shares.get(key)!);
    }
    if (hopefulCount > 0) return 0n;
    return factors.reduce((left, factor) => (left * (ONE - factor)) / ONE, weight);
  }
}

/** weight × own × Σ a_j / (hopefuls + j + 1), cut off to a whole number. */
function averageShare(weight: bigint, own: bigint, others: readonly bigint[], hopefuls: number): bigint {
  const coefficients = others.reduce<bigint[]>(
    (product, factor) => [...product, 0n].map((a, j) => a * (ONE - factor) + (product[j - 1] ?? 0n) * factor),
    [1n],
  );
  const common = leastCommonMultiple(hopefuls + 1, hopefuls + coefficients.length);
  const sum = coefficients.reduce((total, a, j) => total + (a * common) / BigInt(hopefuls + j + 1), 0n);
  return (weight * own * sum) / (ONE ** BigInt(others.length + 1) * common);
}

function without(factors: readonly bigint[], one: bigint): bigint[] {
  const index = factors.indexOf(one);
  return factors.filter((_, at) => at !== index);
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
