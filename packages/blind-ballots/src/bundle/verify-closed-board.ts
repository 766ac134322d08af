import { ok, type Result } from '@baraza/result';
import { BOARD_FILES, type BundleReader } from './bundle-reader.ts';
import { checkClosedBoard } from './check-cast.ts';
import { CheckList, type Check } from './report.ts';
import { openBundle, type UnreadableBundle, type VerifyOptions } from './verify-bundle.ts';

export interface ClosedBoardVerification {
  readonly checks: readonly Check[];
  /** No check failed. */
  readonly holds: boolean;
  readonly boardSize: number;
  readonly boardRoot: Uint8Array;
  /** Distinct voting keys on the board, by style. */
  readonly keysCast: ReadonlyMap<string, number>;
}

/** Everything about a closed board that can be checked before a ballot is opened and a result exists. */
export async function verifyClosedBoard(
  reader: BundleReader,
  options: Omit<VerifyOptions, 'trusted' | 'count'>,
): Promise<Result<ClosedBoardVerification, UnreadableBundle>> {
  const checks = new CheckList();
  const opened = await openBundle(reader, BOARD_FILES, options, checks);
  if (!opened.ok) return opened;
  if (opened.value === undefined) return ok(refused(checks));
  const { context, ballotFiles } = opened.value;
  const { ballots, board } = await checkClosedBoard(context, ballotFiles, options.seenCheckpoints ?? []);
  const keys = new Map(context.manifest.styles.map(({ id }) => [id, new Set<string>()]));
  for (const { style, votingKey } of ballots) keys.get(style)?.add(votingKey);
  return ok({
    checks: checks.all(),
    holds: !checks.hasAnyFailed(),
    boardSize: board.size,
    boardRoot: board.root,
    keysCast: new Map([...keys].map(([style, found]) => [style, found.size])),
  });
}

function refused(checks: CheckList): ClosedBoardVerification {
  return { checks: checks.all(), holds: false, boardSize: 0, boardRoot: new Uint8Array(), keysCast: new Map() };
}
