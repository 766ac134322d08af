import { describe, expect, it } from 'vitest';
import { decidedChoice, electedNumbers, monthsLater } from './outcome.ts';

describe('what came of a count', () => {
  it('elects nobody where the rule could not be applied', () => {
    expect(electedNumbers({ fault: 'reservations-unreachable' })).toEqual([]);
    expect(electedNumbers({ rule: 'scottish', elected: [3, 1] })).toEqual([3, 1]);
  });

  it('adds the votes of all contests, and says when they are equal', () => {
    const titles = ['Go on', 'Stop'];
    expect(
      decidedChoice(titles, [
        [3, 5],
        [4, 1],
      ]),
    ).toBe('Go on');
    expect(
      decidedChoice(titles, [
        [3, 5],
        [3, 1],
      ]),
    ).toBe('tie');
    expect(decidedChoice(titles, [[0, 0]])).toBe('none');
  });

  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-01', 24, '2028-12-01'],
  ])('ends a term that began on %s after %i months on %s', (day, months, end) => {
    expect(monthsLater(day, months)).toBe(end);
  });
});
