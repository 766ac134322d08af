import { err, ok, type Result } from '@baraza/result';
import {
  ed25519PublicKey,
  signEd25519,
  toBase64Url,
  verifyEd25519,
  type VerifyEd25519,
} from '@baraza/transparency-log';
import {
  canonicalBytes,
  canonicalJson,
  parseCanonicalJson,
  type CanonicalJsonFault,
  type JsonValue,
} from '../json/canonical-json.ts';
import { base64Url, fields, identifier, oneOf, readShape, type ShapeFault } from '../json/shape.ts';

/** A member asks an issuer whether a token was taken in their name; signed, so that nobody asks about others. */
export interface IssueLookup {
  readonly kind: 'baraza/issue-lookup/v1';
  readonly issuer: string;
  readonly election: string;
  readonly style: string;
  readonly membershipKey: Uint8Array;
  readonly signature: Uint8Array;
}

export type IssueLookupFault = CanonicalJsonFault | ShapeFault | { readonly type: 'bad-member-signature' };

const lookupShape = fields({
  kind: oneOf('baraza/issue-lookup/v1'),
  issuer: identifier,
  election: identifier,
  style: identifier,
  membershipKey: base64Url(32),
  signature: base64Url(64),
});

function bodyOf(lookup: Omit<IssueLookup, 'signature'>): { readonly [name: string]: JsonValue } {
  const { kind, issuer, election, style, membershipKey } = lookup;
  return { kind, issuer, election, style, membershipKey: toBase64Url(membershipKey) };
}

/** The canonical text of a lookup, signed with the 32-byte seed of the membership key. */
export function formatIssueLookup(
  asked: Pick<IssueLookup, 'issuer' | 'election' | 'style'>,
  membershipSeed: Uint8Array,
): string {
  const { issuer, election, style } = asked;
  const membershipKey = ed25519PublicKey(membershipSeed);
  const body = bodyOf({ kind: 'baraza/issue-lookup/v1', issuer, election, style, membershipKey });
  return canonicalJson({ ...body, signature: toBase64Url(signEd25519(membershipSeed, canonicalBytes(body))) });
}

export function parseIssueLookup(
  bytes: Uint8Array,
  verify: VerifyEd25519 = verifyEd25519,
): Result<IssueLookup, IssueLookupFault> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const lookup = readShape<IssueLookup>(lookupShape, value.value);
  if (!lookup.ok) return lookup;
  const { membershipKey, signature } = lookup.value;
  const holds = verify(membershipKey, canonicalBytes(bodyOf(lookup.value)), signature);
  return holds ? ok(lookup.value) : err({ type: 'bad-member-signature' });
}
