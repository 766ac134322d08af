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
  return targets.map((target) => {
    const count = people.filter((person) => fits(person, target)).length;
    const rest = people.length - count;
    const isSafe = (count === 0 || count >= SMALLEST_GROUP) && (rest === 0 || rest >= SMALLEST_GROUP);
    const isTelling = people.length < SMALLEST_GROUP || !isSafe;
    return { ...target, wanted: wantedOf(target, places), count: isTelling ? null : count };
  });
}
