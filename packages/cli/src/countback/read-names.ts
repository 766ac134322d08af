import { err, ok, type Result } from '@baraza/result';
import { readBytes } from '../read-bytes.ts';

/** Names as a JSON list or one a line; blank lines and lines that begin with # say nothing. */
function namesIn(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('[')) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
  }
  try {
    const list = JSON.parse(text) as unknown;
    return Array.isArray(list) && list.every((name) => typeof name === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The candidates that a file names, by number. The error is one line that names the file and the fault. */
export async function readNames(file: string, candidates: readonly string[]): Promise<Result<number[], string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const names = namesIn(new TextDecoder().decode(bytes.value).replace(/^\uFEFF/, ''));
  if (names === undefined) return err(`${file}: is neither a JSON list of names nor names on lines of their own`);
  const stranger = names.find((name) => !candidates.includes(name));
  if (stranger !== undefined) return err(`${file}: ${JSON.stringify(stranger)} is not a candidate`);
  if (new Set(names).size !== names.length) return err(`${file}: a name is there twice`);
  return ok(names.map((name) => candidates.indexOf(name) + 1).sort((one, other) => one - other));
}
