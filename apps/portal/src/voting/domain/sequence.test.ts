import { SEQUENCE_MAXIMUM } from '@baraza/blind-ballots';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBelow } from './random-below.ts';
import { BALLOTS_MAXIMUM, nextSequence } from './sequence.ts';

describe('the number of a ballot', () => {
  it('is above every earlier one of the same voter, on whichever device, and fits the ballot', () => {
    const device = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: BALLOTS_MAXIMUM });
    fc.assert(
      fc.property(device, (devices) => {
        const lastOn = new Map<number, number>();
        const sent: number[] = [];
        for (const which of devices) {
          const earlier = { sentBefore: sent.length, lastSequence: lastOn.get(which) ?? null };
          const sequence = nextSequence(earlier, randomBelow) ?? Number.NaN;
          expect(sequence).toBeGreaterThan(Math.max(-1, ...sent));
          expect(sequence).toBeLessThanOrEqual(SEQUENCE_MAXIMUM);
          lastOn.set(which, sequence);
          sent.push(sequence);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('goes on upwards where the voter forgets what this device still knows', () => {
    expect(nextSequence({ sentBefore: 0, lastSequence: 41_000 }, () => 0)).toBe(60_000);
  });

  it('ends where the box would take no more', () => {
    expect(nextSequence({ sentBefore: 50, lastSequence: null }, () => 0)).toBeUndefined();
    expect(nextSequence({ sentBefore: 0, lastSequence: 999_999 }, () => 0)).toBeUndefined();
  });

  it('is drawn evenly from its band', () => {
    const drawn = Array.from({ length: 2000 }, () => randomBelow(20_000));
    expect(Math.max(...drawn)).toBeLessThan(20_000);
    expect(new Set(drawn).size).toBeGreaterThan(1700);
  });
});
