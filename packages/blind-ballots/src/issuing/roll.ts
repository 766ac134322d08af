import { err, ok, type Result } from '@baraza/result';
import { equalBytes, leafHash, rootOf, sha256, toHex, type Sha256 } from '@baraza/transparency-log';

/** The membership keys entitled to vote in one style, as its manifest commits to them. */
export interface RollCommitment {
  readonly size: number;
  readonly root: Uint8Array;
}

export type RollFault =
  | { readonly type: 'not-a-membership-key'; readonly index: number }
  | { readonly type: 'key-on-the-roll-twice'; readonly key: string };

/**
 * Commits to a roll: the Merkle root over the 32-byte membership keys in ascending byte order. Sorted, because the
 * order in which people joined is nobody's business.
 */
export function commitRoll(
  membershipKeys: readonly Uint8Array[],
  hash: Sha256 = sha256,
): Result<RollCommitment & { readonly sorted: readonly Uint8Array[] }, RollFault> {
  const wrong = membershipKeys.findIndex((key) => key.length !== 32);
  if (wrong >= 0) return err({ type: 'not-a-membership-key', index: wrong });
  const sorted = membershipKeys
    .map((key) => ({ key, hex: toHex(key) }))
    .sort((left, right) => (left.hex < right.hex ? -1 : 1))
    .map(({ key }) => key);
  const twice = sorted.find((key, index) => index > 0 && equalBytes(key, sorted[index - 1] ?? new Uint8Array()));
  if (twice !== undefined) return err({ type: 'key-on-the-roll-twice', key: toHex(twice) });
  const leaves = sorted.map((key) => leafHash(key, hash));
  return ok({ size: sorted.length, root: rootOf(leaves, hash), sorted });
}
