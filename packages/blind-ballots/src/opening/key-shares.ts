import { err, ok, type Result } from '@baraza/result';
import { equalBytes, sha256, type Sha256 } from '@baraza/transparency-log';
import { combine, split } from 'shamir-secret-sharing';
import { isElectionKeyPair } from '../casting/seal-ballot.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';

/** Length in bytes of a share of a 32-byte key: the values and, last, the x-coordinate. */
export const SHARE_LENGTH = 33;

export interface OpenedShare {
  readonly holder: string;
  readonly share: Uint8Array;
}

export type KeyShareFault =
  | { readonly type: 'unknown-key-holder'; readonly holder: string }
  | { readonly type: 'share-handed-in-twice'; readonly holder: string }
  | { readonly type: 'lying-key-holder'; readonly holder: string }
  | { readonly type: 'too-few-shares'; readonly required: number; readonly found: number }
  | { readonly type: 'wrong-election-key' };

/** Splits the election's private key for n holders of whom k can rebuild it (Shamir over GF(2^8)). */
export async function splitElectionKey(
  secretKey: Uint8Array,
  holders: number,
  required: number,
): Promise<Uint8Array[]> {
  return split(Uint8Array.from(secretKey), holders, required);
}

/** What the manifest says about a share: its SHA-256. A share has 264 random bits, so the hash betrays nothing. */
export function shareHash(share: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(share);
}

/**
 * Rebuilds the election's private key out of opened shares. Each is held against its hash in the manifest first, so
 * that a holder who hands in something else is named instead of spoiling the opening for all.
 */
export async function combineShares(
  shares: readonly OpenedShare[],
  electionKey: ElectionManifest['electionKey'],
  hash: Sha256 = sha256,
): Promise<Result<Uint8Array, KeyShareFault>> {
  for (const [index, { holder, share }] of shares.entries()) {
    const known = electionKey.holders.find((candidate) => candidate.id === holder);
    if (known === undefined) return err({ type: 'unknown-key-holder', holder });
    const isRepeated = shares.findIndex((other) => other.holder === holder) !== index;
    if (isRepeated) return err({ type: 'share-handed-in-twice', holder });
    if (!equalBytes(shareHash(share, hash), known.shareHash)) return err({ type: 'lying-key-holder', holder });
  }
  const { required } = electionKey;
  if (shares.length < required) return err({ type: 'too-few-shares', required, found: shares.length });
  try {
    const secretKey = await combine(shares.map(({ share }) => Uint8Array.from(share)));
    const belongs = await isElectionKeyPair(electionKey.publicKey, secretKey);
    return belongs ? ok(secretKey) : err({ type: 'wrong-election-key' });
  } catch {
    return err({ type: 'wrong-election-key' });
  }
}
