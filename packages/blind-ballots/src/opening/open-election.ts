import type { BallotWork, CheckedBallot } from '../bundle/check-shard.ts';
import type { ElectionResult } from '../bundle/election-result.ts';
import type { BallotContent } from '../casting/ballot-content.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';
import { effectiveBallots } from './effective-ballots.ts';
import { tallyElection, type CountContest, type OpenedStyle } from './tally.ts';
import { tieSeed } from './tie-seed.ts';
import type { Sha256 } from '@baraza/transparency-log';

/** Small enough that all cores get some of a middling election. */
const BALLOTS_PER_TASK = 2_000;

/** A closed election whose ballots have all been checked, and the key to open them. */
export interface ClosedElection {
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  readonly ballots: readonly CheckedBallot[];
  readonly board: { readonly size: number; readonly root: Uint8Array };
  readonly electionSecretKey: Uint8Array;
}

async function openCounted(
  { manifestBytes: manifest, electionSecretKey }: ClosedElection,
  counted: readonly CheckedBallot[],
  work: BallotWork,
): Promise<readonly (BallotContent | null)[]> {
  const tasks: Promise<readonly (BallotContent | null)[]>[] = [];
  for (let start = 0; start < counted.length; start += BALLOTS_PER_TASK) {
    const ballots = counted.slice(start, start + BALLOTS_PER_TASK);
    tasks.push(work.openBallots({ manifest, ballots, electionSecretKey }));
  }
  return (await Promise.all(tasks)).flat();
}

/** Opens and counts a closed election: what scrutineers do at close and everybody can repeat once shares are public. */
export async function openElection(
  election: ClosedElection,
  count: CountContest,
  work: BallotWork,
  hash: Sha256,
): Promise<ElectionResult> {
  const { manifest, ballots, board } = election;
  const opened = new Map<string, OpenedStyle>();
  for (const style of manifest.styles) {
    const cast = ballots.filter((ballot) => ballot.style === style.id);
    const { counted, superseded } = effectiveBallots(cast);
    const contents = await openCounted(election, counted, work);
    opened.set(style.id, { cast: cast.length, superseded, contents });
  }
  return tallyElection(manifest, opened, board, tieSeed(election.electionSecretKey, board.root, hash), count);
}
