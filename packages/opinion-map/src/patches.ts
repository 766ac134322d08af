import { CELLS } from './places.ts';

/** A square of the map with enough members in it. Numbers from 0 to 1, from the lower left. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly members: number;
}

/** No patch is smaller than this many cells on a side: where exactly people stand is nobody's business. */
const SMALLEST_SIDE = 4;

/**
 * What may be shown of where a group's members stand: a square is divided into four again and again, as long as one part
 * holds at least `smallestGroup`; fewer members than that in another part are counted with its fullest neighbour. So no
 * patch is of fewer, and all patches together are everybody. `cells` are the counts of one group; a group that is too
 * small has no patches.
 */
export function patchesOf(cells: ArrayLike<number>, smallestGroup: number): Patch[] {
  const patches: Patch[] = [];
  const whole = { column: 0, row: 0, side: CELLS };
  if (membersIn(whole, cells) >= smallestGroup) divide(whole, 0, { cells, smallestGroup, patches });
  return patches;
}

interface Square {
  readonly column: number;
  readonly row: number;
  readonly side: number;
}

interface Division {
  readonly cells: ArrayLike<number>;
  readonly smallestGroup: number;
  readonly patches: Patch[];
}

/** `strays` are members from beside the square who are counted in it. */
function divide(square: Square, strays: number, division: Division): void {
  const { cells, smallestGroup, patches } = division;
  const parts = square.side > SMALLEST_SIDE ? quarters(square) : [];
  const counted = parts.map((part) => ({ part, members: membersIn(part, cells) }));
  const large = counted.filter(({ members }) => members >= smallestGroup);
  large.sort((one, other) => other.members - one.members);
  if (large.length === 0) {
    const { column, row, side } = square;
    const members = membersIn(square, cells) + strays;
    patches.push({ x: column / CELLS, y: row / CELLS, size: side / CELLS, members });
    return;
  }
  const small = counted.reduce((sum, { members }) => sum + (members < smallestGroup ? members : 0), strays);
  large.forEach(({ part }, index) => divide(part, index === 0 ? small : 0, division));
}

function quarters({ column, row, side }: Square): Square[] {
  const half = side / 2;
  return [0, half].flatMap((up) => [0, half].map((right) => ({ column: column + right, row: row + up, side: half })));
}

function membersIn({ column, row, side }: Square, cells: ArrayLike<number>): number {
  let members = 0;
  for (let y = row; y < row + side; y++) for (let x = column; x < column + side; x++) members += cells[y * CELLS + x]!;
  return members;
}
