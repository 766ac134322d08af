import { sha256 } from '@noble/hashes/sha2.js';

const DOMAIN = new TextEncoder().encode('baraza/stv/lot/v1\0');

/**
 * The order of the lot: candidate numbers, the one drawn first at the front. With a public seed each candidate's key
 * is SHA-256("baraza/stv/lot/v1" ‖ 0x00 ‖ seed ‖ number as four bytes, big-endian) and the keys are sorted as bytes;
 * without a seed the order is that of the candidate numbers. Where candidates stay tied, the one drawn first is
 * excluded, or is the one whose surplus is transferred.
 */
export function drawLots(candidateCount: number, seed?: Uint8Array): number[] {
  const numbers = Array.from({ length: candidateCount }, (_, index) => index + 1);
  if (seed === undefined) return numbers;
  const keys = new Map(numbers.map((number) => [number, lotKey(seed, number)]));
  return numbers.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

function lotKey(seed: Uint8Array, number: number): string {
  const input = new Uint8Array(DOMAIN.length + seed.length + 4);
  input.set(DOMAIN);
  input.set(seed, DOMAIN.length);
  new DataView(input.buffer).setUint32(DOMAIN.length + seed.length, number);
  return Array.from(sha256(input), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
