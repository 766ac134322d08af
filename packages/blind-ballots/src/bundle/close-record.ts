import { type Result } from '@baraza/result';
import { canonicalJson, parseCanonicalJson, type CanonicalJsonFault } from '../json/canonical-json.ts';
import { base64Url, fields, identifier, integer, list, oneOf, readShape, type ShapeFault } from '../json/shape.ts';
import { jsonOfStatement, type IssuedStatement } from '../issuing/issued-statement.ts';

/** The last entry of a board: nothing cast after it counts. */
export interface CloseRecord {
  readonly kind: 'baraza/close/v1';
  readonly election: string;
  /** Ballots on the board, replaced ones included. */
  readonly ballots: number;
  /** One statement per issuer and style: issuers in the manifest's order, and within each the styles in theirs. */
  readonly issued: readonly IssuedStatement[];
}

export type CloseRecordFault = CanonicalJsonFault | ShapeFault;

const closeShape = fields({
  kind: oneOf('baraza/close/v1'),
  election: identifier,
  ballots: integer(0, 100_000_000),
  issued: list(
    fields({
      issuer: identifier,
      style: identifier,
      issued: integer(0, 100_000_000),
      requestsRoot: base64Url(32),
      signature: base64Url(64),
    }),
    1,
    10_000,
  ),
});

export function formatCloseRecord(record: CloseRecord): string {
  const { kind, election, ballots, issued } = record;
  return canonicalJson({ kind, election, ballots, issued: issued.map(jsonOfStatement) });
}

export function parseCloseRecord(bytes: Uint8Array): Result<CloseRecord, CloseRecordFault> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? readShape<CloseRecord>(closeShape, value.value) : value;
}
