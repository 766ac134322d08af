import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';

export const MIX_DIMENSIONS = ['region', 'group', 'first_time'] as const;
export type MixDimension = (typeof MIX_DIMENSIONS)[number];

/** At least so many percent of the places go to people of this region or group, or who take part for the first time. */
export interface MixTarget {
  readonly dimension: MixDimension;
  /** A region or a group as the forum calls it; `yes` for `first_time`. */
  readonly value: string;
  readonly percent: number;
}

/** What somebody said of themselves, so that a mix can be counted. Nobody has to say anything. */
export interface MixFacts {
  readonly region: string | null;
  readonly groups: readonly string[];
  readonly isFirstTime: boolean;
}

/** Counts beside a target. `count` is null where it is fewer than five: nobody is counted out in public. */
export interface MixLine extends MixTarget {
  readonly wanted: number;
  readonly count: number | null;
}

export function fits({ region, groups, isFirstTime }: MixFacts, { dimension, value }: MixTarget): boolean {
  if (dimension === 'first_time') return isFirstTime;
  return dimension === 'region' ? region === value : groups.includes(value);
}

export const wantedOf = ({ percent }: MixTarget, places: number): number => Math.ceil((places * percent) / 100);

/**
 * The mix of people who take part against its targets, as counts. A count of fewer than five is left out, and so is one
 * that leaves fewer than five others: both would tell something about a person.
 */
export function mixOf(people: readonly MixFacts[], targets: readonly MixTarget[], places: number): MixLine[] {
  const lines = targets.map((target): MixLine => {
    const count = people.filter((person) => fits(person, target)).length;
    const isTelling = people.length < SMALLEST_GROUP || !isSafe(count) || !isSafe(people.length - count);
    return { ...target, wanted: wantedOf(target, places), count: isTelling ? null : count };
  });
  return withoutTellingRest(lines, people.length);
}

const isSafe = (count: number): boolean => count === 0 || count >= SMALLEST_GROUP;

/** Everybody is of one region at most, so the regions shown must not leave a small rest either. */
function withoutTellingRest(lines: readonly MixLine[], people: number): MixLine[] {
  const shown = lines.filter(({ dimension, count }) => dimension === 'region' && count !== null && count > 0);
  const rest = people - shown.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (shown.length === 0 || isSafe(rest)) return [...lines];
  const smallest = shown.reduce((least, line) => ((line.count ?? 0) < (least.count ?? 0) ? line : least));
  return lines.map((line) => (line === smallest ? { ...line, count: null } : line));
}
