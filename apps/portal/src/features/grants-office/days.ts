const DAY_MS = 86_400_000;

/** The calendar day so many days after a moment, in universal time, as `YYYY-MM-DD`. */
export function dayAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last minute of a day in universal time, the same moment for everybody (ISO 8601). */
export const endOfDay = (day: string): string => `${day}T23:59:00.000Z`;

/** The first moment of a day in universal time (ISO 8601). */
export const startOfDay = (day: string): string => `${day}T00:00:00.000Z`;
