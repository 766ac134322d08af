import { commitRoll } from '../issuing/roll.ts';
import { equalBytes, fromBase64Url, fromUtf8, leafHash, rootOf, toBase64Url } from '@baraza/transparency-log';
import { parseIssueRequest } from '../issuing/issue-request.ts';
import { linesOf } from '../json/lines.ts';
import { verifyIssuedStatement, type IssuedStatement } from '../issuing/issued-statement.ts';
import { manifestHash, type ElectionManifest, type ManifestStyle } from '../manifest/election-manifest.ts';
import { issuedFileName, rollFileName, type BundleReader } from './bundle-reader.ts';
import type { CheckedBallot } from './check-shard.ts';
import type { CloseRecord } from './close-record.ts';
import type { VerifyPrimitives } from './primitives.ts';
import type { CheckList } from './report.ts';
import type { VerificationContext } from './verification-context.ts';

/** Every issuer must have stated, and signed, how many tokens it issued for every style. */
export function checkStatements(
  close: CloseRecord,
  { manifest, manifestBytes, primitives, checks }: VerificationContext,
): void {
  const stated = { election: manifest.election, manifestHash: manifestHash(manifestBytes, primitives.sha256) };
  const expected = manifest.issuers.flatMap((issuer) => manifest.styles.map((style) => ({ issuer, style })));
  if (close.issued.length !== expected.length) {
    checks.fail('issued-statements', 'close.json', `${close.issued.length} statements, not ${expected.length}`);
    return;
  }
  for (const [index, { issuer, style }] of expected.entries()) {
    const statement = close.issued[index];
    const where = `close.json issued[${index}]`;
    if (statement?.issuer !== issuer.id || statement.style !== style.id) {
      checks.fail('issued-statements', where, `expected the statement of ${issuer.id} for ${style.id}`);
    } else if (!verifyIssuedStatement(statement, stated, issuer.key.publicKey, primitives.verifyEd25519)) {
      checks.fail('issued-statements', where, `not signed by ${issuer.id} for this manifest`);
    }
  }
  checks.pass('issued-statements', `${expected.length} statements, all signed`);
}

/** cast ≤ issued ≤ roll, per style and issuer. */
export function checkCounts(
  close: CloseRecord,
  manifest: ElectionManifest,
  ballots: readonly CheckedBallot[],
  checks: CheckList,
): void {
  for (const [index, { issuer, style, issued }] of close.issued.entries()) {
    const where = `close.json issued[${index}]`;
    const keys = new Set(ballots.filter((ballot) => ballot.style === style).map((ballot) => ballot.votingKey));
    const roll = manifest.styles.find((candidate) => candidate.id === style)?.roll.size ?? 0;
    if (keys.size > issued) {
      checks.fail(
        'issued-counts',
        where,
        `${keys.size} voting keys were cast for ${style}, ${issuer} issued ${issued}`,
      );
    }
    if (issued > roll) checks.fail('issued-counts', where, `${issuer} issued ${issued} to a roll of ${roll}`);
  }
  checks.pass('issued-counts', 'cast ≤ issued ≤ roll for every issuer and style');
}

async function readRoll(
  reader: BundleReader,
  style: ManifestStyle,
  primitives: VerifyPrimitives,
  checks: CheckList,
): Promise<ReadonlySet<string> | undefined> {
  const file = rollFileName(style.id);
  const bytes = await reader.read(file);
  if (bytes === undefined) return undefined;
  const texts = (linesOf(bytes) ?? []).map((line) => fromUtf8(line) ?? '');
  const keys = texts.map((text) => fromBase64Url(text) ?? new Uint8Array());
  const roll = commitRoll(keys, primitives.sha256);
  const isSorted = roll.ok && roll.value.sorted.every((key, index) => equalBytes(key, keys[index] ?? new Uint8Array()));
  if (!roll.ok || !isSorted || linesOf(bytes) === undefined)
    checks.fail('rolls', file, 'not a roll in ascending order');
  else if (roll.value.size !== style.roll.size || !equalBytes(roll.value.root, style.roll.root)) {
    checks.fail('rolls', file, 'not the roll the manifest commits to');
  }
  return new Set(keys.map((key) => toBase64Url(leafHash(key, primitives.sha256))));
}

