import { err, type Result } from '@baraza/result';
import { equalBytes, fromUtf8, type VerifierKey } from '@baraza/transparency-log';
import type { JsonValue } from '../json/canonical-json.ts';
import { fields, integer, list, oneOf, readShape, vkey, type ShapeFault } from '../json/shape.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';

/**
 * The keys somebody decided to believe, learnt from elsewhere than the bundle. Without them a verification can only
 * show that a bundle agrees with itself.
 */
export interface TrustedKeys {
  readonly kind: 'baraza/trust/v1';
  /** Log keys. A board is trusted if it has the same public key and is named `<log>/elections/<election>`. */
  readonly logs: readonly VerifierKey[];
  readonly issuers: readonly VerifierKey[];
  readonly scrutineers: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  /** How many of the trusted witnesses must have cosigned; 0 trusts the log alone not to tell two stories. */
  readonly witnessesRequired: number;
}

const keys = (type: 1 | 4) => list(vkey(type), 0, 200);

const trustShape = fields({
  kind: oneOf('baraza/trust/v1'),
  logs: keys(1),
  issuers: keys(1),
  scrutineers: keys(1),
  witnesses: keys(4),
  witnessesRequired: integer(0, 50),
});

export type TrustFault = ShapeFault | { readonly type: 'not-json' };

/** Reads a trust file. People write it by hand, so any JSON layout will do. */
export function parseTrustedKeys(bytes: Uint8Array): Result<TrustedKeys, TrustFault> {
  try {
    return readShape<TrustedKeys>(trustShape, JSON.parse(fromUtf8(bytes) ?? '') as JsonValue);
  } catch {
    return err({ type: 'not-json' });
  }
}

function isKnown(key: VerifierKey, known: readonly VerifierKey[]): boolean {
  return known.some((candidate) => candidate.name === key.name && equalBytes(candidate.publicKey, key.publicKey));
}

/** Who of a bundle's parties is not trusted, by name; empty where all that matter are. */
export function untrustedParties(
  manifest: ElectionManifest,
  signers: { readonly witnesses: readonly VerifierKey[]; readonly scrutineers: readonly VerifierKey[] },
  trusted: TrustedKeys,
): readonly string[] {
  const board = manifest.board.key;
  const isBoardTrusted = trusted.logs.some(
    (log) => equalBytes(log.publicKey, board.publicKey) && board.name === `${log.name}/elections/${manifest.election}`,
  );
  const issuers = manifest.issuers.filter((issuer) => !isKnown(issuer.key, trusted.issuers)).map(({ key }) => key.name);
  const scrutineers = signers.scrutineers.filter((key) => isKnown(key, trusted.scrutineers));
  const witnesses = signers.witnesses.filter((key) => isKnown(key, trusted.witnesses));
  return [
    ...(isBoardTrusted ? [] : [board.name]),
    ...issuers,
    ...(scrutineers.length >= manifest.scrutineers.required ? [] : ['scrutineers']),
    ...(witnesses.length >= trusted.witnessesRequired ? [] : ['witnesses']),
  ];
}
