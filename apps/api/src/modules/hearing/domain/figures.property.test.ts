import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedOn, daysOfQuarter, quarterOf, withholdSmall } from './figures.ts';

const SMALLEST = 5;
const KEYS = ['solved', 'partly', 'not_solved', 'unsaid'];
const counts = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 });

it('shows no small group, and none can be worked out from the total', () => {
  fc.assert(
    fc.property(counts, (numbers) => {
      const total = numbers.reduce((sum, one) => sum + one, 0);
      const cells = Object.fromEntries(KEYS.map((key, index) => [key, numbers[index]!]));
      const figures = withholdSmall('2026-Q3', total, [{ key: 'ending', cells }], SMALLEST);
      if (total < SMALLEST) {
        expect(figures).toEqual({ period: '2026-Q3', total: null, groups: [] });
        return;
      }
      const shown = figures.groups[0]!.cells;
      const hidden = shown.filter(({ count }) => count === null);
      for (const { key, count } of shown) if (count !== null) expect(count).toBe(cells[key]);
      expect(shown.every(({ count }) => count === null || count === 0 || count >= SMALLEST)).toBe(true);
      const missing = total - shown.reduce((sum, { count }) => sum + (count ?? 0), 0);
      expect(hidden.length === 0 || (hidden.length > 1 && missing >= SMALLEST)).toBe(true);
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});

it('counts a quarter when its last grievance has had its time', () => {
  expect(quarterOf('2026-09-30')).toBe('2026-Q3');
  expect(daysOfQuarter('2026-Q4')).toEqual({ from: '2026-10-01', before: '2027-01-01' });
  expect(countedOn('2026-Q3')).toBe('2026-12-08');
});
