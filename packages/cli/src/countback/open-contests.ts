import {
  parseManifest,
  parseResult,
  parseShares,
  type BundleReader,
  type Check,
  type ContestToCount,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { scrutinizedContests, verifiedContests } from '@baraza/blind-ballots/countback';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import { equalBytes } from '@baraza/transparency-log';
import { readBytes } from '../read-bytes.ts';

/** The opened ballots of an election, style by style, after everything about them was verified. */
export interface OpenedElection {
  readonly contests: readonly ContestToCount[];
  readonly boardRoot: Uint8Array;
}

function firstFailed(checks: readonly Check[]): string {
  const failed = checks.find(({ state }) => state === 'failed');
  if (failed === undefined) return 'it does not hold (see baraza verify)';
  const place = failed.where === '' ? '' : ` ${failed.where}:`;
  return `it does not hold: ${failed.name}:${place} ${failed.detail} (see baraza verify)`;
}

async function readShares(files: readonly string[]): Promise<Result<OpenedShare[], string>> {
  const shares: OpenedShare[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const parsed = parseShares(new Uint8Array(bytes.value));
    if (!parsed.ok) return err(`${file}: is not a share`);
    shares.push(...parsed.value);
  }
  return ok(shares);
}

type Contests = ReadonlyMap<string, ContestToCount>;

/** A gated election: with shares its scrutineers open it again, and get what its result says. */
async function openGated(
  reader: BundleReader,
  name: string,
  files: readonly string[],
  resultBytes: Uint8Array,
  options: Parameters<typeof scrutinizedContests>[2],
): Promise<Result<Contests, string>> {
  if (files.length === 0) {
    return err(`${name}: its ballots are not published; scrutineers name key holders' shares with --share`);
  }
  const shares = await readShares(files);
  if (!shares.ok) return shares;
  const scrutiny = await scrutinizedContests(reader, shares.value, options);
  if (!scrutiny.ok) {
    const { error } = scrutiny;
    return err(`${name}: ${error.type === 'board-refused' ? firstFailed(error.checks) : error.reason}`);
  }
  const isSame = equalBytes(scrutiny.value.resultBytes, resultBytes);
  return isSame ? ok(scrutiny.value.contests) : err(`${name}: the opened ballots do not give its result`);
}

/** Verifies a bundle and opens its ballots. The error is one line that names the bundle and what is missing or wrong. */
export async function openContests(
  reader: BundleReader,
  name: string,
  shareFiles: readonly string[],
): Promise<Result<OpenedElection, string>> {
  const work = startBallotWorkers();
  try {
    const options = { primitives: nativePrimitives, work };
    const verified = await verifiedContests(reader, options);
    if (!verified.ok) return err(`${name}: ${verified.error.reason}`);
    if (!verified.value.holds) return err(`${name}: ${firstFailed(verified.value.checks)}`);
    const [manifestBytes, resultBytes] = [await reader.read('manifest.json'), await reader.read('result.json')];
    const manifest = parseManifest(manifestBytes ?? new Uint8Array());
    const result = parseResult(resultBytes ?? new Uint8Array());
    if (!manifest.ok || !result.ok || resultBytes === undefined) return err(`${name}: it cannot be read twice`);
    const opened = result.value.published
      ? ok(verified.value.contests)
      : await openGated(reader, name, shareFiles, resultBytes, options);
    if (!opened.ok) return opened;
    const inOrder = manifest.value.styles.flatMap(({ id }) => opened.value.get(id) ?? []);
    return ok({ contests: inOrder, boardRoot: result.value.boardRoot });
  } finally {
    await work.close();
  }
}
