import { describe, expect, it } from 'vitest';
import { forecastGate, possibleRankings } from './gate-forecast.ts';

const size = { rollSize: 3000, candidates: 12, ranksMaximum: 5, castMinimum: 100, uniquePercentMaximum: 5 };

describe('what the publication gate will probably say', () => {
  it('counts the ballots that can be cast: nothing, one or two of three', () => {
    expect(possibleRankings(3, 2)).toBe(1 + 3 + 6);
    expect(possibleRankings(2, 5)).toBe(1 + 2 + 2);
  });

  it('says that it cannot pass where the roll is smaller than the ballots it asks for', () => {
    expect(forecastGate({ ...size, rollSize: 40 })).toEqual({ type: 'cannot-pass', rollSize: 40, castMinimum: 100 });
  });

  it('expects a small field and a large electorate to pass, and many candidates with many ranks not to', () => {
    expect(forecastGate({ ...size, candidates: 4, ranksMaximum: 3 }).type).toBe('likely');
    expect(forecastGate(size).type).toBe('unlikely');
  });
});
