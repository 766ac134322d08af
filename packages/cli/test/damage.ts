import { canonicalBytes, parseCanonicalJson, readArchive, writeArchive, type JsonValue } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';

/** A deterministic stream of whole numbers below 2^32 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const PIECES = [
  '',
  '\n',
  '\n\n',
  '{}',
  '[]',
  'null',
  '"',
  ',',
  '0',
  '-1',
  '1e99',
  '\u0000',
  '+',
  'é',
  '99999999999999999999',
];
const VALUES: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1.5,
  9007199254740991,
  '',
  '__proto__',
  'x'.repeat(300),
  [],
  {},
  [[]],
  '2026-11-21T12:00:00Z',
];

function damagedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = random() % (bytes.length + 1);
  const piece = utf8(PIECES[random() % PIECES.length] ?? '');
  switch (random() % 5) {
    case 0:
      return at < bytes.length ? Uint8Array.from(bytes).fill(random() & 255, at, at + 1) : bytes;
    case 1:
      return bytes.slice(0, at);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at + (random() % 4))]);
    case 3:
      return Uint8Array.from([...bytes, ...bytes.subarray(at)]);
    default:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + (random() % 40))]);
  }
}

/** Replaces a value somewhere inside, so that the text stays canonical and only its meaning is wrong. */
function replaced(value: JsonValue, random: () => number): JsonValue {
  const isLeaf = typeof value !== 'object' || value === null || random() % 6 === 0;
  if (isLeaf) return VALUES[random() % VALUES.length] ?? null;
  const entries: [string, JsonValue][] = Object.entries(value);
  if (entries.length === 0) return [];
  const at = random() % entries.length;
  const changed = entries.map(([name, own], index): [string, JsonValue] => [
    name,
    index === at ? replaced(own, random) : own,
  ]);
  if (random() % 12 === 0) changed.splice(at, 1);
  return Array.isArray(value) ? changed.map(([, own]) => own) : Object.fromEntries(changed);
}

/** One line of JSON rewritten, where the file consists of such lines; else its bytes are damaged. */
function damagedText(bytes: Uint8Array, random: () => number): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const at = random() % lines.length;
  const value = parseCanonicalJson(utf8(lines[at] ?? ''));
  if (!value.ok) return damagedBytes(bytes, random);
  lines[at] = new TextDecoder().decode(canonicalBytes(replaced(value.value, random)));
  if (random() % 10 === 0) lines.reverse();
  return utf8(lines.join('\n'));
}

export interface Damaged {
  readonly bytes: Uint8Array;
  /** The file inside the archive that was damaged; undefined where the archive itself was. */
  readonly file: string | undefined;
  /** The file is not there any more. */
  readonly isRemoved: boolean;
}

/** An archive with something wrong inside it, or with the archive itself cut or changed. */
export function damagedArchive(archive: Uint8Array, random: () => number): Damaged {
  if (random() % 8 === 0) return { bytes: damagedBytes(archive, random), file: undefined, isRemoved: false };
  const files = new Map(expectOk(readArchive(archive)));
  const names = [...files.keys()];
  const file = names[random() % names.length] ?? '';
  const bytes = files.get(file) ?? new Uint8Array();
  const kind = random() % 12;
  if (kind === 0) files.delete(file);
  else if (kind === 1) files.set(names[random() % names.length] ?? '', bytes);
  else files.set(file, kind < 5 ? damagedBytes(bytes, random) : damagedText(bytes, random));
  return { bytes: writeArchive(files), file, isRemoved: !files.has(file) };
}
