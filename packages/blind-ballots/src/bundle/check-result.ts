import { equalBytes, toBase64Url, type VerifierKey } from '@baraza/transparency-log';
import { canonicalJson, parseCanonicalJson, type JsonValue } from '../json/canonical-json.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';
import { effectiveBallots } from '../opening/effective-ballots.ts';
import type { RecomputedBoard } from './check-board.ts';
import type { CheckedBallot } from './check-shard.ts';
import {
  formatResult,
  parseResultSignatures,
  resultSignedBytes,
  type ElectionResult,
  type StyleResult,
} from './election-result.ts';
import type { VerifyPrimitives } from './primitives.ts';
import type { CheckList } from './report.ts';

/** Where two JSON values first differ, as a path such as `styles[0].count.stages[2].votes.Ada`. */
function firstDifference(left: JsonValue, right: JsonValue, path = ''): string | undefined {
  const areContainers = typeof left === 'object' && typeof right === 'object' && left !== null && right !== null;
  if (!areContainers || Array.isArray(left) !== Array.isArray(right)) {
    return canonicalJson(left) === canonicalJson(right) ? undefined : path;
  }
  const [leftFields, rightFields] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  for (const name of new Set([...leftFields.keys(), ...rightFields.keys()])) {
    const at = Array.isArray(left) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    const [ours, theirs] = [leftFields.get(name), rightFields.get(name)];
    if (ours === undefined || theirs === undefined) return at;
    const difference = firstDifference(ours, theirs, at);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** What can be recomputed without opening a ballot: board, ballots cast, replaced and voided, and the sums. */
export function checkClosedResult(
  result: ElectionResult,
  manifest: ElectionManifest,
  board: RecomputedBoard,
  ballots: readonly CheckedBallot[],
  checks: CheckList,
): void {
  if (result.election !== manifest.election) checks.fail('result', 'result.json election', 'is another election');
  if (result.boardSize !== board.size || !equalBytes(result.boardRoot, board.root)) {
    checks.fail('result', 'result.json boardRoot', 'is not the root of this board');
  }
  if (result.styles.map(({ style }) => style).join() !== manifest.styles.map(({ id }) => id).join()) {
    checks.fail('result', 'result.json styles', 'are not the styles of the manifest');
  }
  for (const [index, style] of result.styles.entries()) checkStyleSums(style, index, ballots, checks);
}

function checkStyleSums(style: StyleResult, index: number, ballots: readonly CheckedBallot[], checks: CheckList): void {
  const cast = ballots.filter((ballot) => ballot.style === style.style);
  const { counted, superseded } = effectiveBallots(cast);
  const where = `result.json styles[${index}]`;
  const voided = cast.length - superseded - counted.length;
  if (style.cast !== cast.length) checks.fail('result', `${where}.cast`, `the board holds ${cast.length}`);
  if (style.superseded !== superseded) checks.fail('result', `${where}.superseded`, `the board shows ${superseded}`);
  if (style.voided !== voided) checks.fail('result', `${where}.voided`, `the board shows ${voided}`);
  if (style.spoilt + style.blank + style.valid !== counted.length) {
    checks.fail('result', `${where}.valid`, `spoilt, blank and valid do not add up to ${counted.length}`);
  }
}

/** Holds the stated result against the recomputed one; gate, tie seed and count are reported by their own names. */
export function checkRecount(
  stated: ElectionResult,
  recomputed: ElectionResult,
  resultBytes: Uint8Array,
  checks: CheckList,
): void {
  if (!equalBytes(stated.tieSeed, recomputed.tieSeed)) {
    checks.fail('tie-seed', 'result.json tieSeed', `must be ${toBase64Url(recomputed.tieSeed)}`);
  }
  checks.pass('tie-seed', 'SHA-256 of the opened key and the root of the board');
  for (const [index, style] of recomputed.styles.entries()) {
    const theirs = stated.styles[index];
    const where = `result.json styles[${index}]`;
    if (theirs?.gatePassed !== style.gatePassed)
      checks.fail('gate', `${where}.gatePassed`, `measured ${style.gatePassed}`);
    if (theirs?.unique !== style.unique) checks.fail('gate', `${where}.unique`, `measured ${style.unique}`);
    const difference = firstDifference(style.count, theirs?.count ?? null);
    if (difference !== undefined) checks.fail('count', `${where}.count ${difference}`, 'the recount differs');
  }
  if (stated.published !== recomputed.published) {
    checks.fail('gate', 'result.json published', `the gate says ${recomputed.published}`);
  }
  checks.pass('gate', recomputed.published ? 'passed: ballots may be published' : 'not passed: ballots stay closed');
  checks.pass('count', 'the recount gives every stage as stated');
  const remaining = parseCanonicalJson(resultBytes);
  const expected = parseCanonicalJson(new TextEncoder().encode(formatResult(recomputed)));
  const difference = remaining.ok && expected.ok ? firstDifference(expected.value, remaining.value) : 'result.json';
  if (difference !== undefined) checks.fail('result', `result.json ${difference}`, 'is not what the ballots give');
}

/** The scrutineers whose signatures under the result hold. */
export function checkResultSignatures(
  signatureBytes: Uint8Array,
  resultBytes: Uint8Array,
  manifest: ElectionManifest,
  primitives: VerifyPrimitives,
  checks: CheckList,
): readonly VerifierKey[] {
  const signatures = parseResultSignatures(signatureBytes);
  if (!signatures.ok) {
    checks.fail('result-signatures', 'result-signatures.json', signatures.error.type);
    return [];
  }
  const { keys, required } = manifest.scrutineers;
  const message = resultSignedBytes(resultBytes);
  const holding: VerifierKey[] = [];
  for (const [index, { scrutineer, signature }] of signatures.value.entries()) {
    const where = `result-signatures.json[${index}]`;
    const known = keys.find((key) => key.name === scrutineer.name && equalBytes(key.publicKey, scrutineer.publicKey));
    if (known === undefined) checks.fail('result-signatures', where, 'by nobody the manifest names');
    else if (primitives.verifyEd25519(known.publicKey, message, signature)) holding.push(known);
    else checks.fail('result-signatures', where, `not signed by ${known.name}`);
  }
  if (holding.length < required) {
    checks.fail('result-signatures', 'result-signatures.json', `${holding.length} of the ${required} required`);
  }
  checks.pass('result-signatures', `${holding.length} scrutineers, ${required} required`);
  return holding;
}
