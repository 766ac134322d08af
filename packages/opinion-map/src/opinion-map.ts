import {
  characteristicOf,
  dividing,
  heard,
  uniting,
  type Characteristic,
  type Dividing,
  type Uniting,
} from './findings.ts';
import type { Grouping } from './opinion-groups.ts';
import { patchesOf, type Patch } from './patches.ts';
import { CELLS, type PlaceCounts } from './places.ts';
import type { Axes } from './principal-axes.ts';
import type { Tallies, Tally } from './tallies.ts';

export interface OpinionGroup {
  readonly members: number;
  readonly patches: readonly Patch[];
  readonly characteristic: readonly Characteristic[];
}

/** What may be told of a consultation: groups only, none smaller than asked for. */
export interface OpinionMap {
  /** Members in groups, and those who rated too little to be placed; the latter null where they are too few to be told. */
  readonly members: number;
  readonly unplaced: number | null;
  readonly groups: readonly OpinionGroup[];
  readonly silhouette: number | null;
  readonly explained: readonly [number, number];
  readonly uniting: readonly Uniting[];
  readonly dividing: readonly Dividing[];
  /** By statement: each group's tally, or null where too few of some group rated it. */
  readonly tallies: readonly (readonly Tally[] | null)[];
}

export interface MapParts {
  readonly axes: Axes;
  readonly counts: PlaceCounts;
  readonly grouping: Grouping;
  readonly tallies: Tallies;
}

/** Puts the finished sums together and leaves out whatever is about fewer than `smallestGroup` members. */
export function describeMap({ axes, counts, grouping, tallies }: MapParts, smallestGroup: number): OpinionMap {
  const members = tallies.members.reduce((sum, count) => sum + count, 0);
  const isTold = members >= smallestGroup;
  const tallyOf = (_: unknown, statement: number): Tally[] | null =>
    isTold ? heard(tallies, statement, smallestGroup) : null;
  return {
    members: isTold ? members : 0,
    unplaced: counts.unplaced === 0 || counts.unplaced >= smallestGroup ? counts.unplaced : null,
    groups: isTold ? grouping.centres.map((_, group) => groupFrom(tallies, group, smallestGroup)) : [],
    silhouette: isTold ? grouping.silhouette : null,
    explained: axes.explained,
    uniting: isTold ? uniting(tallies, smallestGroup) : [],
    dividing: isTold ? dividing(tallies, smallestGroup) : [],
    tallies: Array.from({ length: tallies.statementCount }, tallyOf),
  };
}

function groupFrom(tallies: Tallies, group: number, smallestGroup: number): OpinionGroup {
  const cells = tallies.cells.subarray(group * CELLS * CELLS, (group + 1) * CELLS * CELLS);
  return {
    members: tallies.members[group]!,
    patches: patchesOf(cells, smallestGroup),
    characteristic: tallies.groupCount > 1 ? characteristicOf(tallies, group, smallestGroup) : [],
  };
}
