import { describe, expect, it } from 'vitest';
import { courseOf, type ElectionDates } from './course.ts';

const dates: ElectionDates = {
  state: 'NOMINATING',
  nominationsOpenAt: '2026-11-01T08:00:00Z',
  nominationsCloseAt: '2026-11-08T08:00:00Z',
  opensAt: '2026-11-15T08:00:00Z',
  closesAt: '2026-11-22T20:00:00Z',
};
const during = new Date('2026-11-20T12:00:00Z');
const standings = (election: ElectionDates, now = during) =>
  courseOf(election, now).map(({ name, state }) => `${name} ${state}`);

describe('the course of an election', () => {
  it('has one stage now, those before it done and those after it ahead', () => {
    expect(standings({ ...dates, state: 'OPEN' })).toEqual([
      'nominations done',
      'questions done',
      'voting now',
      'count ahead',
      'challenge ahead',
      'seats ahead',
    ]);
  });

  it('is at the count as soon as the closing time has passed, before the server says so', () => {
    const after = new Date('2026-11-22T20:00:01Z');
    expect(standings({ ...dates, state: 'OPEN' }, after)).toContain('count now');
  });

  it('has nothing behind it before nominations, and nothing before it once it is final', () => {
    expect(new Set(courseOf({ ...dates, state: 'ANNOUNCED' }, during).map(({ state }) => state))).toEqual(
      new Set(['ahead']),
    );
    expect(new Set(courseOf({ ...dates, state: 'FINAL' }, during).map(({ state }) => state))).toEqual(
      new Set(['done']),
    );
  });

  it('has no nominations where a question is asked', () => {
    const question = { ...dates, nominationsOpenAt: null, nominationsCloseAt: null, state: 'NOMINATED' } as const;
    expect(standings(question)[0]).toBe('questions now');
  });
});
