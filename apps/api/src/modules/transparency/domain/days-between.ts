import { DAY_MS } from '../../../platform/clock/clock.ts';

/** Calendar days from one day to another; negative where the second is earlier. */
export function calendarDaysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
