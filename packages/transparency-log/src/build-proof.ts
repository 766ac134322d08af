import { emptyRoot, nodeHash, sha256, type Sha256 } from './merkle-hash.ts';

/**
 * Reads the root of a complete subtree: `level` 0 are leaf hashes, a node at level L covers 2^L entries from
 * `index` · 2^L. Asked only for nodes whose entries all lie within the tree; throws where a node is missing.
 */
export type NodeReader = (level: number, index: number) => Promise<Uint8Array>;

/** The largest power of two smaller than `size` (which is at least 2). */
function splitPoint(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** Root over the entries from `start` up to, not including, `end`. RFC 9162, section 2.1.1. */
export async function subtreeRoot(
  read: NodeReader,
  start: number,
  end: number,
  hash: Sha256 = sha256,
): Promise<Uint8Array> {
  const count = end - start;
  if (count === 0) return emptyRoot(hash);
  const level = Math.log2(count);
  if (Number.isInteger(level) && start % count === 0) return read(level, start / count);
  const split = splitPoint(count);
  const left = await subtreeRoot(read, start, start + split, hash);
  return nodeHash(left, await subtreeRoot(read, start + split, end, hash), hash);
}

/** Proof that the entry at `index` is part of the tree of `size` entries. RFC 9162, section 2.1.3.1. */
export async function inclusionProof(
  read: NodeReader,
  index: number,
  size: number,
  hash: Sha256 = sha256,
): Promise<Uint8Array[]> {
  if (index < 0 || index >= size) throw new RangeError(`entry ${index} is outside a tree of ${size}`);
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      proof.push(await subtreeRoot(read, middle, end, hash));
      end = middle;
    } else {
      proof.push(await subtreeRoot(read, start, middle, hash));
      start = middle;
    }
  }
  return proof.reverse();
}

/** Proof that the tree of `newSize` entries begins with the tree of `oldSize`. RFC 9162, section 2.1.4.1. */
export async function consistencyProof(
  read: NodeReader,
  oldSize: number,
  newSize: number,
  hash: Sha256 = sha256,
): Promise<Uint8Array[]> {
  if (oldSize < 0 || oldSize > newSize) throw new RangeError(`a tree of ${newSize} cannot extend one of ${oldSize}`);
  if (oldSize === 0 || oldSize === newSize) return [];
  const proof: Uint8Array[] = [];
  let [start, end] = [0, newSize];
  while (oldSize !== end) {
    const middle = start + splitPoint(end - start);
    if (oldSize <= middle) {
      proof.push(await subtreeRoot(read, middle, end, hash));
      end = middle;
    } else {
      proof.push(await subtreeRoot(read, start, middle, hash));
      start = middle;
    }
  }
  // The old root itself is known to the verifier, so a subtree that is the whole old tree is left out.
  if (start !== 0) proof.push(await subtreeRoot(read, start, end, hash));
  return proof.reverse();
}

/** A reader over leaf hashes held in memory: for tests and for small trees. */
export function nodeReaderOver(leafHashes: readonly Uint8Array[], hash: Sha256 = sha256): NodeReader {
  const read: NodeReader = async (level, index) => {
    if (level > 0) return nodeHash(await read(level - 1, index * 2), await read(level - 1, index * 2 + 1), hash);
    const leaf = leafHashes[index];
    if (leaf === undefined) throw new RangeError(`no leaf ${index}`);
    return leaf;
  };
  return read;
}
