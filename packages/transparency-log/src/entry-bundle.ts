import { err, ok, type Result } from '@baraza/result';
import { concatBytes } from './bytes.ts';
import { TILE_WIDTH } from './tile-path.ts';

/** Longest entry a bundle can hold: its length is a big-endian uint16. C2SP tlog-tiles, "Log entries". */
export const ENTRY_LENGTH_MAXIMUM = 0xffff;

export type EntryBundleFault =
  | { readonly type: 'entry-too-long'; readonly length: number }
  | { readonly type: 'truncated-bundle'; readonly offset: number }
  | { readonly type: 'wrong-entry-count'; readonly expected: number; readonly found: number };

function encodeEntry(entry: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry);
}

/** Up to 256 entries, each prefixed with its length. */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Result<Uint8Array, EntryBundleFault> {
  const tooLong = entries.find((entry) => entry.length > ENTRY_LENGTH_MAXIMUM);
  if (tooLong !== undefined) return err({ type: 'entry-too-long', length: tooLong.length });
  if (entries.length > TILE_WIDTH) {
    return err({ type: 'wrong-entry-count', expected: TILE_WIDTH, found: entries.length });
  }
  return ok(concatBytes(...entries.map(encodeEntry)));
}

/** The entries of a bundle that has to hold exactly `width` of them and nothing else. */
export function parseEntryBundle(bytes: Uint8Array, width: number): Result<Uint8Array[], EntryBundleFault> {
  const entries: Uint8Array[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const start = offset + 2;
    const end = start + (bytes[offset] ?? 0) * 256 + (bytes[offset + 1] ?? 0);
    if (start > bytes.length || end > bytes.length) return err({ type: 'truncated-bundle', offset });
    entries.push(bytes.slice(start, end));
    offset = end;
  }
  if (entries.length !== width) return err({ type: 'wrong-entry-count', expected: width, found: entries.length });
  return ok(entries);
}
