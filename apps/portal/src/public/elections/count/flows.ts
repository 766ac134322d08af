import type { Lane } from './lanes.ts';

/** Votes that pass from one lane to another between two columns. */
export interface LaneFlow {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/**
 * The flows into a column. Where one lane loses votes these are the transfers themselves. Where several lose at once
 * (under Meek's rule, or where stages are drawn together) the count defines only what each lost and each gained, and
 * the picture shares it out in proportion; the caption says so.
 */
export function flowsInto(lanes: readonly Lane[], column: number): readonly LaneFlow[] {
  const changes = lanes.map(({ votes }) => (votes[column] ?? 0) - (votes[column - 1] ?? 0));
  const gained = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  if (gained === 0) return [];
  return changes.flatMap((loss, from) =>
    changes.flatMap((gain, to) => (loss < 0 && gain > 0 ? [{ from, to, amount: (-loss * gain) / gained }] : [])),
  );
}

/** Whether some column is entered by flows from several lanes at once. */
export function hasSharedFlows(lanes: readonly Lane[], columns: number): boolean {
  return Array.from({ length: columns - 1 }, (_, index) => index + 1).some((column) => {
    const sources = new Set(flowsInto(lanes, column).map(({ from }) => from));
    return sources.size > 1;
  });
}
