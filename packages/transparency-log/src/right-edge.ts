import { err, ok, type Result } from '@baraza/result';
import { emptyRoot, HASH_LENGTH, nodeHash, sha256, type Sha256 } from './merkle-hash.ts';

/** A complete subtree that has just been closed: `level` 0 is a leaf, `index` counts from the left within the level. */
export interface CompletedNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** What has to be stored to go on appending: at most 53 hashes, whatever the number of entries. */
export interface RightEdgeState {
  /** Entries so far, below 2^53. */
  readonly size: number;
  /** Roots of the complete subtrees, largest (leftmost) first; one for each binary one in `size`. */
  readonly nodes: readonly Uint8Array[];
}

export type RightEdgeFault = { readonly type: 'not-a-right-edge'; readonly reason: string };

function countOnes(size: number): number {
  return size
    .toString(2)
    .split('')
    .filter((digit) => digit === '1').length;
}

/** An append-only Merkle tree (RFC 9162) of which only the right edge is kept. */
export class RightEdge {
  #size = 0;
  #nodes: Uint8Array[] = [];
  readonly #hash: Sha256;

  constructor(hash: Sha256 = sha256) {
    this.#hash = hash;
  }

  static restore(state: RightEdgeState, hash: Sha256 = sha256): Result<RightEdge, RightEdgeFault> {
    if (!Number.isSafeInteger(state.size) || state.size < 0) {
      return err({ type: 'not-a-right-edge', reason: 'the size is not a whole number below 2^53' });
    }
    if (state.nodes.length !== countOnes(state.size) || state.nodes.some((node) => node.length !== HASH_LENGTH)) {
      return err({ type: 'not-a-right-edge', reason: 'the hashes do not fit the size' });
    }
    const edge = new RightEdge(hash);
    edge.#size = state.size;
    edge.#nodes = [...state.nodes];
    return ok(edge);
  }

  get size(): number {
    return this.#size;
  }

  /** Appends one leaf hash and answers every subtree it completed, the leaf itself first. */
  append(leaf: Uint8Array): CompletedNode[] {
    const completed: CompletedNode[] = [{ level: 0, index: this.#size, hash: leaf }];
    let hash = leaf;
    let index = this.#size;
    for (let level = 1; index % 2 === 1; level += 1) {
      const left = this.#nodes.pop();
      if (left === undefined) throw new Error('the right edge lost a subtree');
      hash = nodeHash(left, hash, this.#hash);
      index = (index - 1) / 2;
      completed.push({ level, index, hash });
    }
    this.#nodes.push(hash);
    this.#size += 1;
    return completed;
  }

  root(): Uint8Array {
    const rightmost = this.#nodes.at(-1);
    if (rightmost === undefined) return emptyRoot(this.#hash);
    return this.#nodes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, this.#hash), rightmost);
  }

  state(): RightEdgeState {
    return { size: this.#size, nodes: [...this.#nodes] };
  }
}

/** Root of a tree over leaf hashes, in one pass and with logarithmic memory. */
export function rootOf(leafHashes: Iterable<Uint8Array>, hash: Sha256 = sha256): Uint8Array {
  const edge = new RightEdge(hash);
  for (const leaf of leafHashes) edge.append(leaf);
  return edge.root();
}
