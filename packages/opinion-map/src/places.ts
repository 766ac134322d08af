import type { Axes } from './principal-axes.ts';
import type { MemberRatings } from './ratings.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Cells on one side of the square in which members are counted. */
export const CELLS = 128;

/** Who rated fewer statements is not put into a group, because chance would put them there (Polis: seven). */
export const RATINGS_TO_BE_PLACED = 7;

/** How many ratings place a member on a map of so many statements. */
export const ratingsToBePlaced = (axes: Axes): number => Math.min(RATINGS_TO_BE_PLACED, axes.statementsRated);

/**
 * Where somebody stands. Missing ratings count as the mean, which draws those who rated little to the middle; the
 * root of (statements / ratings) takes them back out, as Polis does.
 */
export function placeOf({ statements, values }: MemberRatings, axes: Axes): Place {
  const { means, first, second } = axes;
  let x = 0;
  let y = 0;
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]!;
    const apart = values[index]! - means[statement]!;
    x += apart * first[statement]!;
    y += apart * second[statement]!;
  }
  const stretch = Math.sqrt(axes.statementsRated / Math.max(statements.length, 1));
  return { x: x * stretch, y: y * stretch };
}

/** Number of the cell in which a place lies, row by row from the lower left. */
export function cellOf({ x, y }: Place, { halfWidth }: Axes): number {
  return within(y, halfWidth) * CELLS + within(x, halfWidth);
}

/** The middle of a cell. */
export function middleOf(cell: number, { halfWidth }: Axes): Place {
  const width = (2 * halfWidth) / CELLS;
  return { x: ((cell % CELLS) + 0.5) * width - halfWidth, y: (Math.floor(cell / CELLS) + 0.5) * width - halfWidth };
}

const within = (value: number, halfWidth: number): number =>
  Math.min(Math.max(Math.floor(((value + halfWidth) / (2 * halfWidth)) * CELLS), 0), CELLS - 1);

/** How many members stand in each cell. Whole numbers: the order of members leaves no trace. */
export class PlaceCounts {
  readonly cells: Int32Array;
  /** Members who rated too little to be placed. */
  unplaced = 0;

  constructor(cells = new Int32Array(CELLS * CELLS), unplaced = 0) {
    this.cells = cells;
    this.unplaced = unplaced;
  }

  add(row: MemberRatings, axes: Axes): void {
    if (row.statements.length === 0) return;
    if (row.statements.length < ratingsToBePlaced(axes)) this.unplaced += 1;
    else this.cells[cellOf(placeOf(row, axes), axes)]! += 1;
  }
}
