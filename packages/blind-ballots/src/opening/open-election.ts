import type { BallotWork, CheckedBallot } from '../bundle/check-shard.ts';
import type { ElectionResult } from '../bundle/election-result.ts';
import type { BallotContent } from '../casting/ballot-content.ts';
import type { ElectionManifest } from '../manifest/election-manifest.ts';
import { effectiveBallots } from './effective-ballots.ts';
import { tallyElection, type CountContest, type OpenedStyle } from './tally.ts';
import { tieSeed } from './tie-seed.ts';
import type { Sha256 } from '@baraza/transparency-log';

/** A closed election whose ballots have all been checked, and the key to open them. */
export interface ClosedElection {
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  /** Bytes of each ballot file, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly ballots: readonly CheckedBallot[];
  readonly board: { readonly size: number; readonly root: Uint8Array };
  readonly electionSecretKey: Uint8Array;
}

function keyOf(ballot: Pick<CheckedBallot, 'file' | 'line'>): string {
  return `${ballot.file}:${ballot.line}`;
}

async function openBallots(
  election: ClosedElection,
  counted: readonly CheckedBallot[],
  work: BallotWork,
): Promise<ReadonlyMap<string, BallotContent | null>> {
  const linesByFile = new Map<string, number[]>();
  for (const { file, line } of counted) {
    const lines = linesByFile.get(file) ?? [];
    lines.push(line);
    linesByFile.set(file, lines);
  }
  const opened = await Promise.all(
    [...linesByFile].map(async ([file, lines]) => {
      const bytes = election.files.get(file) ?? new Uint8Array();
      const { manifestBytes: manifest, electionSecretKey } = election;
      const contents = await work.openShard({ manifest, file, bytes, lines, electionSecretKey });
      return lines.map((line, index) => [keyOf({ file, line }), contents[index] ?? null] as const);
    }),
  );
  return new Map(opened.flat());
}

/** Opens and counts a closed election: what scrutineers do at close and everybody can repeat once shares are public. */
export async function openElection(
  election: ClosedElection,
  count: CountContest,
  work: BallotWork,
  hash: Sha256,
): Promise<ElectionResult> {
  const { manifest, ballots, board } = election;
  const perStyle = manifest.styles.map((style) => {
    const cast = ballots.filter((ballot) => ballot.style === style.id);
    return { style: style.id, cast: cast.length, ...effectiveBallots(cast) };
  });
  const contents = await openBallots(
    election,
    perStyle.flatMap((style) => style.counted),
    work,
  );
  const opened = new Map<string, OpenedStyle>(
    perStyle.map(({ style, cast, superseded, counted }) => [
      style,
      { cast, superseded, contents: counted.map((ballot) => contents.get(keyOf(ballot)) ?? null) },
    ]),
  );
  return tallyElection(manifest, opened, board, tieSeed(election.electionSecretKey, board.root, hash), count);
}
