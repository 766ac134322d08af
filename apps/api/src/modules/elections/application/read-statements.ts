import {
  canonicalJson,
  manifestHash,
  parseCloseRecord,
  parseManifest,
  verifyIssuedStatement,
  type JsonValue,
} from '@baraza/blind-ballots';
import { nativeVerifyEd25519 } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import { PartyProblem } from './operator-request.ts';

/** An issuer's statements as it answered them: one for each style in order, signed by its key, within the roll. */
export function readStatements(manifestText: string, issuerId: string, answer: unknown): readonly object[] {
  const bytes = utf8(manifestText);
  const manifest = expectOk(parseManifest(bytes));
  const { election } = manifest;
  const issuer = manifest.issuers.find(({ id }) => id === issuerId);
  if (!issuer || !Array.isArray(answer)) throw new PartyProblem('answered no statements');
  const record = parseCloseRecord(
    utf8(canonicalJson({ kind: 'baraza/close/v1', election, ballots: 0, issued: answer as JsonValue[] })),
  );
  if (!record.ok || record.value.issued.length !== manifest.styles.length)
    throw new PartyProblem('answered statements that are not complete');
  const about = { election, manifestHash: manifestHash(bytes) };
  for (const [index, style] of manifest.styles.entries()) {
    const statement = record.value.issued[index];
    if (statement?.issuer !== issuerId || statement.style !== style.id)
      throw new PartyProblem(`answered no statement about ${style.id}`);
    if (!verifyIssuedStatement(statement, about, issuer.key.publicKey, nativeVerifyEd25519))
      throw new PartyProblem(`its statement about ${style.id} is not signed by its key`);
    if (statement.issued > style.roll.size)
      throw new PartyProblem(`issued ${statement.issued} tokens for ${style.id}, where ${style.roll.size} may vote`);
  }
  return answer as object[];
}
