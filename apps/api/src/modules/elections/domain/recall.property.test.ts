import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { petitionStatement } from '@baraza/membership';
import { keepingQuota, recallOutcome, signaturesNeeded } from './recall.ts';

const seats = fc.integer({ min: 1, max: 12 });
const votes = fc.record({ keep: fc.nat(10_000), remove: fc.nat(10_000) });
const SETTINGS = { seed: 42, numRuns: 2_000 };

describe('a recall', () => {
  it('fails because a minority keeps its quota, and passes when it does not', () => {
    // Three seats: a quarter of the votes is one quota. 26 of 100 keep their representative against 74.
    expect(recallOutcome({ keep: 26, remove: 74 }, 3)).toBe('kept');
    expect(recallOutcome({ keep: 25, remove: 75 }, 3)).toBe('recalled');
    expect(recallOutcome({ keep: 50, remove: 50 }, 1)).toBe('kept');
    expect(recallOutcome({ keep: 0, remove: 0 }, 3)).toBe('kept');
  });

  it('never succeeds while support reaches floor(valid / (seats + 1)) + 1', () => {
    fc.assert(
      fc.property(votes, seats, ({ keep, remove }, places) => {
        const support = Math.floor((keep + remove) / (places + 1)) + 1;
        expect(keepingQuota(keep + remove, places)).toBe(support);
        if (keep >= support) expect(recallOutcome({ keep, remove }, places)).toBe('kept');
      }),
      SETTINGS,
    );
  });

  it('succeeds whenever support is below the quota and more want the removal', () => {
    fc.assert(
      fc.property(votes, seats, ({ keep, remove }, places) => {
        fc.pre(keep < keepingQuota(keep + remove, places) && remove > keep);
        expect(recallOutcome({ keep, remove }, places)).toBe('recalled');
      }),
      SETTINGS,
    );
  });

  it('is not helped by supporters staying away, nor hurt by coming', () => {
    fc.assert(
      fc.property(votes, seats, ({ keep, remove }, places) => {
        const more = recallOutcome({ keep: keep + 1, remove }, places);
        if (recallOutcome({ keep, remove }, places) === 'kept') expect(more).toBe('kept');
      }),
      SETTINGS,
    );
  });
});

describe('a petition', () => {
  it('needs its share of those who voted last, rounded up, and never nobody', () => {
    expect([
      signaturesNeeded(0, 25),
      signaturesNeeded(1, 25),
      signaturesNeeded(8, 25),
      signaturesNeeded(9, 25),
    ]).toEqual([1, 1, 2, 3]);
  });

  it('binds a signature to the seat and to every word of the reasons', () => {
    expect(petitionStatement('a', 'x')).not.toEqual(petitionStatement('a', 'y'));
    expect(petitionStatement('a', 'x')).not.toEqual(petitionStatement('b', 'x'));
  });
});
