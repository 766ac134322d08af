import { err, ok, type Result } from '@baraza/result';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const MINUTE_MS = 60_000;

export type LocalTimeFault = 'unknown_zone' | 'malformed' | 'skipped_by_summer_time';

/** Whether this runtime knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone);
  } catch {
    return false;
  }
}

/** What clocks in `zone` show at `instant`, as `2026-03-29T02:30`. */
export function localTime(instant: Date, zone: string): string {
  const style = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-CA', { ...style, timeZone: zone, hourCycle: 'h23', calendar: 'iso8601' });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/**
 * The instant at which clocks in `zone` show `local` (`2026-03-29T02:30`). Where they show it twice, the first time; where
 * summer time skips it there is no such instant, and whoever wrote it down is told.
 */
export function instantOf(local: string, zone: string): Result<Date, LocalTimeFault> {
  if (!isTimeZone(zone)) return err('unknown_zone');
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return err('malformed');
  // Zones are at most 14 hours ahead and 12 behind, and their offset changes at most once within a day of the wanted time.
  const offsets = [-1, 1].map((day) => offsetAt(asUtc + day * 24 * 60 * MINUTE_MS, zone));
  const candidates = [...new Set(offsets)].map((offset) => asUtc - offset).sort((one, other) => one - other);
  const found = candidates.find((candidate) => localTime(new Date(candidate), zone) === local);
  return found === undefined ? err('skipped_by_summer_time') : ok(new Date(found));
}

/** Milliseconds by which the zone's clocks are ahead of UTC. */
function offsetAt(utcMs: number, zone: string): number {
  const whole = Math.floor(utcMs / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${localTime(new Date(whole), zone)}:00Z`) - whole;
}
