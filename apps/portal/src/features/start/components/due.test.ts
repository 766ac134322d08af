import { describe, expect, it } from 'vitest';
import { dueGroupOf, lastMoment } from './due.ts';

const now = new Date('2026-11-22T09:30:00Z');

describe('when something is due', () => {
  it.each([
    ['2026-11-22T09:29:00Z', 'overdue'],
    ['2026-11-22T17:00:00Z', 'today'],
    ['2026-11-23T00:00:00Z', 'today'],
    ['2026-11-24T17:00:00Z', 'week'],
    ['2026-11-30T00:00:00Z', 'week'],
    ['2026-12-01T00:00:00Z', 'later'],
    [null, 'undated'],
  ])('%s is %s', (dueAt, group) => {
    expect(dueGroupOf({ dueAt }, now)).toBe(group);
  });

  it('says the last day of a deadline that ends at midnight', () => {
    expect(lastMoment({ dueAt: '2026-12-01T00:00:00.000Z' })).toBe('2026-11-30');
    expect(lastMoment({ dueAt: '2026-12-01T17:00:00.000Z' })).toBe('2026-12-01T17:00:00.000Z');
  });

  it('says a promised day as that day, though it is late only once the day has passed everywhere', () => {
    const promised = { dueAt: '2026-11-23T12:00:00.000Z', dueOn: '2026-11-22' };
    expect(lastMoment(promised)).toBe('2026-11-22');
    expect(dueGroupOf(promised, now)).toBe('today');
    expect(dueGroupOf(promised, new Date('2026-11-23T09:00:00Z'))).toBe('today');
    expect(dueGroupOf(promised, new Date('2026-11-23T12:00:00Z'))).toBe('overdue');
  });
});
