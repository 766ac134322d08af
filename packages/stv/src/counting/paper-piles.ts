import { HOPEFUL } from './contest.ts';
import type { Papers } from '../election/papers.ts';

const NO_PAPER = -1;

/** Papers of equal value lying with one candidate, as a chain through `#next`. */
interface Parcel {
  readonly value: number;
  head: number;
}

/**
 * The papers sorted into piles by the candidate they count for, for the rules that move papers (Scottish, IRV).
 *
 * Exactness: a value is a whole number of units (Scottish: 10^5 units are one vote) and at most one vote; all papers
 * together are at most MAX_BALLOTS = 9 × 10^10, so every product and sum below is a whole number of at most
 * 9 × 10^15 < 2^53 and Numbers hold it exactly. What could exceed that (the transfer value) is computed in BigInt by
 * the caller, once per parcel.
 */
export class PaperPiles {
  /** Votes of candidate c in units, at index c. */
  readonly votes: Float64Array;
  /** Votes in units on papers that found no further preference. */
  exhausted = 0;
  readonly #papers: Papers;
  readonly #states: Uint8Array;
  readonly #next: Int32Array;
  /** Where each paper's current preference stands. */
  readonly #cursors: Uint32Array;
  readonly #parcels: Map<number, Parcel>[];
  readonly #heads: Int32Array;
  readonly #received: Float64Array;

  /** `states`: the contest's, read live; papers only ever go to a hopeful. */
  constructor(papers: Papers, states: Uint8Array) {
    this.#papers = papers;
    this.#states = states;
    this.votes = new Float64Array(states.length);
    this.#next = new Int32Array(papers.starts.length);
    this.#cursors = papers.starts.map((start) => start - 1);
    this.#parcels = Array.from(states, () => new Map<number, Parcel>());
    this.#heads = new Int32Array(states.length);
    this.#received = new Float64Array(states.length);
  }

  /** Deals every paper, worth `value`, to its first preference; answers how many papers had none. */
  deal(value: number): number {
    const last = this.#next.length - 1;
    for (let paper = 0; paper <= last; paper++) this.#next[paper] = paper === last ? NO_PAPER : paper + 1;
    return last < 0 ? 0 : this.#forward(0, value);
  }

  /** Deals papers of different values: `values[i]` is that of paper i. */
  dealValued(values: Float64Array): void {
    const chains = new Map<number, number>();
    for (let paper = values.length - 1; paper >= 0; paper--) {
      this.#next[paper] = chains.get(values[paper]!) ?? NO_PAPER;
      chains.set(values[paper]!, paper);
    }
    for (const [value, head] of chains) this.exhausted += value * this.#forward(head, value);
  }

  /** Passes a candidate's papers on, each worth `revalue(its value)`, and leaves the candidate `remaining` votes. */
  transfer(candidate: number, revalue: (value: number) => number, remaining: number): void {
    const parcels = [...this.#parcels[candidate]!.values()];
    this.#parcels[candidate] = new Map();
    this.votes[candidate] = remaining;
    for (const parcel of parcels) {
      const value = revalue(parcel.value);
      this.exhausted += value * this.#forward(parcel.head, value);
    }
  }

  /** The papers that lie with a candidate, with their values. */
  *papersOf(candidate: number): Generator<{ paper: number; value: number }> {
    for (const { head, value } of this.#parcels[candidate]!.values()) {
      for (let paper = head; paper !== NO_PAPER; paper = this.#next[paper]!) yield { paper, value };
    }
  }

  /** Moves a chain of papers to their next hopefuls; answers how many found none. */
  #forward(head: number, value: number): number {
    this.#loadHeads(value);
    const { preferences, weights } = this.#papers;
    const [states, next, cursors, heads, received] = [
      this.#states,
      this.#next,
      this.#cursors,
      this.#heads,
      this.#received,
    ];
    for (let paper = head; paper !== NO_PAPER;) {
      let at = cursors[paper]! + 1;
      let candidate = preferences[at]!;
      while (candidate !== 0 && states[candidate] !== HOPEFUL) candidate = preferences[++at]!;
      cursors[paper] = candidate === 0 ? at - 1 : at;
      received[candidate]! += weights[paper]!;
      const following = next[paper]!;
      next[paper] = heads[candidate]!;
      heads[candidate] = paper;
      paper = following;
    }
    this.#storeHeads(value);
    return received[0]!;
  }

  #loadHeads(value: number): void {
    this.#received.fill(0);
    for (let candidate = 0; candidate < this.#heads.length; candidate++) {
      this.#heads[candidate] = this.#parcels[candidate]!.get(value)?.head ?? NO_PAPER;
    }
  }

  #storeHeads(value: number): void {
    for (let candidate = 1; candidate < this.#heads.length; candidate++) {
      const papers = this.#received[candidate]!;
      if (papers === 0) continue;
      const head = this.#heads[candidate]!;
      const parcel = this.#parcels[candidate]!.get(value);
      if (parcel === undefined) this.#parcels[candidate]!.set(value, { value, head });
      else parcel.head = head;
      this.votes[candidate]! += value * papers;
    }
  }
}
