import { concatBytes, sha256, type Sha256 } from '@baraza/transparency-log';

/**
 * The public seed of all lots: SHA-256(opened election key ‖ root of the closed board), 32 bytes. Nobody can know it
 * before close without k key holders, and nobody can choose it afterwards.
 */
export function tieSeed(electionSecretKey: Uint8Array, boardRoot: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concatBytes(electionSecretKey, boardRoot));
}
