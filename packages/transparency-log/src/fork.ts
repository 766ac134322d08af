import { equalBytes } from './bytes.ts';
import type { Checkpoint } from './checkpoint.ts';
import { sha256, type Sha256 } from './merkle-hash.ts';
import { verifyConsistency } from './verify-proof.ts';

export type ForkFinding =
  /** One tree begins with the other. */
  | { readonly type: 'consistent' }
  /** Two roots for one size: the two signed checkpoints together prove that the log lied to somebody. */
  | { readonly type: 'forked'; readonly size: number }
  /** The proof does not connect the sizes. Not yet a proof of a fork: the log may still produce a better one. */
  | { readonly type: 'unproven'; readonly oldSize: number; readonly newSize: number }
  | { readonly type: 'different-logs' };

/**
 * Compares two checkpoints whose log signatures have been verified. `proof` is the consistency proof from the smaller
 * size to the larger; it is not needed where the sizes are equal.
 */
export function compareCheckpoints(
  first: Checkpoint,
  second: Checkpoint,
  proof: readonly Uint8Array[],
  hash: Sha256 = sha256,
): ForkFinding {
  if (first.origin !== second.origin) return { type: 'different-logs' };
  const [older, newer] = first.size <= second.size ? [first, second] : [second, first];
  if (older.size === newer.size) {
    return equalBytes(older.root, newer.root) ? { type: 'consistent' } : { type: 'forked', size: older.size };
  }
  const claim = { oldSize: older.size, newSize: newer.size, oldRoot: older.root, newRoot: newer.root, proof };
  return verifyConsistency(claim, hash).ok
    ? { type: 'consistent' }
    : { type: 'unproven', oldSize: older.size, newSize: newer.size };
}
