import { concatBytes, sha256, utf8 } from '@baraza/transparency-log';
import { fromBase32, inGroups, toBase32, withoutSeparators } from './base32.ts';

/** Random bytes that a code is made of: 80 bits, of which 20 are its label. */
export const CODE_BYTES = 10;
const CODE_LENGTH = (CODE_BYTES * 8) / 5;
const LABEL_LENGTH = 4;

/** A one-time code that an organisation hands to somebody it knows: four groups of four signs. */
export function toAttestationCode(random: Uint8Array): string {
  if (random.length !== CODE_BYTES) throw new RangeError(`a code is made of ${CODE_BYTES} bytes`);
  return inGroups(toBase32(random));
}

/** The code as it was made, however it was typed; undefined where it is none. */
export function readAttestationCode(typed: string): string | undefined {
  const text = withoutSeparators(typed.slice(0, 100));
  if (text.length !== CODE_LENGTH || !fromBase32(text)) return undefined;
  return inGroups(text);
}

/** The first group, by which an organisation's people speak of a code; the other twelve signs stay secret. */
export function labelOf(code: string): string {
  return code.slice(0, LABEL_LENGTH);
}

/** What the platform keeps of a code, 32 bytes. */
export function attestationCodeHash(code: string): Uint8Array {
  return sha256(concatBytes(utf8('baraza/attestation-code/v1\n'), utf8(code)));
}
