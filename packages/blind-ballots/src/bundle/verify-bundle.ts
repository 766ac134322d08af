import { err, ok, type Result } from '@baraza/result';
import { leafHash, toBase64Url, type SignedCheckpoint, type VerifierKey } from '@baraza/transparency-log';
import { importIssuerKey } from '../issuing/blind-signature.ts';
import { parseManifest, type ElectionManifest } from '../manifest/election-manifest.ts';
import type { CountContest } from '../opening/tally.ts';
import { arrangeFiles, BALLOTS_PER_FILE, type BundleReader } from './bundle-reader.ts';
import {
  checkBoardRoot,
  checkCheckpoint,
  checkForks,
  checkWitnesses,
  recomputeBoard,
  type RecomputedBoard,
} from './check-board.ts';
import { checkCounts, checkRollsAndRequests, checkStatements } from './check-issued.ts';
import { checkOpening } from './check-opening.ts';
import { checkResultSignatures } from './check-result.ts';
import { workHere, type BallotWork, type CheckedBallot } from './check-shard.ts';
import { parseCloseRecord, type CloseRecord } from './close-record.ts';
import { portablePrimitives, type VerifyPrimitives } from './primitives.ts';
import { CheckList, type Check } from './report.ts';
import { untrustedParties, type TrustedKeys } from './trust.ts';

export interface VerifyOptions {
  /** Counts a ranked contest; the same function that made the result. */
  readonly count: CountContest;
  /** Without them a bundle can only be found consistent with itself. */
  readonly trusted?: TrustedKeys;
  /** Checkpoints of this board kept from earlier. */
  readonly seenCheckpoints?: readonly Uint8Array[];
  readonly primitives?: VerifyPrimitives;
  /** Who checks and opens ballot files; by default this thread. */
  readonly work?: BallotWork;
}

export interface Verification {
  readonly election: string;
  readonly checks: readonly Check[];
  /** No check failed. */
  readonly holds: boolean;
  /** Holds, and under keys that were trusted beforehand. */
  readonly isTrusted: boolean;
  /** Parties whose keys are not in the trust file. */
  readonly untrusted: readonly string[];
}

export type UnreadableBundle = { readonly type: 'unreadable-bundle'; readonly reason: string };

/** What the checks share once the manifest has been read. */
export interface VerificationContext {
  readonly reader: BundleReader;
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  readonly primitives: VerifyPrimitives;
  readonly work: BallotWork;
  readonly checks: CheckList;
}

interface BallotsRead {
  readonly leaves: readonly Uint8Array[];
  readonly ballots: readonly CheckedBallot[];
}

function faultText(fault: { readonly type: string }): string {
  if ('path' in fault && 'expected' in fault) return `${String(fault.path)}: expected ${String(fault.expected)}`;
  return 'reason' in fault ? String(fault.reason) : fault.type;
}

async function readFile(reader: BundleReader, name: string): Promise<Uint8Array> {
  return (await reader.read(name)) ?? new Uint8Array();
}

async function checkIssuerKeys({ manifest, checks }: VerificationContext): Promise<void> {
  for (const issuer of manifest.issuers) {
    for (const [index, spki] of issuer.rsaKeys.entries()) {
      const key = await importIssuerKey(spki);
      const where = `manifest.json issuers ${issuer.id} rsaKeys[${index}]`;
      if (!key.ok) checks.fail('issuer-keys', where, faultText(key.error));
    }
  }
  checks.pass('issuer-keys', `${manifest.issuers.length} issuers with a key per style`);
}

async function readClose(context: VerificationContext): Promise<CloseRecord | undefined> {
  const { reader, manifest, checks } = context;
  const close = parseCloseRecord(await readFile(reader, 'close.json'));
  if (!close.ok) {
    checks.fail('close-record', 'close.json', faultText(close.error));
    return undefined;
  }
  if (close.value.election !== manifest.election)
    checks.fail('close-record', 'close.json election', 'is another election');
  return close.value;
}

async function checkBallots(context: VerificationContext, names: readonly string[]): Promise<BallotsRead> {
  const { reader, manifestBytes: manifest, work, checks } = context;
  const reports = await Promise.all(
    names.map(async (file) => work.checkShard({ manifest, file, bytes: await readFile(reader, file) })),
  );
  for (const [index, report] of reports.entries()) {
    for (const { check, where, detail } of report.faults) checks.fail(check, where, detail);
    const isLast = index === reports.length - 1;
    const isFull = report.leaves.length === BALLOTS_PER_FILE;
    const isFilled = isLast ? report.leaves.length > 0 && report.leaves.length <= BALLOTS_PER_FILE : isFull;
    if (!isFilled) checks.fail('ballot-form', names[index] ?? '', `holds ${report.leaves.length} ballots`);
  }
  const ballots = reports.flatMap((report) => report.ballots);
  checks.pass('ballot-form', `${ballots.length} ballots, all canonical`);
  checks.pass('ballot-signatures', 'every ballot is signed by its voting key');
  checks.pass('tokens', 'every voting key is signed by every issuer');
  const leaves = reports.flatMap((report) => report.leaves);
  checkReplays(leaves, checks);
  return { leaves, ballots };
}

