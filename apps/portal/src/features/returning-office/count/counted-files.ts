import {
  formatShares,
  parseResult,
  parseResultSignatures,
  parseShares,
  type ElectionResult,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { formatVerifierKey, toBase64Url, utf8 } from '@baraza/transparency-log';

/** A count ready to be handed in: made on this page, or on another machine with the command line. */
export interface HandedCount {
  readonly result: ElectionResult;
  /** The bytes of `result.json` as text. */
  readonly resultText: string;
  /** Base64url, by the key of whoever hands it in. */
  readonly signature: string;
  /** `shares.json`; null where the ballots stay closed. */
  readonly sharesText: string | null;
}

export type CountedFilesFault = 'no-result' | 'no-signature' | 'signature-of-another' | 'no-shares';

/** Which shares go with a result: those that opened it where the gate passed, none where it did not. */
export function sharesFor(
  { published }: Pick<ElectionResult, 'published'>,
  shares: readonly OpenedShare[],
): string | null {
  return published ? formatShares(shares) : null;
}

/**
 * Recognises what `baraza scrutineer` wrote, whatever the files are called. `ownKeys` are the keys registered for the
 * election; where the signatures of several scrutineers were merged, `preferred` picks one's own.
 */
export function readCountedFiles(
  texts: readonly string[],
  ownKeys: readonly string[],
  preferred: string | null,
): HandedCount | CountedFilesFault {
  const trimmed = texts.map((text) => text.trim());
  const resultText = trimmed.find((text) => parseResult(utf8(text)).ok);
  const result = resultText === undefined ? undefined : parseResult(utf8(resultText));
  if (resultText === undefined || result?.ok !== true) return 'no-result';
  const signatures = trimmed.flatMap((text) => {
    const parsed = parseResultSignatures(utf8(text));
    return parsed.ok ? parsed.value : [];
  });
  if (signatures.length === 0) return 'no-signature';
  const keyed = signatures.map(({ scrutineer, signature }) => ({ key: formatVerifierKey(scrutineer), signature }));
  const own = keyed.find(({ key }) => key === preferred) ?? keyed.find(({ key }) => ownKeys.includes(key));
  if (own === undefined) return 'signature-of-another';
  const sharesText = trimmed.find((text) => text !== '[]' && parseShares(utf8(text)).ok) ?? null;
  if (result.value.published && sharesText === null) return 'no-shares';
  return {
    result: result.value,
    resultText,
    signature: toBase64Url(own.signature),
    sharesText: result.value.published ? sharesText : null,
  };
}
