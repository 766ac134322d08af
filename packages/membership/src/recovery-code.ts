import { err, ok, type Result } from '@baraza/result';
import { concatBytes, equalBytes, sha256, utf8 } from '@baraza/transparency-log';
import { fromBase32, inGroups, toBase32, withoutSeparators } from './base32.ts';

/** Length in bytes of an Ed25519 seed. RFC 8032, section 5.1.5. */
export const SEED_LENGTH = 32;
const CHECK_LENGTH = 3;
/** Signs of a recovery code without its separators. */
export const RECOVERY_CODE_LENGTH = ((SEED_LENGTH + CHECK_LENGTH) * 8) / 5;

export type RecoveryCodeFault =
  | { readonly type: 'wrong-length'; readonly expected: number; readonly found: number }
  | { readonly type: 'unknown-sign' }
  | { readonly type: 'mistyped' };

function checkOf(seed: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8('baraza/recovery-code/v1\n'), seed)).slice(0, CHECK_LENGTH);
}

/** The seed of a membership key for paper: 14 groups of four signs, the last five of which notice a slip of the hand. */
export function toRecoveryCode(seed: Uint8Array): string {
  if (seed.length !== SEED_LENGTH) throw new RangeError(`a seed has ${SEED_LENGTH} bytes`);
  return inGroups(toBase32(concatBytes(seed, checkOf(seed))));
}

/** Reads a recovery code however it was typed. */
export function fromRecoveryCode(typed: string): Result<Uint8Array, RecoveryCodeFault> {
  const text = withoutSeparators(typed);
  if (text.length !== RECOVERY_CODE_LENGTH) {
    return err({ type: 'wrong-length', expected: RECOVERY_CODE_LENGTH, found: text.length });
  }
  const bytes = fromBase32(text);
  if (!bytes) return err({ type: 'unknown-sign' });
  const seed = bytes.slice(0, SEED_LENGTH);
  return equalBytes(bytes.slice(SEED_LENGTH), checkOf(seed)) ? ok(seed) : err({ type: 'mistyped' });
}
