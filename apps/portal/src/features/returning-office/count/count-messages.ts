import type { OpenedShare } from '@baraza/blind-ballots';
import type { CountOutcome, CountProgress } from './count-board.ts';
import type { VacancyTask } from './count-vacancy.ts';

/** What the page tells the worker. */
export interface CountTask {
  readonly archive: Uint8Array;
  readonly shares: readonly OpenedShare[];
  /** Where a seat is to be filled again instead of the election counted. */
  readonly vacancy?: VacancyTask | undefined;
}

/** What the worker tells the page. */
export type CountNews =
  | { readonly type: 'progress'; readonly progress: CountProgress }
  | { readonly type: 'done'; readonly outcome: CountOutcome }
  | { readonly type: 'broken'; readonly reason: string };
