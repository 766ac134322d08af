import { CELLS } from './places.ts';

/** A square of the map with enough members in it. Numbers from 0 to 1, from the lower left. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly members: number;
}

/**
 * What may be shown of where a group's members stand: a square is divided into four as long as every part holds nobody
 * or at least `smallestGroup`. So each patch is about that many at least, and all patches together are everybody.
 * `cells` are the counts of one group; a group that is too small has no patches.
 */
export function patchesOf(cells: ArrayLike<number>, smallestGroup: number): Patch[] {
  const patches: Patch[] = [];
  divide({ column: 0, row: 0, side: CELLS }, cells, smallestGroup, patches);
  return patches;
}

interface Square {
  readonly column: number;
  readonly row: number;
  readonly side: number;
}

function divide(square: Square, cells: ArrayLike<number>, smallest: number, patches: Patch[]): void {
  const members = membersIn(square, cells);
  if (members < smallest) return;
  const parts = square.side > 1 ? quarters(square) : [];
  const counts = parts.map((part) => membersIn(part, cells));
  if (parts.length > 0 && counts.every((count) => count === 0 || count >= smallest)) {
    for (const part of parts) divide(part, cells, smallest, patches);
    return;
  }
  const { column, row, side } = square;
  patches.push({ x: column / CELLS, y: row / CELLS, size: side / CELLS, members });
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
