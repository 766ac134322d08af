import { createHash } from 'node:crypto';

const DOMAIN = 'baraza/ballot-order/v1';

/**
 * The order of a ballot by lot: titles sorted by SHA-256("baraza/ballot-order/v1" ‖ 0x00 ‖ seed ‖ style ‖ 0x00 ‖ title).
 * The seed is drawn when the election is announced, and its SHA-256 goes into the notice and the transparency log at
 * once: whoever is nominated later cannot aim at a place, and whoever runs the election cannot draw again.
 */
export function drawnOrder<Candidate extends { readonly title: string }>(
  candidates: readonly Candidate[],
  seed: Uint8Array,
  style: string,
): Candidate[] {
  const placed = candidates.map((candidate) => ({ candidate, place: placeOf(candidate.title, seed, style) }));
  return placed.sort((one, other) => Buffer.compare(one.place, other.place)).map(({ candidate }) => candidate);
}

function placeOf(title: string, seed: Uint8Array, style: string): Buffer {
  const hash = createHash('sha256').update(DOMAIN).update('\0').update(seed);
  return hash.update(style).update('\0').update(title).digest();
}
