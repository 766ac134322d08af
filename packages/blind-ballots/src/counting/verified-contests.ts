import { ok, type Result } from '@baraza/result';
import type { BundleReader } from '../bundle/bundle-reader.ts';
import type { Check } from '../bundle/report.ts';
import { scrutinizeBoard, type ScrutinyFault } from '../bundle/scrutinize-board.ts';
import { verifyBundle, type UnreadableBundle, type VerifyOptions } from '../bundle/verify-bundle.ts';
import type { OpenedShare } from '../opening/key-shares.ts';
import type { ContestToCount, CountContest } from '../opening/tally.ts';
import { countContest } from './count-contest.ts';

type Options = Pick<VerifyOptions, 'primitives' | 'work'>;

export interface VerifiedContests {
  readonly checks: readonly Check[];
  /** No check failed. */
  readonly holds: boolean;
  /** The ranked styles whose ballots could be opened, by id. */
  readonly contests: ReadonlyMap<string, ContestToCount>;
}

/** Keeps what it counts. */
function remembering(contests: Map<string, ContestToCount>): CountContest {
  return (contest) => {
    contests.set(contest.style.id, contest);
    return countContest(contest);
  };
}

/** Verifies a bundle and hands out the opened ballots; none where they are not published. */
export async function verifiedContests(
  reader: BundleReader,
  options: Options,
): Promise<Result<VerifiedContests, UnreadableBundle>> {
  const contests = new Map<string, ContestToCount>();
  const verified = await verifyBundle(reader, { ...options, count: remembering(contests) });
  return verified.ok ? ok({ checks: verified.value.checks, holds: verified.value.holds, contests }) : verified;
}

export interface ScrutinizedContests {
  readonly checks: readonly Check[];
  readonly contests: ReadonlyMap<string, ContestToCount>;
  readonly resultBytes: Uint8Array;
}

/** The same for scrutineers, who open with key holders' shares; with the bytes of the result that the ballots give. */
export async function scrutinizedContests(
  reader: BundleReader,
  shares: readonly OpenedShare[],
  options: Options,
): Promise<Result<ScrutinizedContests, ScrutinyFault>> {
  const contests = new Map<string, ContestToCount>();
  const scrutiny = await scrutinizeBoard(reader, shares, { ...options, count: remembering(contests) });
  if (!scrutiny.ok) return scrutiny;
  const { checks, resultBytes } = scrutiny.value;
  return ok({ checks, contests, resultBytes });
}
