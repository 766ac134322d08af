import type { CountResult } from '@baraza/stv';
import { amountOf } from './outcome.ts';

/** One column of the picture: the votes after its last stage. Small stages may have been drawn together. */
export interface Column {
  /** Indexes into `count.stages`, both included. */
  readonly first: number;
  readonly last: number;
}

/** Votes that change hands on the way into a stage. */
function moved({ stages }: CountResult, index: number): number {
  const before = stages[index - 1]?.votes ?? [];
  const after = stages[index]?.votes ?? [];
  const changes = after.map((votes, at) => Math.max(0, amountOf(votes) - amountOf(before[at])));
  return changes.reduce((sum, one) => sum + one, 0);
}

const elects = (count: CountResult, index: number): boolean =>
  count.stages[index]?.actions.some(({ type }) => type === 'elect') ?? false;

/**
 * The stages that get a column of their own when there is room for so many: the first and the last, then those that
 * elected somebody, then those that moved most votes. The others join the next column.
 */
export function columnsOf(count: CountResult, maximum: number): readonly Column[] {
  const indexes = count.stages.map((_, index) => index);
  const last = indexes.length - 1;
  const weight = (index: number): number =>
    index === 0 || index === last ? Infinity : moved(count, index) + (elects(count, index) ? 1e12 : 0);
  const kept = indexes
    .toSorted((one, other) => (weight(one) === weight(other) ? one - other : weight(other) - weight(one)))
    .slice(0, Math.max(2, maximum))
    .sort((one, other) => one - other);
  return kept.map((index, at) => ({ first: at === 0 ? 0 : (kept[at - 1] ?? 0) + 1, last: index }));
}
