import { dayAfter, dayOf } from '../../../platform/clock/days.ts';

export const RHYTHMS = ['at_once', 'weekly', 'monthly', 'none'] as const;
/** How often somebody is told what became of their points. */
export type Rhythm = (typeof RHYTHMS)[number];

export const CHANNELS = ['portal', 'mail', 'organisation'] as const;
/** Where they are told: only in the portal, by a mail that says nothing, or through an organisation that knows them. */
export type Channel = (typeof CHANNELS)[number];

/**
 * A week or a month as `weekly:2026-11-29`: the rhythm and its last day. Days are those of the calendar, so that no
 * summer time makes a period twice or leaves one out.
 */
export type Period = `${'weekly' | 'monthly'}:${string}`;

/** The period in which a moment lies: weeks end on Sunday, months on their last day. */
export function periodOf(rhythm: 'weekly' | 'monthly', moment: Date): Period {
  const today = dayOf(moment);
  return `${rhythm}:${rhythm === 'weekly' ? nextSunday(today) : lastOfMonth(today)}`;
}

export const lastDayOf = (period: Period): string => period.slice(period.indexOf(':') + 1);

function nextSunday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, (7 - weekday) % 7);
}

function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year!, month!, 0)));
}
