import { CoRatings } from './co-ratings.ts';
import { CELLS, PlaceCounts } from './places.ts';
import { Tallies } from './tallies.ts';

/** Sums as bytes, so that a long run can be put away and taken up again: whole numbers of four bytes, lowest byte first. */
export function bytesOf(parts: readonly ArrayLike<number>[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(length * 4);
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++, place += 4) view.setInt32(place, part[index]!, true);
  }
  return bytes;
}

/** Throws a RangeError when the bytes do not fit the parts. */
function fill(bytes: Uint8Array, parts: readonly Int32Array[]): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (bytes.byteLength !== length * 4) throw new RangeError('these sums belong to another map');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++, place += 4) part[index] = view.getInt32(place, true);
  }
}

const partsOf = (ratings: CoRatings): Int32Array[] => [
  ...[ratings.rated, ratings.sums, ratings.squares],
  ...[ratings.both, ratings.firstSums, ratings.secondSums, ratings.products],
];

export function coRatingsToBytes(ratings: CoRatings): Uint8Array {
  ratings.settle();
  return bytesOf([[ratings.members], ...partsOf(ratings)]);
}

export function coRatingsFromBytes(bytes: Uint8Array, statementCount: number): CoRatings {
  const ratings = new CoRatings(statementCount);
  const members = new Int32Array(1);
  fill(bytes, [members, ...partsOf(ratings)]);
  ratings.members = members[0]!;
  return ratings;
}

export const placeCountsToBytes = (counts: PlaceCounts): Uint8Array => bytesOf([[counts.unplaced], counts.cells]);

export function placeCountsFromBytes(bytes: Uint8Array): PlaceCounts {
  const unplaced = new Int32Array(1);
  const cells = new Int32Array(CELLS * CELLS);
  fill(bytes, [unplaced, cells]);
  return new PlaceCounts(cells, unplaced[0]!);
}

export const talliesToBytes = ({ members, counts, cells }: Tallies): Uint8Array => bytesOf([members, counts, cells]);

export function talliesFromBytes(bytes: Uint8Array, groupCount: number, statementCount: number): Tallies {
  const tallies = new Tallies(groupCount, statementCount);
  fill(bytes, [tallies.members, tallies.counts, tallies.cells]);
  return tallies;
}
