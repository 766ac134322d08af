import { err, ok, type Result } from '@baraza/result';
import {
  concatBytes,
  formatVerifierKey,
  signEd25519,
  toBase64Url,
  utf8,
  verifierKeyOf,
} from '@baraza/transparency-log';
import type { VerifierKey } from '@baraza/transparency-log';
import { canonicalJson, parseCanonicalJson, type CanonicalJsonFault, type JsonValue } from '../json/canonical-json.ts';
import {
  anything,
  base64Url,
  boolean,
  fields,
  identifier,
  integer,
  list,
  oneOf,
  readShape,
  vkey,
  type ShapeFault,
} from '../json/shape.ts';

/** What became of the ballots of one style: cast = superseded + voided + spoilt + blank + valid. */
export interface StyleResult {
  readonly style: string;
  /** Ballots on the board. */
  readonly cast: number;
  readonly superseded: number;
  /** Ballots of voting keys that used their highest number for two different ballots. */
  readonly voided: number;
  /** Opened, and not a ballot of this style. */
  readonly spoilt: number;
  readonly blank: number;
  readonly valid: number;
  /** Valid or blank ballots whose content nobody else has. */
  readonly unique: number;
  readonly gatePassed: boolean;
  /** What the counting rule made of the valid ballots, transcript included. */
  readonly count: JsonValue;
}

export interface ElectionResult {
  readonly kind: 'baraza/result/v1';
  readonly election: string;
  readonly boardSize: number;
  readonly boardRoot: Uint8Array;
  readonly tieSeed: Uint8Array;
  /** True exactly if every style passed the gate: then the shares are public, and everyone can recount. */
  readonly published: boolean;
  readonly styles: readonly StyleResult[];
}

export interface ResultSignature {
  readonly scrutineer: VerifierKey;
  readonly signature: Uint8Array;
}

export type ElectionResultFault = CanonicalJsonFault | ShapeFault;

const count = integer(0, 100_000_000);

const resultShape = fields({
  kind: oneOf('baraza/result/v1'),
  election: identifier,
  boardSize: integer(2, 100_000_002),
  boardRoot: base64Url(32),
  tieSeed: base64Url(32),
  published: boolean,
  styles: list(
    fields({
      style: identifier,
      cast: count,
      superseded: count,
      voided: count,
      spoilt: count,
      blank: count,
      valid: count,
      unique: count,
      gatePassed: boolean,
      count: anything,
    }),
    1,
    500,
  ),
});

const signaturesShape = list(fields({ scrutineer: vkey(1), signature: base64Url(64) }), 1, 50);

export function formatResult(result: ElectionResult): string {
  const { kind, election, boardSize, published } = result;
  const styles = result.styles.map((style) => ({ ...style }));
  const [boardRoot, tieSeed] = [toBase64Url(result.boardRoot), toBase64Url(result.tieSeed)];
  return canonicalJson({ kind, election, boardSize, boardRoot, tieSeed, published, styles });
}

export function parseResult(bytes: Uint8Array): Result<ElectionResult, ElectionResultFault> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? readShape<ElectionResult>(resultShape, value.value) : value;
}

/** What scrutineers sign: a context line, then the bytes of `result.json`. */
export function resultSignedBytes(resultBytes: Uint8Array): Uint8Array {
  return concatBytes(utf8('baraza/result/v1\n'), resultBytes);
}

export function signResult(resultBytes: Uint8Array, name: string, secretSeed: Uint8Array): ResultSignature {
  return {
    scrutineer: verifierKeyOf(name, 1, secretSeed),
    signature: signEd25519(secretSeed, resultSignedBytes(resultBytes)),
  };
}

export function formatResultSignatures(signatures: readonly ResultSignature[]): string {
  return canonicalJson(
    signatures.map(({ scrutineer, signature }) => ({
      scrutineer: formatVerifierKey(scrutineer),
      signature: toBase64Url(signature),
    })),
  );
}

export function parseResultSignatures(bytes: Uint8Array): Result<readonly ResultSignature[], ElectionResultFault> {
  const value = parseCanonicalJson(bytes);
  if (!value.ok) return value;
  const signatures = readShape<readonly ResultSignature[]>(signaturesShape, value.value);
  if (!signatures.ok) return signatures;
  const keys = signatures.value.map(({ scrutineer }) => scrutineer.publicKey.join());
  if (new Set(keys).size !== keys.length)
    return err({ type: 'wrong-shape', path: '', expected: 'each scrutineer once' });
  return ok(signatures.value);
}
