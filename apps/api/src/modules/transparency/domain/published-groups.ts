import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';

/** How many people of one region were heard. */
export interface HeardGroup {
  readonly region: string;
  readonly people: number;
}

export interface PublishedGroup {
  readonly region: string;
  /** At least so many, always a multiple of {@link SMALLEST_GROUP}. */
  readonly atLeast: number;
}

/** The figure that may stand in public for so many people: rounded down, and nothing below the smallest group. */
export const publishedCount = (people: number): number => Math.floor(people / SMALLEST_GROUP) * SMALLEST_GROUP;

/**
 * Regions that were heard, in the alphabet's order. A region of fewer than {@link SMALLEST_GROUP} is not named; there is no
 * sum and no “others”, so that nothing can be subtracted; and every figure moves in steps of a whole group, so that what is
 * published today and what was published yesterday differ by nobody or by at least that many (rule T2).
 */
export function publishedGroups(groups: readonly HeardGroup[]): PublishedGroup[] {
  const people = new Map<string, number>();
  for (const group of groups) people.set(group.region, (people.get(group.region) ?? 0) + group.people);
  return [...people]
    .map(([region, count]) => ({ region, atLeast: publishedCount(count) }))
    .filter(({ atLeast }) => atLeast > 0)
    .sort((one, other) => (one.region < other.region ? -1 : 1));
}
