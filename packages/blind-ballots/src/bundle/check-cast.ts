import { leafHash, toBase64Url, type VerifierKey } from '@baraza/transparency-log';
import { importIssuerKey } from '../issuing/blind-signature.ts';
import { BALLOTS_PER_FILE } from './bundle-reader.ts';
import {
  checkBoardRoot,
  checkCheckpoint,
  checkForks,
  checkWitnesses,
  recomputeBoard,
  type RecomputedBoard,
} from './check-board.ts';
import { checkCounts, checkRollsAndRequests, checkStatements } from './check-issued.ts';
import type { CheckedBallot } from './check-shard.ts';
import { parseCloseRecord, type CloseRecord } from './close-record.ts';
import type { CheckList } from './report.ts';
import { faultText, readBundleFile, type VerificationContext } from './verification-context.ts';

interface BallotsRead {
  readonly leaves: readonly Uint8Array[];
  readonly ballots: readonly CheckedBallot[];
}

/** A board that has been looked at from its manifest to its checkpoint, ballots still sealed. */
export interface ClosedBoard {
  readonly ballots: readonly CheckedBallot[];
  readonly board: RecomputedBoard;
  /** Whose cosignatures hold. */
  readonly witnesses: readonly VerifierKey[];
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
  const close = parseCloseRecord(await readBundleFile(reader, 'close.json'));
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
    names.map(async (file) => work.checkShard({ manifest, file, bytes: await readBundleFile(reader, file) })),
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
  const bytes = await readBundleFile(reader, 'checkpoint');
  const signed = checkCheckpoint(bytes, manifest, primitives, checks);
  checkForks(seen, board, manifest, primitives, checks);
  if (signed === undefined) return [];
  checkBoardRoot(board, signed, checks);
  return checkWitnesses(signed, manifest, primitives, checks);
}

/** Everything that can be checked before a ballot is opened. */
export async function checkClosedBoard(
  context: VerificationContext,
  ballotFiles: readonly string[],
  seenCheckpoints: readonly Uint8Array[],
): Promise<ClosedBoard> {
  const { reader, manifest, manifestBytes, primitives, checks } = context;
  await checkIssuerKeys(context);
  const close = await readClose(context);
  const { leaves, ballots } = await checkBallots(context, ballotFiles);
  const first = leafHash(manifestBytes, primitives.sha256);
  const last = leafHash(await readBundleFile(reader, 'close.json'), primitives.sha256);
  const board = recomputeBoard([first, ...leaves, last], primitives);
  const witnesses = await checkBoard(context, board, seenCheckpoints);
  if (close === undefined) return { ballots, board, witnesses };
  if (close.ballots !== leaves.length) {
    checks.fail('close-record', 'close.json ballots', `says ${close.ballots}, the bundle holds ${leaves.length}`);
  }
  checks.pass('close-record', `${close.ballots} ballots at close`);
  checkStatements(close, context);
  checkCounts(close, manifest, ballots, checks);
  await checkRollsAndRequests(reader, manifest, close, primitives, checks);
  return { ballots, board, witnesses };
}
