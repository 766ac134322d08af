import { ok, err, type Result } from '@baraza/result';
import { ed25519PublicKey, leafHash, signEd25519, toBase64Url } from '@baraza/transparency-log';
import { verifyEd25519, type VerifyEd25519 } from '@baraza/transparency-log';
import {
  canonicalBytes,
  canonicalJson,
  parseCanonicalJson,
  type CanonicalJsonFault,
  type JsonValue,
} from '../json/canonical-json.ts';
import { base64Url, fields, identifier, oneOf, readShape, type ShapeFault } from '../json/shape.ts';

/** A member asks one issuer to sign one blinded voting key. */
export interface IssueRequest {
  readonly kind: 'baraza/issue-request/v1';
  readonly issuer: string;
  readonly election: string;
  readonly style: string;
  /** Ed25519 public key that stands on the roll. */
  readonly membershipKey: Uint8Array;
  /** Merkle leaf hash of the membership key: the entry of the roll that this request uses up. */
  readonly rollLeaf: Uint8Array;
  readonly blindedMessage: Uint8Array;
  /** By the membership key over everything above, so that nobody can swap any of it. */
  readonly signature: Uint8Array;
}

export type IssueRequestFault =
  CanonicalJsonFault | ShapeFault | { readonly type: 'wrong-roll-leaf' } | { readonly type: 'bad-member-signature' };

const requestShape = fields({
  kind: oneOf('baraza/issue-request/v1'),
  issuer: identifier,
  election: identifier,
  style: identifier,
  membershipKey: base64Url(32),
  rollLeaf: base64Url(32),
  blindedMessage: base64Url(256, 512),
  signature: base64Url(64),
});

function bodyOf(request: Omit<IssueRequest, 'signature'>): { readonly [name: string]: JsonValue } {
  return {
    kind: request.kind,
    issuer: request.issuer,
    election: request.election,
    style: request.style,
    membershipKey: toBase64Url(request.membershipKey),
    rollLeaf: toBase64Url(request.rollLeaf),
    blindedMessage: toBase64Url(request.blindedMessage),
  };
}

/** Signs a request with the 32-byte seed of the membership key. */
export function signIssueRequest(
  asked: Pick<IssueRequest, 'issuer' | 'election' | 'style' | 'blindedMessage'>,
  membershipSeed: Uint8Array,
): IssueRequest {
  const membershipKey = ed25519PublicKey(membershipSeed);
  const { issuer, election, style, blindedMessage } = asked;
  const rollLeaf = leafHash(membershipKey);
  const body = {
    kind: 'baraza/issue-request/v1',
    issuer,
    election,
    style,
    blindedMessage,
    membershipKey,
    rollLeaf,
  } as const;
  return { ...body, signature: signEd25519(membershipSeed, canonicalBytes(bodyOf(body))) };
}

export function formatIssueRequest(request: IssueRequest): string {
  return canonicalJson({ ...bodyOf(request), signature: toBase64Url(request.signature) });
}

/** Parses a request's canonical bytes and checks its roll leaf and the member's signature. */
export function parseIssueRequest(
  bytes: Uint8Array,
  verify: VerifyEd25519 = verifyEd25519,
): Result<IssueRequest, IssueRequestFault> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const shaped = readShape<IssueRequest>(requestShape, value.value);
  if (!shaped.ok) return shaped;
  const request = shaped.value;
  if (toBase64Url(leafHash(request.membershipKey)) !== toBase64Url(request.rollLeaf))
    return err({ type: 'wrong-roll-leaf' });
  const holds = verify(request.membershipKey, canonicalBytes(bodyOf(request)), request.signature);
  return holds ? ok(request) : err({ type: 'bad-member-signature' });
}

/** Whether two requests ask for exactly the same thing; signatures are deterministic, so texts can be compared. */
export function isSameRequest(left: IssueRequest, right: IssueRequest): boolean {
  return formatIssueRequest(left) === formatIssueRequest(right);
}
