import { describe, expect, it } from 'vitest';
import { instantOf, isTimeZone, localTime } from './instants.ts';

const iso = (local: string, zone: string) => {
  const found = instantOf(local, zone);
  return found.ok ? found.value.toISOString() : found.error;
};

describe('an instant from what clocks show', () => {
  it('is right on both sides of a change to summer time', () => {
    expect(iso('2026-03-28T14:00', 'Europe/Paris')).toBe('2026-03-28T13:00:00.000Z');
    expect(iso('2026-03-29T14:00', 'Europe/Paris')).toBe('2026-03-29T12:00:00.000Z');
    expect(iso('2026-06-01T10:00', 'Africa/Kampala')).toBe('2026-06-01T07:00:00.000Z');
    expect(iso('2026-06-01T10:15', 'Asia/Kathmandu')).toBe('2026-06-01T04:30:00.000Z');
    expect(iso('2026-01-01T00:30', 'Pacific/Kiritimati')).toBe('2025-12-31T10:30:00.000Z');
  });

  it('is the first of two where clocks go back, and none where they skip it', () => {
    expect(iso('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-03-29T02:30', 'Europe/Paris')).toBe('skipped_by_summer_time');
  });

  it('is refused for days and zones that do not exist', () => {
    expect(iso('2026-02-30T10:00', 'Europe/Paris')).toBe('malformed');
    expect(iso('2026-02-28T10:00', 'Mars/Olympus')).toBe('unknown_zone');
    expect(isTimeZone('+03:00')).toBe(false);
  });

  it('reads back as what was written, all through a year', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 450 * 60_000) {
      const instant = new Date(at);
      const found = instantOf(localTime(instant, 'America/New_York'), 'America/New_York');
      expect(found.ok && localTime(found.value, 'America/New_York')).toBe(localTime(instant, 'America/New_York'));
    }
  });
});