function checkReplays(leaves: readonly Uint8Array[], checks: CheckList): void {
  const seen = new Map<string, number>();
  for (const [index, leaf] of leaves.entries()) {
    const key = toBase64Url(leaf);
    const earlier = seen.get(key);
    if (earlier !== undefined) checks.fail('replays', `ballot ${index + 1}`, `is ballot ${earlier + 1} again`);
    seen.set(key, index);
  }
  checks.pass('replays', 'no ballot stands on the board twice');
}

/** What of the board the bundle proves, and who signed it. */
async function checkBoard(
  context: VerificationContext,
  board: RecomputedBoard,
  seen: readonly Uint8Array[],
): Promise<readonly VerifierKey[]> {
  const { reader, manifest, primitives, checks } = context;
  const bytes = await readFile(reader, 'checkpoint');
  const signed: SignedCheckpoint | undefined = checkCheckpoint(bytes, manifest, primitives, checks);
  checkForks(seen, board, manifest, primitives, checks);
  if (signed === undefined) return [];
  checkBoardRoot(board, signed, checks);
  return checkWitnesses(signed, manifest, primitives, checks);
}

async function checkEverything(
  context: VerificationContext,
  ballotFiles: readonly string[],
  options: VerifyOptions,
): Promise<{ readonly witnesses: readonly VerifierKey[]; readonly scrutineers: readonly VerifierKey[] }> {
  const { reader, manifest, manifestBytes, primitives, checks } = context;
  await checkIssuerKeys(context);
  const close = await readClose(context);
  const cast = await checkBallots(context, ballotFiles);
  const ends = [manifestBytes, await readFile(reader, 'close.json')].map((bytes) => leafHash(bytes, primitives.sha256));
  const [first = new Uint8Array(), last = new Uint8Array()] = ends;
  const board = recomputeBoard([first, ...cast.leaves, last], primitives);
  const witnesses = await checkBoard(context, board, options.seenCheckpoints ?? []);
  if (close !== undefined) {
    if (close.ballots !== cast.leaves.length) {
      checks.fail(
        'close-record',
        'close.json ballots',
        `says ${close.ballots}, the bundle holds ${cast.leaves.length}`,
      );
    }
    checks.pass('close-record', `${close.ballots} ballots at close`);
    checkStatements(close, context);
    checkCounts(close, manifest, cast.ballots, checks);
    await checkRollsAndRequests(reader, manifest, close, primitives, checks);
  }
  await checkOpening(context, { ...cast, board }, options.count);
  const [signatures, result] = [
    await readFile(reader, 'result-signatures.json'),
    await readFile(reader, 'result.json'),
  ];
  return { witnesses, scrutineers: checkResultSignatures(signatures, result, manifest, primitives, checks) };
}

function verification(
  manifest: ElectionManifest | undefined,
  checks: CheckList,
  untrusted: readonly string[],
): Verification {
  const holds = !checks.hasAnyFailed();
  const election = manifest?.election ?? '';
  return { election, checks: checks.all(), holds, isTrusted: holds && untrusted.length === 0, untrusted };
}

/**
 * Verifies a whole election out of its bundle: docs/protocol/elections.md, "Verification". Every check is reported by
 * name with where it failed; whatever no check would cover is refused. Reads nothing but the bundle.
 */
export async function verifyBundle(
  reader: BundleReader,
  options: VerifyOptions,
): Promise<Result<Verification, UnreadableBundle>> {
  const { primitives = portablePrimitives, trusted } = options;
  const manifestBytes = await reader.read('manifest.json');
  if (manifestBytes === undefined) return err({ type: 'unreadable-bundle', reason: 'there is no manifest.json' });
  const checks = new CheckList();
  const arranged = arrangeFiles(await reader.names());
  const manifest = parseManifest(manifestBytes);
  if (!arranged.ok) checks.fail('files', arranged.error.name, arranged.error.reason);
  if (!manifest.ok) checks.fail('manifest', 'manifest.json', faultText(manifest.error));
  if (!arranged.ok || !manifest.ok) return ok(verification(undefined, checks, ['manifest']));
  checks.pass('files', 'every file is known and will be checked');
  checks.pass('manifest', manifest.value.election);
  const work = options.work ?? workHere(primitives);
  const context = { reader, manifest: manifest.value, manifestBytes, primitives, work, checks };
  const signers = await checkEverything(context, arranged.value, options);
  const untrusted = trusted === undefined ? ['everybody'] : untrustedParties(manifest.value, signers, trusted);
  return ok(verification(manifest.value, checks, untrusted));
}
