import fc from 'fast-check';
import { PCA } from 'ml-pca';
import { describe, expect, it } from 'vitest';
import { CoRatings, drawMap, groupOf, placeOf, principalAxes, seededRandom, type MemberRatings } from '../src/index.ts';
import { adjustedRandIndex, plant } from './planted.ts';

const OPTIONS = { seed: 7, smallestGroup: 5 };
const memberOf = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.constantFrom(-1, 0, 1)), { maxLength: 20 })
  .map((pairs): MemberRatings => {
    const ratings = [...new Map(pairs)].sort(([one], [other]) => one - other);
    return { statements: ratings.map(([statement]) => statement), values: ratings.map(([, value]) => value) };
  });

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seededRandom(seed);
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

describe('planted opinion groups', () => {
  it.each([
    { groups: 2, share: 1 },
    { groups: 2, share: 0.4 },
    { groups: 3, share: 0.6 },
    { groups: 4, share: 0.8 },
  ])('$groups groups are found again from $share of the ratings', ({ groups, share }) => {
    const { members, truth } = plant({ groups, size: 150, statements: 60, share, seed: 11 + groups });
    const { map, parts } = drawMap(members, { statementCount: 60, ...OPTIONS });
    const found = members.map((row) => groupOf(placeOf(row, parts.axes), parts.grouping.centres));
    expect(map.groups).toHaveLength(groups);
    expect(adjustedRandIndex(truth, found)).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what unites them and what divides them', () => {
    const { members } = plant({ groups: 2, size: 100, statements: 30, share: 0.9, seed: 3 });
    // Statement 30 pleases everybody, statement 31 nobody.
    const asked = members.map(({ statements, values }, index) => ({
      statements: [...Array.from(statements), 30, 31],
      values: [...Array.from(values), index % 7 === 0 ? 0 : 1, -1],
    }));
    const { map } = drawMap(asked, { statementCount: 32, ...OPTIONS });
    const united = map.uniting.map(({ statement, choice }) => `${statement} ${choice}`);
    expect(united).toEqual(expect.arrayContaining(['30 agree', '31 disagree']));
    expect(map.dividing.length).toBeGreaterThan(5);
    expect(map.dividing.some(({ statement }) => statement >= 30)).toBe(false);
    const first = map.dividing[0]!;
    const ownWords = map.groups[first.most]!.characteristic.filter(({ choice }) => choice === 'agree');
    expect(ownWords.map(({ statement }) => statement)).toContain(first.statement);
  });
});

describe('the axes', () => {
  it('are those of ml-pca where nothing is missing', () => {
    const { members } = plant({ groups: 3, size: 61, statements: 24, share: 1, seed: 5 });
    const ratings = new CoRatings(24);
    for (const row of members) ratings.add(row);
    const axes = principalAxes(ratings, 1);
    const peer = new PCA(
      members.map(({ values }) => Array.from(values)),
      { method: 'SVD', center: true },
    );
    for (const [index, axis] of [axes.first, axes.second].entries()) {
      const theirs = peer.getEigenvectors().getColumn(index);
      const cosine = theirs.reduce((sum, part, place) => sum + part * axis[place]!, 0);
      expect(Math.abs(cosine)).toBeGreaterThan(0.999_999);
      expect(axes.explained[index]).toBeCloseTo(peer.getExplainedVariance()[index]!, 9);
    }
  });
});

describe('for any ratings', () => {
  const many = fc.array(memberOf, { maxLength: 60 });

  it('the map does not depend on the order of members', () => {
    const run = (members: readonly MemberRatings[]) => drawMap(members, { statementCount: 20, ...OPTIONS }).map;
    fc.assert(
      fc.property(many, fc.integer(), (members, seed) => {
        expect(run(shuffled(members, seed))).toEqual(run(members));
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('taking a member out and putting them in again with more ratings is as if they had come so', () => {
    fc.assert(
      fc.property(many, memberOf, memberOf, (members, before, after) => {
        const [moved, fresh] = [new CoRatings(20), new CoRatings(20)];
        for (const row of [before, ...members]) moved.add(row);
        moved.remove(before);
        moved.add(after);
        for (const row of [...members, after]) fresh.add(row);
        expect(principalAxes(moved, 3)).toEqual(principalAxes(fresh, 3));
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('nothing is told of fewer members than the smallest group, and everybody placed is somewhere', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 2, max: 9 }), (members, smallestGroup) => {
        const { map } = drawMap(members, { statementCount: 20, seed: 7, smallestGroup });
        for (const group of map.groups) {
          expect(group.members).toBeGreaterThanOrEqual(smallestGroup);
          expect(group.patches.reduce((sum, patch) => sum + patch.members, 0)).toBe(group.members);
          for (const patch of group.patches) expect(patch.members).toBeGreaterThanOrEqual(smallestGroup);
        }
        for (const groups of map.tallies) {
          for (const { agree, disagree, pass } of groups ?? []) {
            expect(agree + disagree + pass).toBeGreaterThanOrEqual(smallestGroup);
          }
        }
        if (map.unplaced !== null && map.unplaced > 0) expect(map.unplaced).toBeGreaterThanOrEqual(smallestGroup);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
