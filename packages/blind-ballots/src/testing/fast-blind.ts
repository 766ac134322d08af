import { constants, createHash, createPublicKey, publicEncrypt } from 'node:crypto';
import { PSS_SALT_LENGTH } from '../index.ts';

const HASH = 'sha384';
const HASH_LENGTH = 48;
const TRAILER = 0xbc;

/** The voter's half of RSABSSA-SHA384-PSS (RFC 9474), begun. */
export interface FastBlinding {
  readonly blindedMessage: Uint8Array;
  /** The issuer's blind signature turned into the token; not checked. */
  readonly finalize: (blindSignature: Uint8Array) => Uint8Array;
}

/**
 * What `blindMessage` and `finalizeSignature` do, some twenty times as fast, for voters who do not exist: load tests and
 * the demo. BigInt arithmetic takes time that depends on the secrets, and everything random follows from `seed`, so that
 * a simulation that was killed repeats the same request. Never for a person's ballot.
 *
 * @param spki the issuer's key, SubjectPublicKeyInfo
 * @param prepared what is signed, 64 bytes
 */
export function fastBlind(spki: Uint8Array, prepared: Uint8Array, seed: Uint8Array): FastBlinding {
  const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  const { n = '' } = key.export({ format: 'jwk' });
  const modulusBytes = Buffer.from(n, 'base64url');
  const modulus = toNumber(modulusBytes);
  const size = modulusBytes.length;
  const salt = expand(seed, 'salt', PSS_SALT_LENGTH);
  const message = toNumber(encodePss(prepared, salt, modulus.toString(2).length - 1));
  const factor = toNumber(expand(seed, 'factor', size + 16)) % modulus;
  const raised = publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, toBytes(factor, size));
  const inverse = invert(factor, modulus);
  return {
    blindedMessage: toBytes((message * toNumber(raised)) % modulus, size),
    finalize: (blindSignature) => toBytes((toNumber(blindSignature) * inverse) % modulus, size),
  };
}

/** EMSA-PSS-ENCODE (RFC 8017 §9.1.1) with SHA-384 and MGF1. */
function encodePss(message: Uint8Array, salt: Uint8Array, bits: number): Uint8Array {
  const size = Math.ceil(bits / 8);
  const digest = hash(new Uint8Array(8), hash(message), salt);
  const masked = new Uint8Array(size - HASH_LENGTH - 1);
  masked[masked.length - salt.length - 1] = 1;
  masked.set(salt, masked.length - salt.length);
  const mask = maskOf(digest, masked.length);
  for (let index = 0; index < masked.length; index += 1) masked[index] = (masked[index] ?? 0) ^ (mask[index] ?? 0);
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * size - bits));
  return new Uint8Array([...masked, ...digest, TRAILER]);
}

/** MGF1 (RFC 8017 §B.2.1). */
function maskOf(seed: Uint8Array, length: number): Uint8Array {
  const mask = new Uint8Array(Math.ceil(length / HASH_LENGTH) * HASH_LENGTH);
  for (let counter = 0; counter * HASH_LENGTH < length; counter += 1) {
    mask.set(hash(seed, Uint8Array.of(0, 0, counter >> 8, counter & 0xff)), counter * HASH_LENGTH);
  }
  return mask.subarray(0, length);
}

function expand(seed: Uint8Array, use: string, length: number): Uint8Array {
  return maskOf(hash(seed, Buffer.from(use)), length);
}

function hash(...parts: readonly Uint8Array[]): Uint8Array {
  const made = createHash(HASH);
  for (const part of parts) made.update(part);
  return new Uint8Array(made.digest());
}

function invert(value: bigint, modulus: bigint): bigint {
  let [last, rest, before, after] = [modulus, value, 0n, 1n];
  while (rest !== 0n) {
    const times = last / rest;
    [last, rest] = [rest, last - times * rest];
    [before, after] = [after, before - times * after];
  }
  return ((before % modulus) + modulus) % modulus;
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function toBytes(value: bigint, size: number): Uint8Array {
  return new Uint8Array(Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex'));
}
