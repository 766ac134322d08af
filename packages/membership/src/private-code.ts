import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes, sha256, utf8 } from '@baraza/transparency-log';
import { fromBase32, inGroups, toBase32, withoutSeparators } from './base32.ts';

/** Random bytes of a private code: 128 bits. */
export const PRIVATE_CODE_BYTES = 16;
const CHECK_LENGTH = 3;
const CODE_LENGTH = ((1 + PRIVATE_CODE_BYTES + CHECK_LENGTH) * 8) / 5;

/** `open`: made by the platform, which forgets it. `sealed`: made by the browser and never sent anywhere. */
export type PrivateCodeKind = 'open' | 'sealed';

/** Written out they are the letters B and S, so that a person can tell the two apart. */
const FIRST_BYTE: Readonly<Record<PrivateCodeKind, number>> = { open: 0x58, sealed: 0xc8 };

export interface PrivateCode {
  readonly kind: PrivateCodeKind;
  /** 16 bytes. */
  readonly secret: Uint8Array;
}

export type PrivateCodeFault =
  | { readonly type: 'wrong-length'; readonly expected: number; readonly found: number }
  | { readonly type: 'unknown-sign' }
  | { readonly type: 'mistyped' };

function checkOf(body: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8('baraza/private-code/check/v1\n'), body)).slice(0, CHECK_LENGTH);
}

/** A code to come back with, for paper: eight groups of four signs, the last five of which notice a slip of the hand. */
export function toPrivateCode({ kind, secret }: PrivateCode): string {
  if (secret.length !== PRIVATE_CODE_BYTES) throw new RangeError(`a code is made of ${PRIVATE_CODE_BYTES} bytes`);
  const body = concatBytes(Uint8Array.of(FIRST_BYTE[kind]), secret);
  return inGroups(toBase32(concatBytes(body, checkOf(body))));
}

/** Reads a private code however it was typed. */
export function readPrivateCode(typed: string): Result<PrivateCode, PrivateCodeFault> {
  const text = withoutSeparators(typed.slice(0, 200));
  if (text.length !== CODE_LENGTH) return err({ type: 'wrong-length', expected: CODE_LENGTH, found: text.length });
  const bytes = fromBase32(text);
  if (!bytes) return err({ type: 'unknown-sign' });
  const body = bytes.slice(0, 1 + PRIVATE_CODE_BYTES);
  const kind = body[0] === FIRST_BYTE.open ? 'open' : body[0] === FIRST_BYTE.sealed ? 'sealed' : undefined;
  if (!kind || !equalBytes(bytes.slice(body.length), checkOf(body))) return err({ type: 'mistyped' });
  return ok({ kind, secret: body.slice(1) });
}

/** What the platform keeps of an open code, 32 bytes: 128 random bits need no slow hash. */
export function privateCodeHash(secret: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8('baraza/private-code/v1\n'), secret));
}
