import { linesOf, parseCanonicalJson, type BundleReader } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { readLine, type LedgerLine } from './ledger-shape.ts';

/** Entries per file. */
const LINES_PER_FILE = 10_000;

export interface PlacedFault {
  readonly where: string;
  readonly detail: string;
}

/** The files of entries that an export of so many entries has. */
export function entryFiles(entries: number): string[] {
  const files = Math.ceil(entries / LINES_PER_FILE);
  return Array.from({ length: files }, (_, index) => `entries/${String(index).padStart(5, '0')}.ndjson`);
}

function parseLine(bytes: Uint8Array, where: string): Result<LedgerLine, PlacedFault> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return err({ where, detail: value.error.reason });
  const line = readLine(value.value);
  return line.ok ? line : err({ where, detail: `${line.error.path}: expected ${line.error.expected}` });
}

/** Hands every entry over with its place, file by file; ends at the first line that is not one. */
export async function readEntries(
  reader: BundleReader,
  entries: number,
  each: (line: LedgerLine, where: string, number: number) => void,
): Promise<Result<undefined, PlacedFault>> {
  let number = 0;
  for (const name of entryFiles(entries)) {
    const bytes = await reader.read(name);
    const lines = bytes === undefined ? undefined : linesOf(bytes);
    const expected = Math.min(LINES_PER_FILE, entries - number);
    if (lines?.length !== expected) return err({ where: name, detail: `does not consist of ${expected} whole lines` });
    for (const [index, text] of lines.entries()) {
      const where = `${name}:${index + 1}`;
      const line = parseLine(text, where);
      if (!line.ok) return line;
      each(line.value, where, number);
      number += 1;
    }
  }
  return ok(undefined);
}
