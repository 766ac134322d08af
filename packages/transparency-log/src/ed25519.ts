import { hashes, Point, getPublicKey, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { concatBytes, equalBytes } from './bytes.ts';

hashes.sha512 = sha512;

const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index -= 1) value = (value << 8n) | BigInt(bytes[index] ?? 0);
  return value;
}

/**
 * Whether 32 bytes are the one canonical encoding of a point: y below the field's prime and no "negative zero" x.
 * Libraries disagree about other encodings, and two verifiers must never disagree about a ballot or a checkpoint.
 */
export function isCanonicalPublicKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const [lowest = 0] = publicKey;
  const highest = publicKey[31] ?? 0;
  const isNegative = highest >= 0x80;
  const middle = publicKey.subarray(1, 31);
  if ((highest & 0x7f) === 0x7f && middle.every((byte) => byte === 0xff)) {
    // The prime is 2^255 - 19, so y is reduced below 0xed; 0xec is y = -1, whose x is zero.
    return lowest < 0xec || (lowest === 0xec && !isNegative);
  }
  const isOne = lowest === 1 && (highest & 0x7f) === 0 && middle.every((byte) => byte === 0);
  return !(isOne && isNegative);
}

/** Checks one Ed25519 signature (64 bytes) over a message under a 32-byte public key. Never throws. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/**
 * RFC 8032, section 5.1.7, in its cofactorless form: recompute R and compare its bytes. That is what OpenSSL and Go
 * do; the library's own check multiplies by the cofactor and would accept crafted signatures that those refuse.
 */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  if (signature.length !== 64 || !isCanonicalPublicKey(publicKey)) return false;
  const encodedR = signature.subarray(0, 32);
  const s = littleEndian(signature.subarray(32));
  if (s >= GROUP_ORDER) return false;
  try {
    const challenge = littleEndian(sha512(concatBytes(encodedR, publicKey, message))) % GROUP_ORDER;
    const key = Point.fromBytes(publicKey);
    const recomputed = Point.BASE.multiply(s, false).subtract(key.multiply(challenge, false));
    return equalBytes(recomputed.toBytes(), encodedR);
  } catch {
    return false;
  }
};

/** The 32-byte public key of a 32-byte secret seed. */
export function ed25519PublicKey(secretSeed: Uint8Array): Uint8Array {
  return Uint8Array.from(getPublicKey(secretSeed));
}

/** A 64-byte Ed25519 signature (deterministic, RFC 8032) with a 32-byte secret seed. */
export function signEd25519(secretSeed: Uint8Array, message: Uint8Array): Uint8Array {
  return Uint8Array.from(sign(message, secretSeed));
}
