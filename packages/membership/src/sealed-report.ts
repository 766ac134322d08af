import { ballotOpener, canonicalBytes, sealBytes, sealKeyFrom } from '@baraza/blind-ballots';
import { concatBytes, fromUtf8, sha256, toBase64Url, utf8 } from '@baraza/transparency-log';

const INFO = utf8('baraza/sealed-report/v1');
/** Texts are padded to a multiple of this many bytes, so that their length tells little. */
const BLOCK_BYTES = 1024;
const LENGTH_BYTES = 4;

/** What a sealed text is bound to: under another forum, report or direction it does not open. */
export interface SealedReportBinding {
  /** Slug of the forum. */
  readonly forum: string;
  /** As {@link reportHash} answers it. */
  readonly reportHash: Uint8Array;
  readonly to: 'officer' | 'reporter';
}

/** What the reporter's browser shows the platform to find the report again, 32 bytes; the code itself stays with them. */
export function reportLookup(secret: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8('baraza/sealed-report/lookup/v1\n'), secret));
}

/** What the platform keeps of the lookup, 32 bytes. */
export function reportHash(lookup: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8('baraza/sealed-report/hash/v1\n'), lookup));
}

/** The key pair to which the officer seals answers: whoever has the code has the key, and nobody else. */
export function replyKey(secret: Uint8Array): Promise<{ publicKey: Uint8Array; secretKey: Uint8Array }> {
  return sealKeyFrom(sha256(concatBytes(utf8('baraza/sealed-report/reply-key/v1\n'), secret)));
}

function bindingBytes({ forum, reportHash: report, to }: SealedReportBinding): Uint8Array {
  return canonicalBytes({ forum, report: toBase64Url(report), to });
}

function padded(text: string): Uint8Array {
  const words = utf8(text);
  const whole = Math.ceil((LENGTH_BYTES + words.length) / BLOCK_BYTES) * BLOCK_BYTES;
  const bytes = new Uint8Array(whole);
  new DataView(bytes.buffer).setUint32(0, words.length);
  bytes.set(words, LENGTH_BYTES);
  return bytes;
}

function unpadded(bytes: Uint8Array): string | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return length > bytes.length - LENGTH_BYTES ? undefined : fromUtf8(bytes.slice(LENGTH_BYTES, LENGTH_BYTES + length));
}

/** RFC 9180 as in {@link sealBytes}: encapsulated key ‖ ciphertext of the padded text. */
export function sealReport(publicKey: Uint8Array, text: string, binding: SealedReportBinding): Promise<Uint8Array> {
  return sealBytes(publicKey, padded(text), bindingBytes(binding), { info: INFO });
}

/** The text; undefined where it does not open under this key and binding. */
export async function openReport(
  secretKey: Uint8Array,
  sealed: Uint8Array,
  binding: SealedReportBinding,
): Promise<string | undefined> {
  const open = await ballotOpener(secretKey, INFO);
  const bytes = await open(sealed, bindingBytes(binding));
  return bytes && unpadded(bytes);
}
