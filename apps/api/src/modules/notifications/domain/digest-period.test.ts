import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf, periodOf } from './digest-period.ts';

describe('a period', () => {
  it('ends on Sunday, or on the last day of the month, in leap years and over summer time too', () => {
    expect(periodOf('weekly', new Date('2026-11-22T23:59:59Z'))).toBe('weekly:2026-11-22');
    expect(periodOf('weekly', new Date('2026-11-23T00:00:00Z'))).toBe('weekly:2026-11-29');
    expect(periodOf('weekly', new Date('2026-10-25T00:30:00Z'))).toBe('weekly:2026-10-25');
    expect(periodOf('monthly', new Date('2028-02-11T08:00:00Z'))).toBe('monthly:2028-02-29');
    expect(periodOf('monthly', new Date('2026-12-31T23:59:59Z'))).toBe('monthly:2026-12-31');
  });

  it('leaves no day out and holds none twice', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000));
    fc.assert(
      fc.property(day, fc.constantFrom('weekly' as const, 'monthly' as const), (moment, rhythm) => {
        const last = lastDayOf(periodOf(rhythm, moment));
        expect(periodOf(rhythm, new Date(`${last}T23:59:59Z`))).toBe(periodOf(rhythm, moment));
        const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000);
        expect(periodOf(rhythm, next)).not.toBe(periodOf(rhythm, moment));
      }),
      { seed: 20261122 },
    );
  });
});
