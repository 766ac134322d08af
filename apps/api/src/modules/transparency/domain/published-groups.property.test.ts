import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { publishedGroups, type HeardGroup } from './published-groups.ts';

const REGIONS = ['KE', 'UG', 'TZ', 'RW', 'CD'];
const group = fc.record({ region: fc.constantFrom(...REGIONS), people: fc.integer({ min: 0, max: 60 }) });
const groups = fc.array(group, { maxLength: 8 });
const options = { seed: 20261122, numRuns: 500 } as const;
const figuresOf = (heard: readonly HeardGroup[]) => new Map(publishedGroups(heard).map((g) => [g.region, g.atLeast]));

describe('regions that were heard', () => {
  it('are named only where enough people were heard, and never with more than there were', () => {
    fc.assert(
      fc.property(groups, (heard) => {
        for (const { region, atLeast } of publishedGroups(heard)) {
          const people = heard.filter((one) => one.region === region).reduce((sum, one) => sum + one.people, 0);
          expect(atLeast).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          expect(atLeast).toBeLessThanOrEqual(people);
        }
      }),
      options,
    );
  });

  it('differ from any other publication, in each region, in every sum and between sums, by nobody or a whole group', () => {
    fc.assert(
      fc.property(groups, groups, fc.subarray(REGIONS), (before, later, some) => {
        const [old, fresh] = [figuresOf(before), figuresOf([...before, ...later])];
        const sums = [old, fresh].flatMap((figures) => [
          some.reduce((sum, region) => sum + (figures.get(region) ?? 0), 0),
          REGIONS.reduce((sum, region) => sum + (figures.get(region) ?? 0), 0),
        ]);
        for (const one of sums) for (const other of sums) expect(Math.abs(one - other) % SMALLEST_GROUP).toBe(0);
      }),
      options,
    );
  });

  it('look the same whether a region has nobody or fewer than a group', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: SMALLEST_GROUP - 1 }), (heard, few) => {
        const known = heard.filter(({ region }) => region !== 'CD');
        expect(publishedGroups([...known, { region: 'CD', people: few }])).toEqual(publishedGroups(known));
      }),
      options,
    );
  });
});
