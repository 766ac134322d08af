import { type Result } from '@baraza/result';
import { toBase64Url } from '@baraza/transparency-log';
import { canonicalJson, parseCanonicalJson, type CanonicalJsonFault } from '../json/canonical-json.ts';
import { base64Url, fields, identifier, list, readShape, type ShapeFault } from '../json/shape.ts';
import { SHARE_LENGTH, type OpenedShare } from '../opening/key-shares.ts';

const sharesShape = list(fields({ holder: identifier, share: base64Url(SHARE_LENGTH) }), 0, 50);

/** `shares.json`: the shares that opened the election. */
export function formatShares(shares: readonly OpenedShare[]): string {
  return canonicalJson(shares.map(({ holder, share }) => ({ holder, share: toBase64Url(share) })));
}

export function parseShares(bytes: Uint8Array): Result<readonly OpenedShare[], CanonicalJsonFault | ShapeFault> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? readShape<readonly OpenedShare[]>(sharesShape, value.value) : value;
}
