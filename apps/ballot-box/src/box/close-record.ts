import {
  canonicalJson,
  formatCloseRecord,
  manifestHash,
  parseCloseRecord,
  verifyIssuedStatement,
  type IssuedStatement,
  type JsonValue,
} from '@baraza/blind-ballots';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { ok, type Result } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import type { BoxElection } from './election.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The issuers' statements as they come: complete, in the manifest's order, each signed by its issuer, within the roll. */
export function readStatements(
  { manifest, manifestBytes }: BoxElection,
  issued: unknown,
): Result<readonly IssuedStatement[], Refusal> {
  const { election } = manifest;
  const text = canonicalJson({ kind: 'baraza/close/v1', election, ballots: 0, issued: issued as JsonValue });
  const record = parseCloseRecord(utf8(text));
  if (!record.ok) return refuse('malformed-statements', 422);
  const expected = manifest.issuers.flatMap((issuer) => manifest.styles.map((style) => ({ issuer, style })));
  const statements = record.value.issued;
  if (statements.length !== expected.length) return refuse('statements-missing', 422, `${expected.length} are needed`);
  const about = { election, manifestHash: manifestHash(manifestBytes) };
  for (const [index, { issuer, style }] of expected.entries()) {
    const statement = statements[index];
    const of = `${issuer.id} ${style.id}`;
    if (statement?.issuer !== issuer.id || statement.style !== style.id) return refuse('statements-missing', 422, of);
    const holds = verifyIssuedStatement(statement, about, issuer.key.publicKey, nativeVerifyEd25519);
    if (!holds || statement.issued > style.roll.size) return refuse('statement-refused', 422, of);
  }
  return ok(statements);
}

/** `close.json` with these statements and this number of ballots. */
export function closeRecordWith(election: string, issued: readonly IssuedStatement[]): (ballots: number) => Uint8Array {
  return (ballots) => utf8(formatCloseRecord({ kind: 'baraza/close/v1', election, ballots, issued }));
}
