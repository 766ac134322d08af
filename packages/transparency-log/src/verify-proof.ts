import { err, ok, type Result } from '@baraza/result';
import { equalBytes } from './bytes.ts';
import { HASH_LENGTH, nodeHash, sha256, type Sha256 } from './merkle-hash.ts';

export type ProofFault =
  | { readonly type: 'index-outside-tree'; readonly index: number; readonly size: number }
  | { readonly type: 'tree-shrank'; readonly oldSize: number; readonly newSize: number }
  | { readonly type: 'wrong-proof-length' }
  | { readonly type: 'wrong-hash-length' }
  | { readonly type: 'root-mismatch'; readonly which: 'old' | 'new' };

export interface InclusionClaim {
  /** Position of the entry, from 0. */
  readonly index: number;
  /** Number of entries of the tree. */
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: Uint8Array;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_LENGTH;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Numbers reach beyond 2^32, so shifts are divisions here. */
function half(value: number): number {
  return Math.floor(value / 2);
}

/** RFC 9162, section 2.1.3.2: is this leaf at this index of the tree with this root? */
export function verifyInclusion(claim: InclusionClaim, hash: Sha256 = sha256): Result<undefined, ProofFault> {
  const { index, size, leaf, root, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size) return err({ type: 'index-outside-tree', index, size });
  if (![leaf, root, ...proof].every(isHash)) return err({ type: 'wrong-hash-length' });
  let position = index;
  let last = size - 1;
  let computed = leaf;
  for (const sibling of proof) {
    if (last === 0) return err({ type: 'wrong-proof-length' });
    if (position % 2 === 1 || position === last) {
      computed = nodeHash(sibling, computed, hash);
      while (position % 2 === 0 && position !== 0) {
        position = half(position);
        last = half(last);
      }
    } else {
      computed = nodeHash(computed, sibling, hash);
    }
    position = half(position);
    last = half(last);
  }
  if (last !== 0) return err({ type: 'wrong-proof-length' });
  return equalBytes(computed, root) ? ok() : err({ type: 'root-mismatch', which: 'new' });
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value)) && 2 ** Math.round(Math.log2(value)) === value;
}

/** RFC 9162, section 2.1.4.2: does the newer tree begin with everything in the older one? */
export function verifyConsistency(claim: ConsistencyClaim, hash: Sha256 = sha256): Result<undefined, ProofFault> {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim;
  if (!isCount(oldSize) || !isCount(newSize) || newSize < oldSize)
    return err({ type: 'tree-shrank', oldSize, newSize });
  if (![oldRoot, newRoot, ...proof].every(isHash)) return err({ type: 'wrong-hash-length' });
  if (oldSize === newSize) {
    if (proof.length > 0) return err({ type: 'wrong-proof-length' });
    return equalBytes(oldRoot, newRoot) ? ok() : err({ type: 'root-mismatch', which: 'new' });
  }
  // Every tree extends the empty one; there is nothing that a proof could show.
  if (oldSize === 0) return proof.length === 0 ? ok() : err({ type: 'wrong-proof-length' });
  return foldConsistency(claim, hash);
}

function foldConsistency(claim: ConsistencyClaim, hash: Sha256): Result<undefined, ProofFault> {
  const path = isPowerOfTwo(claim.oldSize) ? [claim.oldRoot, ...claim.proof] : [...claim.proof];
  const [seed, ...siblings] = path;
  if (seed === undefined || claim.proof.length === 0) return err({ type: 'wrong-proof-length' });
  let position = claim.oldSize - 1;
  let last = claim.newSize - 1;
  while (position % 2 === 1) {
    position = half(position);
    last = half(last);
  }
  let oldComputed = seed;
  let newComputed = seed;
  for (const sibling of siblings) {
    if (last === 0) return err({ type: 'wrong-proof-length' });
    if (position % 2 === 1 || position === last) {
      oldComputed = nodeHash(sibling, oldComputed, hash);
      newComputed = nodeHash(sibling, newComputed, hash);
      while (position % 2 === 0 && position !== 0) {
        position = half(position);
        last = half(last);
      }
    } else {
      newComputed = nodeHash(newComputed, sibling, hash);
    }
    position = half(position);
    last = half(last);
  }
  if (last !== 0) return err({ type: 'wrong-proof-length' });
  if (!equalBytes(oldComputed, claim.oldRoot)) return err({ type: 'root-mismatch', which: 'old' });
  return equalBytes(newComputed, claim.newRoot) ? ok() : err({ type: 'root-mismatch', which: 'new' });
}
