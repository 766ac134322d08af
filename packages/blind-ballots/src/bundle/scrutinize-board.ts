import { err, ok, type Result } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import { combineShares, type OpenedShare } from '../opening/key-shares.ts';
import { openElection } from '../opening/open-election.ts';
import { BOARD_FILES, type BundleReader } from './bundle-reader.ts';
import { checkClosedBoard } from './check-cast.ts';
import { shareFaultText } from './check-opening.ts';
import { formatResult, type ElectionResult } from './election-result.ts';
import { CheckList, type Check } from './report.ts';
import { openBundle, type UnreadableBundle, type VerifyOptions } from './verify-bundle.ts';

/** What a scrutineer's count gives, to be signed if one stands by it. */
export interface Scrutiny {
  readonly checks: readonly Check[];
  readonly result: ElectionResult;
  /** `result.json`. */
  readonly resultBytes: Uint8Array;
}

export type ScrutinyFault = UnreadableBundle | { readonly type: 'board-refused'; readonly checks: readonly Check[] };

/**
 * Opens and counts a closed board: everything a verifier checks before opening has to hold first, then the shares are
 * put together, the ballots opened and counted, and the publication gate measured. Meant for a machine without a network.
 */
export async function scrutinizeBoard(
  reader: BundleReader,
  shares: readonly OpenedShare[],
  options: Omit<VerifyOptions, 'trusted'>,
): Promise<Result<Scrutiny, ScrutinyFault>> {
  const checks = new CheckList();
  const opened = await openBundle(reader, BOARD_FILES, options, checks);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return err({ type: 'board-refused', checks: checks.all() });
  const { context, ballotFiles } = opened.value;
  const { manifest, manifestBytes, primitives, work } = context;
  const closed = await checkClosedBoard(context, ballotFiles, options.seenCheckpoints ?? []);
  const key = await combineShares(shares, manifest.electionKey, primitives.sha256);
  if (!key.ok) checks.fail('key-shares', 'shares', shareFaultText(key.error));
  if (!key.ok || checks.hasAnyFailed()) return err({ type: 'board-refused', checks: checks.all() });
  const election = { manifest, manifestBytes, ...closed, electionSecretKey: key.value };
  const result = await openElection(election, options.count, work, primitives.sha256);
  return ok({ checks: checks.all(), result, resultBytes: utf8(formatResult(result)) });
}
