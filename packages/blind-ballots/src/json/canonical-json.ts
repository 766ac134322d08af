import { err, ok, type Result } from '@baraza/result';
import { fromUtf8, utf8 } from '@baraza/transparency-log';
import canonicalize from 'canonicalize';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export type CanonicalJsonFault = { readonly type: 'not-canonical-json'; readonly reason: string };

/** The one canonical text of a value. RFC 8785. */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('the value has no JSON text');
  return text;
}

export function canonicalBytes(value: JsonValue): Uint8Array {
  return utf8(canonicalJson(value));
}

function refuse(reason: string): Result<never, CanonicalJsonFault> {
  return err({ type: 'not-canonical-json', reason });
}

/**
 * The value of canonical JSON bytes. Whatever RFC 8785 would have written differently is refused: spaces, another
 * order of names, a name twice, another spelling of a number or a string, a byte order mark, invalid UTF-8.
 */
export function parseCanonicalJson(bytes: Uint8Array): Result<JsonValue, CanonicalJsonFault> {
  const text = fromUtf8(bytes);
  if (text === undefined) return refuse('not UTF-8');
  try {
    const value = JSON.parse(text) as JsonValue;
    return canonicalJson(value) === text ? ok(value) : refuse('not in canonical form (RFC 8785)');
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'not JSON');
  }
}
