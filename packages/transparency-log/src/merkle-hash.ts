import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from './bytes.ts';

/** SHA-256 of some bytes. Servers hand in a native one; the default is the audited JavaScript of @noble/hashes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const sha256: Sha256 = (bytes) => Uint8Array.from(nobleSha256(bytes));

const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);

/** Length in bytes of every hash in the tree. */
export const HASH_LENGTH = 32;

/** Hash of one entry: SHA-256(0x00 ‖ entry). RFC 9162, section 2.1.1. */
export function leafHash(entry: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concatBytes(LEAF_PREFIX, entry));
}

/** Hash of two subtrees: SHA-256(0x01 ‖ left ‖ right). RFC 9162, section 2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(concatBytes(NODE_PREFIX, left, right));
}

/** Root of the tree without entries: SHA-256 of nothing. */
export function emptyRoot(hash: Sha256 = sha256): Uint8Array {
  return hash(new Uint8Array(0));
}
