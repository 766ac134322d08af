import { sha256, verifyEd25519, type Sha256, type VerifyEd25519 } from '@baraza/transparency-log';
import { ballotOpener, type OpenBallot } from '../casting/seal-ballot.ts';
import { importIssuerKey, verifySignature } from '../issuing/blind-signature.ts';

/** Checks one RSASSA-PSS signature (SHA-384, salt of 48 bytes) under a fixed key. */
export type PssVerifier = (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;

/** The cryptography verification rests on. A server or a command line hands in native operations. */
export interface VerifyPrimitives {
  readonly sha256: Sha256;
  readonly verifyEd25519: VerifyEd25519;
  /** For one SubjectPublicKeyInfo that has already been found well-formed. */
  readonly pssVerifier: (spki: Uint8Array) => Promise<PssVerifier>;
  readonly ballotOpener: (electionSecretKey: Uint8Array) => Promise<OpenBallot>;
}

async function portablePssVerifier(spki: Uint8Array): Promise<PssVerifier> {
  const issuer = await importIssuerKey(spki);
  if (!issuer.ok) return () => false;
  return (message, signature) => verifySignature(issuer.value, message, signature);
}

/** JavaScript and WebCrypto: runs in every browser and in Node. */
export const portablePrimitives: VerifyPrimitives = {
  sha256,
  verifyEd25519,
  pssVerifier: portablePssVerifier,
  ballotOpener,
};
