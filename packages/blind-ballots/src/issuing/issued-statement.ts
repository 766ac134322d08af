import { signEd25519, toBase64Url, verifyEd25519, type VerifyEd25519 } from '@baraza/transparency-log';
import { canonicalBytes, type JsonValue } from '../json/canonical-json.ts';

/** An issuer's signed word, at close, on how many tokens it issued for one style and for which requests. */
export interface IssuedStatement {
  readonly issuer: string;
  readonly style: string;
  readonly issued: number;
  /** Merkle root over the canonical bytes of the signed requests, in the order in which they were answered. */
  readonly requestsRoot: Uint8Array;
  readonly signature: Uint8Array;
}

type Unsigned = Omit<IssuedStatement, 'signature'>;

/**
 * The election a statement is about. Its manifest is part of what is signed, because the manifest says which RSA keys
 * are the issuer's: without it, somebody could write other keys under the issuer's name, sign tokens with those, and
 * still present the issuer's honest statement.
 */
export interface StatedElection {
  readonly election: string;
  /** SHA-256 of the manifest's canonical bytes. */
  readonly manifestHash: Uint8Array;
}

function statementBytes(statement: Unsigned, { election, manifestHash }: StatedElection): Uint8Array {
  const manifest = toBase64Url(manifestHash);
  return canonicalBytes({ kind: 'baraza/issued/v1', election, manifest, ...jsonOfUnsigned(statement) });
}

function jsonOfUnsigned(statement: Unsigned): { readonly [name: string]: JsonValue } {
  const { issuer, style, issued, requestsRoot } = statement;
  return { issuer, style, issued, requestsRoot: toBase64Url(requestsRoot) };
}

/** The statement as it stands in `close.json`. */
export function jsonOfStatement(statement: IssuedStatement): JsonValue {
  return { ...jsonOfUnsigned(statement), signature: toBase64Url(statement.signature) };
}

/** Signs a statement with the 32-byte seed of the issuer's identity key. */
export function signIssuedStatement(
  statement: Unsigned,
  election: StatedElection,
  identitySeed: Uint8Array,
): IssuedStatement {
  return { ...statement, signature: signEd25519(identitySeed, statementBytes(statement, election)) };
}

export function verifyIssuedStatement(
  statement: IssuedStatement,
  election: StatedElection,
  publicKey: Uint8Array,
  verify: VerifyEd25519 = verifyEd25519,
): boolean {
  return verify(publicKey, statementBytes(statement, election), statement.signature);
}
