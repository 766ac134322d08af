import type { BallotWork, CheckedBallot, ShardReport } from '@baraza/blind-ballots';

/** Small enough that progress moves several times a second, and cancelling is felt at once, even on a slow phone. */
const BALLOTS_PER_CHUNK = 200;

/** Pieces of one file under way at once: enough for every core, few enough for the memory of a phone. */
const CHUNKS_AT_ONCE = 8;

const NEWLINE = 0x0a;

async function inWaves<Piece, Answer>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < pieces.length; start += CHUNKS_AT_ONCE) {
    answers.push(...(await Promise.all(pieces.slice(start, start + CHUNKS_AT_ONCE).map(work))));
  }
  return answers;
}

/** Pieces of so many whole lines; the end of the last may lack its newline, as in the file. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines += 1;
    if (lines % BALLOTS_PER_CHUNK !== 0) continue;
    yield bytes.subarray(start, at + 1);
    start = at + 1;
  }
  if (start < bytes.length || start === 0) yield bytes.subarray(start);
}

/** The reports of a file's pieces as one, with line numbers of the file. */
function joinReports(file: string, reports: readonly ShardReport[]): ShardReport {
  const unreadable = reports.flatMap(({ faults }) => faults).find(({ where }) => where === file);
  if (unreadable) return { leaves: [], ballots: [], faults: [unreadable] };
  let offset = 0;
  const faults = reports.flatMap((report) => {
    const linesBefore = offset;
    offset += report.leaves.length;
    return report.faults.map((fault) => {
      const line = Number(fault.where.slice(file.length + 1)) + linesBefore;
      return { ...fault, where: `${file}:${line}` };
    });
  });
  return {
    leaves: reports.flatMap(({ leaves }) => leaves),
    ballots: reports.flatMap(({ ballots }) => ballots),
    faults,
  };
}

/** How many ballots were looked at since the last word. */
export type OnBallots = (phase: 'checking' | 'opening', ballots: number) => void;

/** The same work in small pieces, so that whoever watches sees it move; answers exactly what the whole would. */
export function inChunks(work: BallotWork, onBallots: OnBallots): BallotWork {
  return {
    async checkShard(task) {
      const reports = await inWaves([...piecesOf(task.bytes)], async (bytes) => {
        const report = await work.checkShard({ ...task, bytes });
        onBallots('checking', report.leaves.length);
        return report;
      });
      return joinReports(task.file, reports);
    },
    async openBallots(task) {
      const chunks: (readonly CheckedBallot[])[] = [];
      for (let start = 0; start < task.ballots.length; start += BALLOTS_PER_CHUNK) {
        chunks.push(task.ballots.slice(start, start + BALLOTS_PER_CHUNK));
      }
      const opened = await inWaves(chunks, async (ballots) => {
        const contents = await work.openBallots({ ...task, ballots });
        onBallots('opening', ballots.length);
        return contents;
      });
      return opened.flat();
    },
  };
}
