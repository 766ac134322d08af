import { err, ok, type Result } from '@baraza/result';
import { formatVerifierKey, sha256, toBase64Url, type Sha256, type VerifierKey } from '@baraza/transparency-log';
import { contentLengthMaximum } from '../casting/ballot-content.ts';
import { canonicalJson, parseCanonicalJson, type CanonicalJsonFault, type JsonValue } from '../json/canonical-json.ts';
import { readShape, type ShapeFault } from '../json/shape.ts';
import { manifestShape } from './manifest-shape.ts';

export type BallotKind = 'ranking' | 'choice';
export type CountingRule = 'scottish' | 'meek' | 'irv' | 'choice';

/** From `minimum` to `maximum` of the style's seats go to these candidates (numbers from 1, in drawn order). */
export interface ReservedSeats {
  readonly name: string;
  readonly minimum: number;
  /** The number of seats where there is no upper limit. */
  readonly maximum: number;
  readonly candidates: readonly number[];
}

/** One contest with its own electorate: a constituency. */
export interface ManifestStyle {
  readonly id: string;
  readonly title: string;
  readonly content: BallotKind;
  readonly rule: CountingRule;
  readonly seats: number;
  /** In drawn order; a ballot names them by number from 1. */
  readonly candidates: readonly string[];
  readonly reserved: readonly ReservedSeats[];
  /** How many candidates a ballot may rank; capping it makes rankings less revealing. */
  readonly ranksMaximum: number;
  /** Length in bytes of every padded ballot of this style, so that none gives itself away by its length. */
  readonly ballotBytes: number;
  readonly roll: { readonly size: number; readonly root: Uint8Array };
}

export interface ManifestIssuer {
  readonly id: string;
  /** Signs the issuer's statements; its name tells who runs it. */
  readonly key: VerifierKey;
  /** One RSA public key (SubjectPublicKeyInfo, DER) per style, in the order of the styles. */
  readonly rsaKeys: readonly Uint8Array[];
}

export interface ManifestKeyHolder {
  readonly id: string;
  readonly shareHash: Uint8Array;
}

/** Everything an election is bound to. It is entry 0 of the election's board before anything is issued. */
export interface ElectionManifest {
  readonly kind: 'baraza/manifest/v1';
  readonly election: string;
  readonly title: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly styles: readonly ManifestStyle[];
  readonly issuers: readonly ManifestIssuer[];
  readonly electionKey: {
    /** Uncompressed P-256 point, 65 bytes. */
    readonly publicKey: Uint8Array;
    /** How many holders it takes to open the ballots. */
    readonly required: number;
    readonly holders: readonly ManifestKeyHolder[];
  };
  readonly gate: { readonly castMinimum: number; readonly uniquePercentMaximum: number };
  readonly draw: 'sha256-election-key-and-root';
  readonly board: {
    /** Its name is the origin of the board's checkpoints. */
    readonly key: VerifierKey;
    readonly witnesses: readonly VerifierKey[];
    readonly witnessesRequired: number;
  };
  readonly scrutineers: { readonly keys: readonly VerifierKey[]; readonly required: number };
}

export type ManifestFault = CanonicalJsonFault | ShapeFault;

/** Parses and checks a manifest's canonical bytes, rules between its fields included. */
export function parseManifest(bytes: Uint8Array): Result<ElectionManifest, ManifestFault> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const manifest = readShape<ElectionManifest>(manifestShape, value.value);
  if (!manifest.ok) return manifest;
  const narrow = manifest.value.styles.findIndex((style) => style.ballotBytes < contentLengthMaximum(style) + 2);
  if (narrow >= 0) {
    return err({ type: 'wrong-shape', path: `styles[${narrow}].ballotBytes`, expected: 'room for the longest ballot' });
  }
  return ok(manifest.value);
}

/** SHA-256 of the manifest's canonical bytes. */
export function manifestHash(bytes: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(bytes);
}

/** The manifest's canonical text; {@link parseManifest} reads it back. */
export function formatManifest(manifest: ElectionManifest): string {
  return canonicalJson(jsonOf(manifest));
}

function isVerifierKey(value: object): value is VerifierKey {
  return 'publicKey' in value && 'id' in value && 'type' in value;
}

function jsonOf(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return toBase64Url(value);
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object' && value !== null) {
    if (isVerifierKey(value)) return formatVerifierKey(value);
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, jsonOf(field)]));
  }
  return value as JsonValue;
}

export function styleOf(manifest: ElectionManifest, id: string): ManifestStyle | undefined {
  return manifest.styles.find((style) => style.id === id);
}
