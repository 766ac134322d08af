import { DAY_MS, HOUR_MS } from './clock.ts';

/** The calendar day of a moment, e.g. `2026-11-21`, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

export function daysLater(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

/** The beginning of a moment's day: what is kept where the moment itself would tell too much. */
export function startOfDay(moment: Date): Date {
  return midnightOf(dayOf(moment));
}

/** The moment at which a calendar day begins in UTC: people sit in many time zones and terms must end for all at once. */
export function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day so many days after `day`. */
export function dayAfter(day: string, days: number): string {
  return dayOf(daysLater(midnightOf(day), days));
}

/** The same day of the month some months later, or that month's last day. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayOf(
    new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(dayOfMonth, lastDay.getUTCDate()))),
  );
}

/** The day on which so many working days (Monday to Friday) after `day` have passed; holidays differ and are not counted. */
export function workingDayAfter(day: string, workingDays: number): string {
  let found = day;
  for (let left = workingDays; left > 0;) {
    found = dayAfter(found, 1);
    const weekday = midnightOf(found).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return found;
}

/**
 * The last moment of a day anywhere on earth (UTC−12): a date that was promised has passed only when it has passed for
 * everybody, and no change to or from summer time can move it.
 */
export function endOfDayAnywhere(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS + 12 * HOUR_MS);
}
