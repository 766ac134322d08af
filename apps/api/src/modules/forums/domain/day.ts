import { DAY_MS } from '../../../platform/clock/clock.ts';

/** The calendar day of a moment, e.g. `2026-11-21`, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

export function daysLater(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

/** The beginning of a moment's day: what is kept where the moment itself would tell too much. */
export function startOfDay(moment: Date): Date {
  return new Date(`${dayOf(moment)}T00:00:00Z`);
}
