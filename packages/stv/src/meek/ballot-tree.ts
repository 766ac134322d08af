import { ELECTED, HOPEFUL } from '../counting/contest.ts';
import { keepRoundedUp, ONE } from './keep.ts';
import type { Papers } from '../election/papers.ts';

const NONE = -1;
const ROOT = 0;

/**
 * The plain papers as a tree of how they count now. A path from the root names the elected candidates a paper passes,
 * in its order, and ends at the first hopeful one, where the papers wait in a chain. An iteration then costs one step a
 * node instead of one a paper; a paper is touched only when the candidate it waits at is elected or excluded.
 *
 * Exactness: a ballot's weight is a whole number of 10^-9, at most 10^9. It is added to a candidate's votes in two
 * halves, kept = high × 2^15 + low: each of them times a number of papers, summed over all papers (9 × 10^10 at most,
 * each naming a candidate once), stays below 2^15 × 9 × 10^10 < 2^52, so the Numbers are exact; they meet in BigInt.
 */
export class BallotTree {
  readonly #papers: Papers;
  readonly #states: Uint8Array;
  readonly #next: Int32Array;
  readonly #cursors: Uint32Array;
  /** For the node being worked on: its child for each candidate. */
  readonly #childOf: Int32Array;
  readonly #high: Float64Array;
  readonly #low: Float64Array;
  #size = 1;
  #candidate = new Uint16Array(256);
  #parent = new Int32Array(256);
  #firstChild = new Int32Array(256).fill(NONE);
  #sibling = new Int32Array(256).fill(NONE);
  #chain = new Int32Array(256).fill(NONE);
  #count = new Float64Array(256);
  #left = new Int32Array(256);

  /** `states`: the contest's, read live. Tell the tree of every change by `elect` or `exclude`. */
  constructor(papers: Papers, states: Uint8Array) {
    this.#papers = papers;
    this.#states = states;
    this.#next = new Int32Array(papers.starts.length);
    this.#cursors = papers.starts.map((start) => start - 1);
    this.#childOf = new Int32Array(states.length).fill(NONE);
    this.#high = new Float64Array(states.length);
    this.#low = new Float64Array(states.length);
    for (let paper = 0; paper < this.#next.length; paper++) this.#next[paper] = paper - 1;
    this.#distribute(ROOT, this.#next.length - 1);
  }

  /** How many papers prefer somebody who stands. Ask before anybody is excluded. */
  get validBallots(): number {
    let valid = 0;
    for (let node = 1; node < this.#size; node++) if (this.#parent[node] === ROOT) valid += this.#count[node]!;
    return valid;
  }

  /** The votes of every candidate (index 0 unused) in units of 10^-9, for these keep factors. */
  tally(keepFactors: Float64Array): bigint[] {
    const [high, low, states, candidates] = [this.#high.fill(0), this.#low.fill(0), this.#states, this.#candidate];
    const [left, counts, parents] = [this.#left, this.#count, this.#parent];
    left[ROOT] = ONE;
    for (let node = 1; node < this.#size; node++) {
      const weight = left[parents[node]!]!;
      const candidate = candidates[node]!;
      const kept = states[candidate] === ELECTED ? keepRoundedUp(weight, keepFactors[candidate]!) : weight;
      left[node] = weight - kept;
      high[candidate]! += (kept >>> 15) * counts[node]!;
      low[candidate]! += (kept & 32767) * counts[node]!;
    }
    return Array.from(high, (upper, candidate) => (BigInt(upper) << 15n) + BigInt(low[candidate]!));
  }

  /** Papers waiting at a candidate who was just elected move on to their next preference below. */
  elect(candidate: number): void {
    const end = this.#size;
    for (let node = 1; node < end; node++) {
      if (this.#candidate[node] === candidate) this.#distribute(node, this.#takeChain(node));
    }
  }

  /** Papers waiting at a candidate who was just excluded move on to their next preference beside it. */
  exclude(candidate: number): void {
    const end = this.#size;
    for (let node = 1; node < end; node++) {
      if (this.#candidate[node] !== candidate) continue;
      this.#count[node] = 0;
      this.#distribute(this.#parent[node]!, this.#takeChain(node));
    }
  }

  #takeChain(node: number): number {
    const chain = this.#chain[node]!;
    this.#chain[node] = NONE;
    return chain;
  }

  /** Moves a chain of papers to the children of `node` that their next preferences name. */
  #distribute(node: number, head: number): void {
    if (head === NONE) return;
    const childOf = this.#childOf;
    for (let child = this.#firstChild[node]!; child !== NONE; child = this.#sibling[child]!)
      childOf[this.#candidate[child]!] = child;
    this.#walk(node, head);
    const passed: number[] = [];
    for (let child = this.#firstChild[node]!; child !== NONE; child = this.#sibling[child]!) {
      childOf[this.#candidate[child]!] = NONE;
      if (this.#states[this.#candidate[child]!] === ELECTED) passed.push(child);
    }
    for (const child of passed) this.#distribute(child, this.#takeChain(child));
  }

  #walk(node: number, head: number): void {
    const { preferences, weights } = this.#papers;
    const [states, next, cursors, childOf] = [this.#states, this.#next, this.#cursors, this.#childOf];
    for (let paper = head; paper !== NONE;) {
      const following = next[paper]!;
      let at = cursors[paper]! + 1;
      let candidate = preferences[at]!;
      while (candidate !== 0 && states[candidate] !== HOPEFUL && states[candidate] !== ELECTED)
        candidate = preferences[++at]!;
      if (candidate !== 0) {
        let child = childOf[candidate]!;
        if (child === NONE) child = childOf[candidate] = this.#addChild(node, candidate);
        cursors[paper] = at;
        this.#count[child]! += weights[paper]!;
        next[paper] = this.#chain[child]!;
        this.#chain[child] = paper;
      }
      paper = following;
    }
  }

  #addChild(parent: number, candidate: number): number {
    if (this.#size === this.#parent.length) this.#grow();
    const node = this.#size++;
    this.#candidate[node] = candidate;
    this.#parent[node] = parent;
    this.#sibling[node] = this.#firstChild[parent]!;
    this.#firstChild[parent] = node;
    return node;
  }

  #grow(): void {
    const length = this.#size * 2;
    this.#candidate = copyInto(new Uint16Array(length), this.#candidate);
    this.#parent = copyInto(new Int32Array(length), this.#parent);
    this.#firstChild = copyInto(new Int32Array(length).fill(NONE), this.#firstChild);
    this.#sibling = copyInto(new Int32Array(length).fill(NONE), this.#sibling);
    this.#chain = copyInto(new Int32Array(length).fill(NONE), this.#chain);
    this.#count = copyInto(new Float64Array(length), this.#count);
    this.#left = copyInto(new Int32Array(length), this.#left);
  }
}

function copyInto<Kind extends { set(from: Kind): void }>(to: Kind, from: Kind): Kind {
  to.set(from);
  return to;
}
