import { err, ok, type Result } from '@baraza/result';
import { leafHash, toBase64Url } from '@baraza/transparency-log';
import { parseCastBallot, signedBytesOfLine, type CastBallot, type CastBallotFault } from '../casting/cast-ballot.ts';
import { ENCAPSULATED_LENGTH, sealAdditionalData, TAG_LENGTH } from '../casting/seal-ballot.ts';
import { parseContent, type BallotContent } from '../casting/ballot-content.ts';
import { preparedMessage } from '../casting/voting-key.ts';
import { linesOf } from '../json/lines.ts';
import { parseManifest, type ElectionManifest, type ManifestStyle } from '../manifest/election-manifest.ts';
import type { PssVerifier, VerifyPrimitives } from './primitives.ts';
import type { CheckName } from './report.ts';

/** One ballot file to look at. Plain data, so that a worker thread can be given it. */
export interface ShardTask {
  readonly manifest: Uint8Array;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is kept of a ballot once its signatures have been checked: enough to decide whether it counts, and to open it. */
export interface CheckedBallot {
  /** Base64url, as in the ballot. */
  readonly votingKey: string;
  readonly style: string;
  readonly sequence: number;
  readonly sealed: Uint8Array;
}

export interface ShardFault {
  readonly check: CheckName;
  readonly where: string;
  readonly detail: string;
}

export interface ShardReport {
  /** Merkle leaf hash of every line, in order. */
  readonly leaves: readonly Uint8Array[];
  /** Every ballot that has a ballot's form; whether the rest holds is told by the faults. */
  readonly ballots: readonly CheckedBallot[];
  readonly faults: readonly ShardFault[];
}

interface ShardContext {
  readonly manifest: ElectionManifest;
  readonly styles: ReadonlyMap<string, ManifestStyle & { readonly index: number }>;
  /** `verifiers[style][issuer]`. */
  readonly verifiers: readonly (readonly PssVerifier[])[];
  readonly primitives: VerifyPrimitives;
}

function readManifest(bytes: Uint8Array): ElectionManifest {
  const manifest = parseManifest(bytes);
  if (!manifest.ok) throw new TypeError('a ballot file is checked only under a manifest that has been read');
  return manifest.value;
}

async function contextOf(manifestBytes: Uint8Array, primitives: VerifyPrimitives): Promise<ShardContext> {
  const manifest = readManifest(manifestBytes);
  const styles = new Map(manifest.styles.map((style, index) => [style.id, { ...style, index }]));
  const verifiers = await Promise.all(
    manifest.styles.map((_, style) =>
      Promise.all(manifest.issuers.map((issuer) => primitives.pssVerifier(issuer.rsaKeys[style] ?? new Uint8Array()))),
    ),
  );
  return { manifest, styles, verifiers, primitives };
}

type Finding = { readonly check: CheckName; readonly detail: string };

function formFinding(ballot: CastBallot, { manifest, styles }: ShardContext): Finding | undefined {
  const style = styles.get(ballot.style);
  if (ballot.election !== manifest.election) return { check: 'ballot-form', detail: 'belongs to another election' };
  if (style === undefined) return { check: 'ballot-form', detail: `there is no style ${ballot.style}` };
  if (ballot.tokens.length !== manifest.issuers.length) {
    return { check: 'tokens', detail: `${ballot.tokens.length} signatures for ${manifest.issuers.length} issuers` };
  }
  const expected = ENCAPSULATED_LENGTH + style.ballotBytes + TAG_LENGTH;
  return ballot.sealed.length === expected
    ? undefined
    : { check: 'ballot-form', detail: `the sealed ballot has ${ballot.sealed.length} bytes, not ${expected}` };
}

async function tokenFinding(ballot: CastBallot, context: ShardContext): Promise<Finding | undefined> {
  const style = context.styles.get(ballot.style)?.index ?? -1;
  const message = preparedMessage(ballot, ballot.randomizer, context.primitives.sha256);
  for (const [index, issuer] of context.manifest.issuers.entries()) {
    const verify = context.verifiers[style]?.[index];
    const token = ballot.tokens[index];
    const verdict = verify === undefined || token === undefined ? false : verify(message, token);
    // Native checks answer at once; waiting for those would cost more than a check.
    const holds = typeof verdict === 'boolean' ? verdict : await verdict;
    if (!holds) return { check: 'tokens', detail: `not a signature by ${issuer.id} for this election, style and key` };
  }
  return undefined;
}

async function findingOf(ballot: CastBallot, line: Uint8Array, context: ShardContext): Promise<Finding | undefined> {
  const form = formFinding(ballot, context);
  if (form !== undefined) return form;
  const { verifyEd25519 } = context.primitives;
  if (!verifyEd25519(ballot.votingKey, signedBytesOfLine(line, ballot), ballot.signature)) {
    return { check: 'ballot-signatures', detail: 'the signature is not by the voting key' };
  }
  return tokenFinding(ballot, context);
}

/** Why one ballot does not hold: which check of the protocol, and what about it. */
export type BallotFinding = Finding;

/** Checks ballots of one election one at a time, as a ballot box does before it promises anything. */
export async function ballotChecker(
  manifest: Uint8Array,
  primitives: VerifyPrimitives,
): Promise<(line: Uint8Array) => Promise<Result<CastBallot, BallotFinding>>> {
  const context = await contextOf(manifest, primitives);
  return async (line) => {
    const ballot = parseCastBallot(line);
    if (!ballot.ok) return err({ check: 'ballot-form', detail: shapeDetail(ballot.error) });
    const finding = await findingOf(ballot.value, line, context);
    return finding === undefined ? ok(ballot.value) : err(finding);
  };
}

function shapeDetail(fault: CastBallotFault): string {
  return fault.type === 'wrong-shape' ? `${fault.path}: expected ${fault.expected}` : fault.reason;
}

/** Checks every ballot of one file: form, the voting key's signature, and all issuers' signatures. */
export async function checkShard(task: ShardTask, primitives: VerifyPrimitives): Promise<ShardReport> {
  const context = await contextOf(task.manifest, primitives);
  const lines = linesOf(task.bytes);
  if (lines === undefined) {
    const fault = { check: 'ballot-form', where: task.file, detail: 'not lines of UTF-8 that each end' } as const;
    return { leaves: [], ballots: [], faults: [fault] };
  }
  const ballots: CheckedBallot[] = [];
  const faults: ShardFault[] = [];
  for (const [line, bytes] of lines.entries()) {
    const where = `${task.file}:${line + 1}`;
    const ballot = parseCastBallot(bytes);
    if (!ballot.ok) {
      faults.push({ check: 'ballot-form', where, detail: shapeDetail(ballot.error) });
      continue;
    }
    const finding = await findingOf(ballot.value, bytes, context);
    if (finding !== undefined) faults.push({ ...finding, where });
    const { style, sequence, sealed, votingKey } = ballot.value;
    ballots.push({ votingKey: toBase64Url(votingKey), style, sequence, sealed });
  }
  return { leaves: lines.map((line) => leafHash(line, primitives.sha256)), ballots, faults };
}

/** Ballots that count, to be opened. Plain data like {@link ShardTask}. */
export interface OpenTask {
  readonly manifest: Uint8Array;
  readonly ballots: readonly CheckedBallot[];
  readonly electionSecretKey: Uint8Array;
}

/** Opens ballots that {@link checkShard} found well-formed, in their order; null is a spoilt one. */
export async function openBallots(
  task: OpenTask,
  primitives: VerifyPrimitives,
): Promise<readonly (BallotContent | null)[]> {
  const manifest = readManifest(task.manifest);
  const styles = new Map(manifest.styles.map((style) => [style.id, style]));
  const open = await primitives.ballotOpener(task.electionSecretKey);
  const contents: (BallotContent | null)[] = [];
  for (const ballot of task.ballots) {
    const style = styles.get(ballot.style);
    const answer = open(ballot.sealed, sealAdditionalData({ ...ballot, election: manifest.election }));
    const padded = answer instanceof Promise ? await answer : answer;
    const content = style === undefined || padded === undefined ? undefined : parseContent(padded, style);
    contents.push(content?.ok === true ? content.value : null);
  }
  return contents;
}

/** Who does the heavy part of a verification: this thread, or a pool that runs the same functions elsewhere. */
export interface BallotWork {
  readonly checkShard: (task: ShardTask) => Promise<ShardReport>;
  readonly openBallots: (task: OpenTask) => Promise<readonly (BallotContent | null)[]>;
}

export function workHere(primitives: VerifyPrimitives): BallotWork {
  return {
    checkShard: (task) => checkShard(task, primitives),
    openBallots: (task) => openBallots(task, primitives),
  };
}
