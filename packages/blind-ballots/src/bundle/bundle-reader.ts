import { err, ok, type Result } from '@baraza/result';

/** A bundle as its verifier sees it: files by name, from a folder, an archive or a server. */
export interface BundleReader {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array | undefined>;
}

/** A bundle held in memory. */
export function bundleReaderOver(files: ReadonlyMap<string, Uint8Array>): BundleReader {
  return {
    names: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name)),
  };
}

/** Ballots in a full ballot file; only the last file may hold fewer. */
export const BALLOTS_PER_FILE = 10_000;

export function ballotFileName(index: number): string {
  return `ballots/${index.toString().padStart(5, '0')}.ndjson`;
}

export function rollFileName(style: string): string {
  return `rolls/${style}.ndjson`;
}

export function issuedFileName(issuer: string, style: string): string {
  return `issued/${issuer}.${style}.ndjson`;
}

/** Files of every board, and those that a count adds. */
export const BOARD_FILES = ['manifest.json', 'close.json', 'checkpoint'] as const;
export const RESULT_FILES = ['result.json', 'result-signatures.json'] as const;

const ALLOWED =
  /^(?:manifest\.json|close\.json|checkpoint|result\.json|result-signatures\.json|shares\.json|ballots\/\d{5}\.ndjson|rolls\/[a-z0-9-]+\.ndjson|issued\/[a-z0-9-]+\.[a-z0-9-]+\.ndjson)$/;

export type BundleFilesFault = { readonly type: 'wrong-files'; readonly name: string; readonly reason: string };

/** The ballot files in order, if the bundle has every file it must have and none that nobody would check. */
export function arrangeFiles(
  names: readonly string[],
  required: readonly string[],
): Result<readonly string[], BundleFilesFault> {
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined) return err({ type: 'wrong-files', name: missing, reason: 'is missing' });
  const unknown = names.find((name) => !ALLOWED.test(name));
  if (unknown !== undefined) return err({ type: 'wrong-files', name: unknown, reason: 'does not belong in a bundle' });
  const ballotFiles = names.filter((name) => name.startsWith('ballots/')).sort();
  const gap = ballotFiles.findIndex((name, index) => name !== ballotFileName(index));
  if (gap >= 0) return err({ type: 'wrong-files', name: ballotFileName(gap), reason: 'is missing' });
  return ok(ballotFiles);
}
