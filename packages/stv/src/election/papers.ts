/**
 * Ballot papers packed into typed arrays: a million papers cost one byte a preference plus twelve bytes each, and a
 * count walks them in memory order.
 */
export interface Papers {
  /**
   * The preferences of every distinct paper, best first, each list closed by 0. Index 0 holds a 0, so that "one before
   * the first preference" is always a valid position.
   */
  readonly preferences: Uint8Array | Uint16Array;
  /** Where each paper's first preference stands in `preferences`. */
  readonly starts: Uint32Array;
  /** How many identical papers each entry stands for. */
  readonly weights: Float64Array;
}

/**
 * More papers than this are refused. Scottish votes are kept as whole hundred-thousandths in a Number, and
 * 90,000,000,000 × 100,000 is the largest such total below 2^53 (9.007 × 10^15).
 */
export const MAX_BALLOTS = 90_000_000_000;

/** More candidates than this are refused: it bounds the work of a hostile file; the longest real list is below 300. */
export const MAX_CANDIDATES = 1_000;

const FIRST_HASH = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const MERGE_TRIAL = 65_536;

/**
 * Collects papers, merging identical ones by a hash table (open addressing, compared in full, so a collision never
 * merges different papers). Merging only saves work: the count is the same without it. It is therefore given up when
 * fewer than half of the first 65,536 papers had a twin, because then looking for twins costs more than it saves.
 */
export class PapersBuilder {
  preferences: Uint8Array | Uint16Array;
  end = 1;
  #starts = new Uint32Array(1024);
  #weights = new Float64Array(1024);
  #hashes = new Int32Array(1024);
  #size = 0;
  #table: Int32Array | undefined = new Int32Array(4096);
  #offered = 0;

  /** `capacity`: how many preferences and closing zeros may come at most. */
  constructor(candidateCount: number, capacity: number, merge = true) {
    const length = capacity + 2;
    this.preferences = candidateCount < 256 ? new Uint8Array(length) : new Uint16Array(length);
    if (!merge) this.#table = undefined;
  }

  /** Takes the preferences written from `this.end` up to `end` (exclusive) as one paper of `weight`. */
  close(end: number, weight: number): void {
    const start = this.end;
    const twin = this.#table === undefined ? -1 : this.#findTwin(start, end);
    if (twin >= 0) {
      this.#weights[twin]! += weight;
      return;
    }
    this.preferences[end] = 0;
    this.end = end + 1;
    if (this.#size === this.#starts.length) this.#growPapers();
    this.#starts[this.#size] = start;
    this.#weights[this.#size] = weight;
    this.#size++;
  }

  /** Appends one paper given as a list of candidate numbers. */
  add(ranking: readonly number[], weight: number): void {
    this.#reserve(this.end + ranking.length + 2);
    this.preferences.set(ranking, this.end);
    this.close(this.end + ranking.length, weight);
  }

  finish(): Papers {
    return {
      preferences: this.preferences.subarray(0, this.end),
      starts: this.#starts.slice(0, this.#size),
      weights: this.#weights.slice(0, this.#size),
    };
  }

  /** The index of an identical paper, or -1 after noting this one in the table. */
  #findTwin(start: number, end: number): number {
    const table = this.#tableForNext();
    if (table === undefined) return -1;
    const { preferences } = this;
    let hash = FIRST_HASH;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ preferences[at]!, HASH_PRIME);
    hash ^= hash >>> 15;
    const mask = table.length - 1;
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#isSame(this.#starts[entry - 1]!, start, end)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    table[slot] = this.#size + 1;
    if (this.#size === this.#hashes.length) this.#hashes = grown(this.#hashes, new Int32Array(this.#size * 2));
    this.#hashes[this.#size] = hash;
    return -1;
  }

  #isSame(other: number, start: number, end: number): boolean {
    const { preferences } = this;
    for (let at = start; at < end; at++, other++) if (preferences[at] !== preferences[other]) return false;
    return preferences[other] === 0;
  }

  #tableForNext(): Int32Array | undefined {
    this.#offered++;
    if (this.#offered === MERGE_TRIAL && this.#size > MERGE_TRIAL / 2) this.#table = undefined;
    if (this.#table !== undefined && this.#size * 2 >= this.#table.length) this.#rehash(this.#table.length * 4);
    return this.#table;
  }

  #rehash(length: number): void {
    const table = new Int32Array(length);
    for (let paper = 0; paper < this.#size; paper++) {
      let slot = this.#hashes[paper]! & (length - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (length - 1);
      table[slot] = paper + 1;
    }
    this.#table = table;
  }

  #growPapers(): void {
    this.#starts = grown(this.#starts, new Uint32Array(this.#size * 2));
    this.#weights = grown(this.#weights, new Float64Array(this.#size * 2));
  }

  #reserve(length: number): void {
    if (length <= this.preferences.length) return;
    const Kind = this.preferences instanceof Uint8Array ? Uint8Array : Uint16Array;
    this.preferences = grown(this.preferences, new Kind(length * 2));
  }
}

function grown<Kind extends { set(from: Kind): void }>(from: Kind, to: Kind): Kind {
  to.set(from);
  return to;
}
