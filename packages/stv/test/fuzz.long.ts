import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('a million damaged files', { timeout: 1_800_000 }, () => {
  expect(fuzz(1_000_000, 1)).toBeGreaterThan(20_000);
});
