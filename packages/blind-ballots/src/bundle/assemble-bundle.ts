import { leafHash, sha256, toBase64Url, utf8, type Sha256 } from '@baraza/transparency-log';
import { joinLines } from '../json/lines.ts';
import type { OpenedShare } from '../opening/key-shares.ts';
import { BALLOTS_PER_FILE, ballotFileName, issuedFileName, rollFileName } from './bundle-reader.ts';
import { formatResultSignatures, type ResultSignature } from './election-result.ts';
import { formatShares } from './shares-file.ts';

/** What a bundle is made of, as canonical bytes wherever others have signed or committed to them. */
export interface BundleParts {
  readonly manifest: Uint8Array;
  /** Canonical bytes of the cast ballots in the board's order. */
  readonly ballots: readonly Uint8Array[];
  readonly close: Uint8Array;
  /** The board's last checkpoint with its cosignatures. */
  readonly checkpoint: Uint8Array;
  readonly result: Uint8Array;
  readonly resultSignatures: readonly ResultSignature[];
  /** Only where the publication gate passed, or for scrutineers. */
  readonly shares?: readonly OpenedShare[];
  /** For scrutineers: membership keys in ascending order, by style. */
  readonly rolls?: ReadonlyMap<string, readonly Uint8Array[]>;
  /** For scrutineers: canonical signed requests in the order of the answers. */
  readonly requests?: readonly {
    readonly issuer: string;
    readonly style: string;
    readonly lines: readonly Uint8Array[];
  }[];
}

/** The entries of an election's board in order: the manifest, the ballots, the close record. */
export function boardEntries(parts: Pick<BundleParts, 'manifest' | 'ballots' | 'close'>): readonly Uint8Array[] {
  return [parts.manifest, ...parts.ballots, parts.close];
}

export function boardLeaves(entries: readonly Uint8Array[], hash: Sha256 = sha256): readonly Uint8Array[] {
  return entries.map((entry) => leafHash(entry, hash));
}

/** The ballot files of a board, by name. */
export function ballotFiles(ballots: readonly Uint8Array[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let start = 0; start < ballots.length; start += BALLOTS_PER_FILE) {
    const lines = ballots.slice(start, start + BALLOTS_PER_FILE);
    files.set(ballotFileName(start / BALLOTS_PER_FILE), joinLines(lines));
  }
  return files;
}

/** The files of a bundle; `writeArchive` makes one file of them. */
export function assembleBundle(parts: BundleParts): Map<string, Uint8Array> {
  const files = ballotFiles(parts.ballots);
  files.set('manifest.json', parts.manifest);
  files.set('close.json', parts.close);
  files.set('checkpoint', parts.checkpoint);
  files.set('result.json', parts.result);
  files.set('result-signatures.json', utf8(formatResultSignatures(parts.resultSignatures)));
  if (parts.shares !== undefined) files.set('shares.json', utf8(formatShares(parts.shares)));
  for (const [style, keys] of parts.rolls ?? []) {
    files.set(rollFileName(style), joinLines(keys.map((key) => utf8(toBase64Url(key)))));
  }
  for (const { issuer, style, lines } of parts.requests ?? [])
    files.set(issuedFileName(issuer, style), joinLines(lines));
  return files;
}
