import {
  bundleReaderOver,
  parseResult,
  portablePrimitives,
  readArchive,
  type OpenedShare,
  type VerifyPrimitives,
} from '@baraza/blind-ballots';
import { countbackStyle, countbackText, scrutinizedContests, type Vacancy } from '@baraza/blind-ballots/countback';
import type { CountOutcome } from './count-board.ts';

/** One seat to be filled again. */
export interface VacancyTask {
  /** The constituency's id in the manifest. */
  readonly style: string;
  readonly vacancy: Vacancy;
}

/** Checks and opens a closed board as for the count, and fills one seat again, as `baraza countback` does. */
export async function countVacancy(
  archive: Uint8Array,
  shares: readonly OpenedShare[],
  { style, vacancy }: VacancyTask,
  primitives: VerifyPrimitives = portablePrimitives,
): Promise<CountOutcome> {
  const files = readArchive(archive);
  if (!files.ok) return { type: 'unreadable', reason: `byte ${files.error.offset}: ${files.error.reason}` };
  const opened = await scrutinizedContests(bundleReaderOver(files.value), shares, { primitives });
  if (!opened.ok) {
    const { error } = opened;
    return error.type === 'board-refused'
      ? { type: 'refused', checks: error.checks }
      : { type: 'unreadable', reason: error.reason };
  }
  const { checks, contests, resultBytes } = opened.value;
  const [contest, result] = [contests.get(style), parseResult(resultBytes)];
  if (!contest || !result.ok) return { type: 'unreadable', reason: style };
  const found = countbackStyle(contest, vacancy);
  if (!found.ok) return { type: 'unreadable', reason: found.error.type };
  const text = countbackText(contest, result.value.boardRoot, vacancy, found.value);
  return { type: 'found', checks, text, filledBy: found.value.filledBy };
}
