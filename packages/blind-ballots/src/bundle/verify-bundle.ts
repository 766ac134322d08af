import { err, ok, type Result } from '@baraza/result';
import { parseManifest, type ElectionManifest } from '../manifest/election-manifest.ts';
import type { CountContest } from '../opening/tally.ts';
import { arrangeFiles, BOARD_FILES, RESULT_FILES, type BundleReader } from './bundle-reader.ts';
import { checkClosedBoard } from './check-cast.ts';
import { checkOpening } from './check-opening.ts';
import { checkResultSignatures } from './check-result.ts';
import { workHere, type BallotWork } from './check-shard.ts';
import { portablePrimitives, type VerifyPrimitives } from './primitives.ts';
import { CheckList, type Check } from './report.ts';
import { untrustedParties, type TrustedKeys } from './trust.ts';
import { faultText, readBundleFile, type VerificationContext } from './verification-context.ts';

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
  /** Hears every finding as it is made, for somebody who watches. */
  readonly onFinding?: (check: Check) => void;
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

export interface OpenedContext {
  readonly context: VerificationContext;
  /** In order. */
  readonly ballotFiles: readonly string[];
}

/** Reads the manifest and the list of files; undefined, with the fault in `checks`, where nothing further can be checked. */
export async function openBundle(
  reader: BundleReader,
  requiredFiles: readonly string[],
  options: Pick<VerifyOptions, 'primitives' | 'work'>,
  checks: CheckList,
): Promise<Result<OpenedContext | undefined, UnreadableBundle>> {
  const { primitives = portablePrimitives } = options;
  const manifestBytes = await reader.read('manifest.json');
  if (manifestBytes === undefined) return err({ type: 'unreadable-bundle', reason: 'there is no manifest.json' });
  const arranged = arrangeFiles(await reader.names(), requiredFiles);
  const manifest = parseManifest(manifestBytes);
  if (!arranged.ok) checks.fail('files', arranged.error.name, arranged.error.reason);
  if (!manifest.ok) checks.fail('manifest', 'manifest.json', faultText(manifest.error));
  if (!arranged.ok || !manifest.ok) return ok(undefined);
  checks.pass('files', 'every file is known and will be checked');
  checks.pass('manifest', manifest.value.election);
  const work = options.work ?? workHere(primitives);
  const context = { reader, manifest: manifest.value, manifestBytes, primitives, work, checks };
  return ok({ context, ballotFiles: arranged.value });
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
  const checks = new CheckList(options.onFinding);
  const opened = await openBundle(reader, [...BOARD_FILES, ...RESULT_FILES], options, checks);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return ok(verification(undefined, checks, ['manifest']));
  const { context, ballotFiles } = opened.value;
  const { manifest, primitives } = context;
  const closed = await checkClosedBoard(context, ballotFiles, options.seenCheckpoints ?? []);
  await checkOpening(context, closed, options.count);
  const signatures = await readBundleFile(reader, 'result-signatures.json');
  const result = await readBundleFile(reader, 'result.json');
  const scrutineers = checkResultSignatures(signatures, result, manifest, primitives, checks);
  const signers = { witnesses: closed.witnesses, scrutineers };
  const { trusted } = options;
  const untrusted = trusted === undefined ? ['everybody'] : untrustedParties(manifest, signers, trusted);
  return ok(verification(manifest, checks, untrusted));
}
