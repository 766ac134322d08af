/** When something waits to be done by, as a start page groups it. */
export type DueGroup = 'overdue' | 'today' | 'week' | 'later' | 'undated';

export const DUE_GROUPS: readonly DueGroup[] = ['overdue', 'today', 'week', 'later', 'undated'];

const DAY_MS = 86_400_000;

/** When something waits to be done by: a moment, and the day that was promised where it was a day. */
export interface Due {
  readonly dueAt?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

/**
 * The promised day; the last day, for a deadline at midnight UTC (`2026-12-02T00:00Z` is "by the end of 1 December", a
 * calendar day without a zone); the moment itself otherwise.
 */
export function lastMoment({ dueAt, dueOn }: Due & { readonly dueAt: string }): string {
  if (dueOn) return dueOn;
  const due = new Date(dueAt);
  if (due.getTime() % DAY_MS !== 0) return dueAt;
  return new Date(due.getTime() - 1).toISOString().slice(0, 10);
}

/** `dueAt` is the first moment at which it is late. */
export function dueGroupOf({ dueAt, dueOn }: Due, now: Date): DueGroup {
  if (!dueAt) return 'undated';
  const due = new Date(dueAt);
  if (due <= now) return 'overdue';
  const days = daysBetween(now, lastMoment({ dueAt, dueOn }));
  if (days <= 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}

function daysBetween(now: Date, moment: string): number {
  const isDay = moment.length === 10;
  const due = new Date(moment);
  const from = isDay ? Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) : startOfDay(now);
  return Math.round(((isDay ? due.getTime() : startOfDay(due)) - from) / DAY_MS);
}

const startOfDay = (moment: Date) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
