import { cellOf, CELLS, placeOf, ratingsToBePlaced, type Place } from './places.ts';
import { groupOf } from './weighted-places.ts';
import type { Axes } from './principal-axes.ts';
import type { MemberRatings } from './ratings.ts';

/** How one group rated one statement. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

export const ratingsIn = ({ agree, disagree, pass }: Tally): number => agree + disagree + pass;

/** Counts by group and statement, and how many of a group stand in each cell. */
export class Tallies {
  readonly groupCount: number;
  readonly statementCount: number;
  /** Members by group. */
  readonly members: Int32Array;
  /** Group by group, statement by statement: disagree, pass, agree. */
  readonly counts: Int32Array;
  /** Group by group: members in each cell of the square. */
  readonly cells: Int32Array;

  constructor(groupCount: number, statementCount: number) {
    this.groupCount = groupCount;
    this.statementCount = statementCount;
    this.members = new Int32Array(groupCount);
    this.counts = new Int32Array(groupCount * statementCount * 3);
    this.cells = new Int32Array(groupCount * CELLS * CELLS);
  }

  /** Counts a member where they stand; nobody who rated too little to be placed. */
  add(row: MemberRatings, axes: Axes, centres: readonly Place[]): void {
    const { statements, values } = row;
    if (statements.length === 0 || statements.length < ratingsToBePlaced(axes)) return;
    const place = placeOf(row, axes);
    const group = groupOf(place, centres);
    this.members[group]! += 1;
    this.cells[group * CELLS * CELLS + cellOf(place, axes)]! += 1;
    const start = group * this.statementCount * 3 + 1;
    for (let index = 0; index < statements.length; index++) {
      this.counts[start + statements[index]! * 3 + values[index]!]! += 1;
    }
  }

  of(group: number, statement: number): Tally {
    const start = (group * this.statementCount + statement) * 3;
    return { disagree: this.counts[start]!, pass: this.counts[start + 1]!, agree: this.counts[start + 2]! };
  }

  /** Everybody but one group; all groups together for -1. */
  without(group: number, statement: number): Tally {
    let [agree, disagree, pass] = [0, 0, 0];
    for (let other = 0; other < this.groupCount; other++) {
      if (other === group) continue;
      const tally = this.of(other, statement);
      agree += tally.agree;
      disagree += tally.disagree;
      pass += tally.pass;
    }
    return { agree, disagree, pass };
  }
}
