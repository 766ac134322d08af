import type { NodeReader } from './build-proof.ts';
import { sha256, type Sha256 } from './merkle-hash.ts';
import { RightEdge, type RightEdgeState } from './right-edge.ts';

/** A Merkle tree in memory that answers its root and any proof without hashing anything anew: 64 bytes an entry. */
export class HashTree {
  readonly #edge: RightEdge;
  readonly #levels: Uint8Array[][] = [];

  constructor(hash: Sha256 = sha256) {
    this.#edge = new RightEdge(hash);
  }

  get size(): number {
    return this.#edge.size;
  }

  append(leaf: Uint8Array): void {
    for (const { level, hash } of this.#edge.append(leaf)) (this.#levels[level] ??= []).push(hash);
  }

  root(): Uint8Array {
    return this.#edge.root();
  }

  /** What has to be stored to append to the same tree elsewhere. */
  edge(): RightEdgeState {
    return this.#edge.state();
  }

  readonly read: NodeReader = (level, index) => {
    const hash = this.#levels[level]?.[index];
    return hash === undefined ? Promise.reject(new RangeError(`no node ${level}/${index}`)) : Promise.resolve(hash);
  };
}