interface RequestsToCheck {
  readonly file: string;
  readonly lines: readonly Uint8Array[];
  readonly statement: IssuedStatement;
  readonly election: string;
  readonly roll: ReadonlySet<string> | undefined;
}

function checkRequests(requests: RequestsToCheck, primitives: VerifyPrimitives, checks: CheckList): void {
  const { file, lines, statement, election, roll } = requests;
  if (lines.length !== statement.issued) {
    checks.fail('issue-requests', file, `${lines.length} requests where ${statement.issued} were stated`);
  }
  const root = rootOf(
    lines.map((line) => leafHash(line, primitives.sha256)),
    primitives.sha256,
  );
  if (!equalBytes(root, statement.requestsRoot))
    checks.fail('issue-requests', file, 'not the requests the issuer committed to');
  const used = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const where = `${file}:${index + 1}`;
    const request = parseIssueRequest(line, primitives.verifyEd25519);
    if (!request.ok) {
      checks.fail('issue-requests', where, request.error.type);
      continue;
    }
    const leaf = toBase64Url(request.value.rollLeaf);
    const { issuer, style } = request.value;
    const belongs = issuer === statement.issuer && style === statement.style && request.value.election === election;
    if (!belongs) checks.fail('issue-requests', where, 'belongs to another issuer, election or style');
    if (used.has(leaf)) checks.fail('issue-requests', where, 'a second token for the same member');
    if (roll?.has(leaf) === false) checks.fail('issue-requests', where, 'a token for somebody who is not on the roll');
    used.add(leaf);
  }
}

/** What only scrutineers see: the rolls and the signed requests, where the bundle holds them. */
export async function checkRollsAndRequests(
  reader: BundleReader,
  manifest: ElectionManifest,
  close: CloseRecord,
  primitives: VerifyPrimitives,
  checks: CheckList,
): Promise<void> {
  const rolls = new Map<string, ReadonlySet<string>>();
  for (const style of manifest.styles) {
    const roll = await readRoll(reader, style, primitives, checks);
    if (roll !== undefined) rolls.set(style.id, roll);
  }
  let requestFiles = 0;
  for (const statement of close.issued) {
    const file = issuedFileName(statement.issuer, statement.style);
    const bytes = await reader.read(file);
    if (bytes === undefined) continue;
    requestFiles += 1;
    const lines = linesOf(bytes);
    const roll = rolls.get(statement.style);
    if (lines === undefined) checks.fail('issue-requests', file, 'not lines of UTF-8 that each end');
    else checkRequests({ file, lines, statement, election: manifest.election, roll }, primitives, checks);
  }
  await checkPrivateFiles(reader, rolls.size + requestFiles, checks);
  reportPrivate(rolls.size, manifest.styles.length, 'rolls', checks);
  reportPrivate(requestFiles, close.issued.length, 'issue-requests', checks);
}

/** Every roll and request file has to belong to a style and an issuer: else nobody would have looked at it. */
async function checkPrivateFiles(reader: BundleReader, readFiles: number, checks: CheckList): Promise<void> {
  const names = (await reader.names()).filter((name) => name.startsWith('rolls/') || name.startsWith('issued/'));
  if (names.length !== readFiles) checks.fail('files', names.join(' '), 'a file belongs to no issuer and style');
}

function reportPrivate(present: number, expected: number, name: 'rolls' | 'issue-requests', checks: CheckList): void {
  if (present === 0) checks.withhold(name, 'for scrutineers only; this bundle holds their commitments');
  else if (present !== expected) checks.fail(name, name, `${present} files where there must be ${expected} or none`);
  else
    checks.pass(name, name === 'rolls' ? 'the rolls of the manifest' : 'every token was asked for by a member, once');
}
