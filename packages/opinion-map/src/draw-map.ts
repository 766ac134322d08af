import { CoRatings } from './co-ratings.ts';
import { opinionGroups } from './opinion-groups.ts';
import { describeMap, type MapParts, type OpinionMap } from './opinion-map.ts';
import { PlaceCounts } from './places.ts';
import { principalAxes } from './principal-axes.ts';
import type { MemberRatings } from './ratings.ts';
import { Tallies } from './tallies.ts';

export interface DrawOptions {
  readonly statementCount: number;
  readonly seed: number;
  readonly smallestGroup: number;
}

/** The whole way at once, for ratings that fit into memory. `members` is walked three times. */
export function drawMap(members: Iterable<MemberRatings>, options: DrawOptions): { map: OpinionMap; parts: MapParts } {
  const ratings = new CoRatings(options.statementCount);
  for (const row of members) ratings.add(row);
  return drawMapAgain(ratings, members, options);
}

/**
 * From sums that are there already: whoever rated since was added to them, so that only the two passes remain that
 * cost as much as there are ratings.
 */
export function drawMapAgain(
  ratings: CoRatings,
  members: Iterable<MemberRatings>,
  { seed, smallestGroup, statementCount }: DrawOptions,
): { map: OpinionMap; parts: MapParts } {
  const axes = principalAxes(ratings, seed);
  const counts = new PlaceCounts();
  for (const row of members) counts.add(row, axes);
  const grouping = opinionGroups(counts, axes, { seed, smallestGroup });
  const tallies = new Tallies(grouping.centres.length, statementCount);
  for (const row of members) tallies.add(row, axes, grouping.centres);
  const parts = { axes, counts, grouping, tallies };
  return { map: describeMap(parts, smallestGroup), parts };
}
