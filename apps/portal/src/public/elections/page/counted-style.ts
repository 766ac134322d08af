import { parseManifest } from '@baraza/blind-ballots';
import type { CountedStyle } from '../count/published-count.ts';
import type { PublicStyle } from './election-types.ts';

/** A style as its manifest fixed it; that, and not what the directory says today, is what was counted. */
export function countedStyleOf(manifestText: string | null | undefined, style: PublicStyle): CountedStyle {
  const manifest = manifestText ? parseManifest(new TextEncoder().encode(manifestText)) : undefined;
  const found = manifest?.ok ? manifest.value.styles.find(({ id }) => id === style.slug) : undefined;
  if (found) return { candidates: found.candidates, reserved: found.reserved };
  const standing = style.candidates.filter(({ number }) => number !== null);
  return { candidates: standing.map(({ pseudonym }) => pseudonym), reserved: [] };
}
