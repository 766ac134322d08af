import { parseResultSignatures } from '@baraza/blind-ballots';
import { formatVerifierKey, toBase64Url, utf8 } from '@baraza/transparency-log';
import { readTranscript } from '../aftermath/transcript.ts';

/** A countback ready to be handed in: made on this page, or on another machine with the command line. */
export interface HandedCountback {
  /** The bytes of `countback.json` as text. */
  readonly text: string;
  /** Base64url, by the key of whoever hands it in. */
  readonly signature: string;
}

export type CountbackFilesFault = 'no-countback' | 'no-signature' | 'signature-of-another';

/** Recognises what `baraza countback --key … --out …` wrote, whatever the files are called. */
export function readCountbackFiles(
  texts: readonly string[],
  ownKeys: readonly string[],
  preferred: string | null,
): HandedCountback | CountbackFilesFault {
  const trimmed = texts.map((text) => text.trim());
  const text = trimmed.find((one) => readTranscript(one) !== null);
  if (text === undefined) return 'no-countback';
  const signatures = trimmed.flatMap((one) => {
    const parsed = parseResultSignatures(utf8(one));
    return parsed.ok ? parsed.value : [];
  });
  if (signatures.length === 0) return 'no-signature';
  const keyed = signatures.map(({ scrutineer, signature }) => ({ key: formatVerifierKey(scrutineer), signature }));
  const own = keyed.find(({ key }) => key === preferred) ?? keyed.find(({ key }) => ownKeys.includes(key));
  return own ? { text, signature: toBase64Url(own.signature) } : 'signature-of-another';
}
