import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('damaged files are refused with a line, or counted; none crashes the reader (the million: npm run test:long)', () => {
  expect(fuzz(5_000, 20_261_121)).toBeGreaterThan(100);
});
