import { expect, it } from 'vitest';
import { emptyEligibility, verdict, withFinding } from './eligibility-draft.ts';

const empty = emptyEligibility(['Registered', 'Not a company']);

it('is open until every condition has its finding, and settled by the first that is not met', () => {
  const first = withFinding(empty, 0, { met: true });
  expect(verdict(empty)).toBeNull();
  expect(verdict(first)).toBeNull();
  expect(verdict(withFinding(first, 1, { met: true }))).toBe(true);
  expect(verdict(withFinding(empty, 1, { met: false }))).toBe(false);
});

it('is the officer’s own word where the call names no conditions', () => {
  expect(verdict({ ...emptyEligibility([]), isEligible: true })).toBe(true);
});
