import { err, ok, type Result } from '@baraza/result';
import { equalBytes } from '@baraza/transparency-log';

/**
 * The raw RSA operations of an issuer's key: no padding, big-endian integers of the modulus's length. On a server they
 * have to be native and constant time (see `@baraza/blind-ballots/node`), never a JavaScript big-number library.
 */
export interface RawRsaKey {
  readonly modulus: Uint8Array;
  readonly privateOperation: (message: Uint8Array) => Uint8Array;
  readonly publicOperation: (signature: Uint8Array) => Uint8Array;
}

export type SignBlindedFault =
  | { readonly type: 'wrong-message-length'; readonly expected: number; readonly found: number }
  | { readonly type: 'message-out-of-range' }
  | { readonly type: 'signing-failure' };

function isBelow(left: Uint8Array, right: Uint8Array): boolean {
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}

/** BlindSign of RFC 9474, section 4.3, with its own check of the result, so that a faulty machine leaks no factor. */
export function signBlinded(key: RawRsaKey, blindedMessage: Uint8Array): Result<Uint8Array, SignBlindedFault> {
  const expected = key.modulus.length;
  if (blindedMessage.length !== expected) {
    return err({ type: 'wrong-message-length', expected, found: blindedMessage.length });
  }
  if (!isBelow(blindedMessage, key.modulus)) return err({ type: 'message-out-of-range' });
  const signature = key.privateOperation(blindedMessage);
  if (!equalBytes(key.publicOperation(signature), blindedMessage)) return err({ type: 'signing-failure' });
  return ok(signature);
}
