import {
  bundleReaderOver,
  parseManifest,
  portablePrimitives,
  readArchive,
  scrutinizeBoard,
  type Check,
  type ElectionManifest,
  type ElectionResult,
  type OpenedShare,
  type VerifyPrimitives,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { fromUtf8 } from '@baraza/transparency-log';

/** How far a count is: signatures of ballots and of requests are checked first, then ballots are opened. */
export interface CountProgress {
  readonly step: 'checking' | 'opening';
  readonly done: number;
  readonly all: number;
}

export type CountOutcome =
  | {
      readonly type: 'counted';
      readonly checks: readonly Check[];
      readonly result: ElectionResult;
      /** The bytes of `result.json` as text, to be signed as they are. */
      readonly resultText: string;
    }
  | {
      readonly type: 'found';
      readonly checks: readonly Check[];
      /** `countback.json`, to be signed as it is. */
      readonly text: string;
      /** Number on the ballot; null where a by-election is needed. */
      readonly filledBy: number | null;
    }
  | { readonly type: 'refused'; readonly checks: readonly Check[] }
  | { readonly type: 'unreadable'; readonly reason: string };

/** The files of a board archive, or why it is none. */
export type OpenedBoard =
  | { readonly type: 'board'; readonly manifest: ElectionManifest; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly type: 'unreadable'; readonly reason: string };

export function openBoard(archive: Uint8Array): OpenedBoard {
  const files = readArchive(archive);
  if (!files.ok) return { type: 'unreadable', reason: `byte ${files.error.offset}: ${files.error.reason}` };
  const bytes = files.value.get('manifest.json');
  const manifest = bytes === undefined ? undefined : parseManifest(bytes);
  if (manifest?.ok !== true) return { type: 'unreadable', reason: 'manifest.json' };
  return { type: 'board', manifest: manifest.value, files: files.value };
}

/** Checks, opens and counts a closed board, as `baraza scrutineer` does, with the browser's own cryptography. */
export async function countBoard(
  archive: Uint8Array,
  shares: readonly OpenedShare[],
  onProgress: (progress: CountProgress) => void,
): Promise<CountOutcome> {
  const board = openBoard(archive);
  if (board.type === 'unreadable') return board;
  const primitives = reportingPrimitives(board.files, onProgress);
  const scrutiny = await scrutinizeBoard(bundleReaderOver(board.files), shares, { count: countContest, primitives });
  if (scrutiny.ok) {
    const { checks, result, resultBytes } = scrutiny.value;
    return { type: 'counted', checks, result, resultText: fromUtf8(resultBytes) ?? '' };
  }
  const { error } = scrutiny;
  return error.type === 'board-refused'
    ? { type: 'refused', checks: error.checks }
    : { type: 'unreadable', reason: error.reason };
}

/** The browser's own cryptography, telling how far the work on these files is. */
export function reportingPrimitives(
  files: ReadonlyMap<string, Uint8Array>,
  onProgress: (progress: CountProgress) => void,
): VerifyPrimitives {
  const ballots = linesIn(files, 'ballots/');
  return reporting(portablePrimitives, { checking: ballots + linesIn(files, 'issued/'), opening: ballots }, onProgress);
}

const NEWLINE = 10;

function linesIn(files: ReadonlyMap<string, Uint8Array>, folder: string): number {
  const within = [...files].filter(([name]) => name.startsWith(folder));
  return within.reduce((sum, [, bytes]) => sum + bytes.filter((byte) => byte === NEWLINE).length, 0);
}

/** The same cryptography, telling how much of the work it has been asked to do. */
function reporting(
  primitives: VerifyPrimitives,
  work: Readonly<Record<CountProgress['step'], number>>,
  onProgress: (progress: CountProgress) => void,
): VerifyPrimitives {
  const counter = (step: CountProgress['step']) => {
    const all = work[step];
    let done = 0;
    return () => {
      done = Math.min(done + 1, all);
      onProgress({ step, done, all });
    };
  };
  const [checked, opened] = [counter('checking'), counter('opening')];
  return {
    ...primitives,
    verifyEd25519: (...claim) => {
      checked();
      return primitives.verifyEd25519(...claim);
    },
    ballotOpener: async (electionSecretKey) => {
      const open = await primitives.ballotOpener(electionSecretKey);
      return (sealed, additionalData) => {
        opened();
        return open(sealed, additionalData);
      };
    },
  };
}
