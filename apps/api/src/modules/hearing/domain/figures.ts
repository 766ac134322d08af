import { dayAfter } from '../../../platform/clock/days.ts';
import { ANSWER_DAYS } from './matter.ts';

/** One way of dividing a quarter's grievances; null where a count is withheld. */
export interface FigureGroup {
  readonly key: 'acknowledged' | 'answered' | 'ending';
  readonly cells: readonly { readonly key: string; readonly count: number | null }[];
}

/** What became of a quarter's grievances to one company; `total` is null where there were too few to say. */
export interface QuarterFigures {
  /** For example `2026-Q3`. */
  readonly period: string;
  readonly total: number | null;
  readonly groups: readonly FigureGroup[];
}

export interface CountedGroup {
  readonly key: FigureGroup['key'];
  readonly cells: Readonly<Record<string, number>>;
}

/** Days after the quarter until even the last grievance of it had its full time, and a week for the person to say more. */
const SETTLED_DAYS = ANSWER_DAYS + 8;

export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** First day of the quarter and first day after it. */
export function daysOfQuarter(period: string): { readonly from: string; readonly before: string } {
  const year = Number(period.slice(0, 4));
  const quarter = Number(period.slice(6));
  const day = (index: number): string =>
    `${year + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`;
  return { from: day(quarter - 1), before: day(quarter) };
}

/** The day on which a quarter is counted, once and for ever. */
export function countedOn(period: string): string {
  return dayAfter(daysOfQuarter(period).before, SETTLED_DAYS);
}

/**
 * Small groups are withheld, and so much more that nobody can work them out from the total: what is withheld is at
 * least two counts and `smallest` people together.
 */
export function withholdSmall(period: string, total: number, groups: readonly CountedGroup[], smallest: number) {
  if (total < smallest) return { period, total: null, groups: [] } satisfies QuarterFigures;
  const shown = groups.map(({ key, cells }) => ({ key, cells: withholdCells(Object.entries(cells), smallest) }));
  return { period, total, groups: shown } satisfies QuarterFigures;
}

function withholdCells(cells: readonly (readonly [string, number])[], smallest: number): FigureGroup['cells'] {
  const hidden = new Set(cells.filter(([, count]) => count > 0 && count < smallest).map(([key]) => key));
  const rest = cells.filter(([key, count]) => count > 0 && !hidden.has(key)).sort(([, a], [, b]) => a - b);
  const hiddenSum = (): number => cells.reduce((sum, [key, count]) => sum + (hidden.has(key) ? count : 0), 0);
  for (const [key] of rest) {
    if (hidden.size === 0 || (hidden.size > 1 && hiddenSum() >= smallest)) break;
    hidden.add(key);
  }
  return cells.map(([key, count]) => ({ key, count: hidden.has(key) ? null : count }));
}
