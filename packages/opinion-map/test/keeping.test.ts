import { expect, it } from 'vitest';
import {
  CoRatings,
  coRatingsFromBytes,
  coRatingsToBytes,
  placeCountsFromBytes,
  PlaceCounts,
  placeCountsToBytes,
  principalAxes,
  Tallies,
  talliesFromBytes,
  talliesToBytes,
} from '../src/index.ts';
import { plant } from './planted.ts';

const { members } = plant({ groups: 2, size: 2_500, statements: 12, share: 0.7, seed: 9 });

it('a run that was put away and taken up again ends as one that ran through', () => {
  const through = new CoRatings(12);
  for (const row of members) through.add(row);
  let halting = new CoRatings(12);
  members.forEach((row, index) => {
    halting.add(row);
    if (index % 700 === 0) halting = coRatingsFromBytes(coRatingsToBytes(halting), 12);
  });
  const axes = principalAxes(through, 2);
  expect(principalAxes(halting, 2)).toEqual(axes);

  const [counts, tallies] = [new PlaceCounts(), new Tallies(2, 12)];
  const centres = [
    { x: -1, y: 0 },
    { x: 1, y: 0 },
  ];
  for (const row of members) {
    counts.add(row, axes);
    tallies.add(row, axes, centres);
  }
  expect(placeCountsFromBytes(placeCountsToBytes(counts))).toEqual(counts);
  expect(talliesFromBytes(talliesToBytes(tallies), 2, 12)).toEqual(tallies);
});

it('the packed sums are those that one would add up by hand, over the edge of a package', () => {
  const ratings = new CoRatings(12);
  for (const row of members) ratings.add(row);
  ratings.settle();
  const dense = members.map(({ statements, values }) => new Map(Array.from(statements, (s, i) => [s, values[i]!])));
  const both = dense.filter((row) => row.has(3) && row.has(8));
  const pair = ratings.pair(3, 8);
  expect(ratings.both[pair]).toBe(both.length);
  expect(ratings.firstSums[pair]).toBe(both.reduce((sum, row) => sum + row.get(3)!, 0));
  expect(ratings.secondSums[pair]).toBe(both.reduce((sum, row) => sum + row.get(8)!, 0));
  expect(ratings.products[pair]).toBe(both.reduce((sum, row) => sum + row.get(3)! * row.get(8)!, 0));
});

it('refuses rows and sums that are none', () => {
  const ratings = new CoRatings(5);
  expect(() => ratings.add({ statements: [2, 1], values: [1, 1] })).toThrow(RangeError);
  expect(() => ratings.add({ statements: [5], values: [1] })).toThrow(RangeError);
  expect(() => ratings.add({ statements: [0], values: [2] })).toThrow(RangeError);
  expect(() => new CoRatings(501)).toThrow(RangeError);
  expect(() => coRatingsFromBytes(new Uint8Array(8), 5)).toThrow(RangeError);
});
