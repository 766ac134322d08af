import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separationOf, sharesOf } from './shares.ts';

it('shares add up to a hundred and hide one person more or less in a small group', () => {
  expect(sharesOf({ agree: 6, disagree: 1, pass: 0 })).toEqual({ agree: 85, disagree: 15, pass: 0, ratings: 7 });
  expect(sharesOf({ agree: 150, disagree: 50, pass: 0 })).toEqual({ agree: 75, disagree: 25, pass: 0, ratings: 200 });
  const count = fc.nat({ max: 300 });
  fc.assert(
    fc.property(count, count, count, (agree, disagree, pass) => {
      const shares = sharesOf({ agree, disagree, pass });
      const total = shares.agree + shares.disagree + shares.pass;
      expect(total).toBe(shares.ratings === 0 ? 0 : 100);
      for (const share of [shares.agree, shares.disagree, shares.pass]) expect(share).toBeGreaterThanOrEqual(0);
    }),
    { seed: 20261122 },
  );
});

it('says how far groups stand apart', () => {
  expect([null, 0.2, 0.4, 0.6, 0.8].map(separationOf)).toEqual(['none', 'none', 'weak', 'clear', 'strong']);
});
