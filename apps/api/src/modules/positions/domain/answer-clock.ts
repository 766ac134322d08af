import { DAY_MS, HOUR_MS } from '../../../platform/clock/clock.ts';
import { dayAfter, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { AddresseeSize } from '../../engagements/index.ts';
import type { SeverityLevel } from './severity.ts';

/** What a company promised, or the rules promise for it, by a day (rule I2). */
export const ANSWER_CLOCKS = ['acknowledge', 'interim', 'answer', 'decide'] as const;
export type AnswerClock = (typeof ANSWER_CLOCKS)[number];

/** Days after delivery; a charter may set its own for large companies, smaller ones have longer in proportion. */
export interface AnswerDays {
  readonly acknowledge: number;
  readonly interim: number;
  readonly answer: number;
}

export const ORDINARY_DAYS: AnswerDays = { acknowledge: 14, interim: 14, answer: 60 };

/** The days in quarters of those of a large company. */
const QUARTERS: Readonly<Record<AddresseeSize, number>> = { large: 4, medium: 5, small: 6 };

export interface Promises {
  readonly acknowledgeBy: string;
  /** Measures against the worst, before the whole answer: where the harm is severe, or the forum asked for it. */
  readonly interimBy: string | null;
  readonly answerBy: string;
}

/** Days promised for something delivered on `deliveredOn` (`YYYY-MM-DD`). */
export function promisesFor(
  deliveredOn: string,
  asked: {
    readonly size: AddresseeSize;
    readonly level: SeverityLevel;
    readonly interimWanted?: boolean;
    readonly days?: AnswerDays;
  },
): Promises {
  const { size, level, interimWanted = false, days = ORDINARY_DAYS } = asked;
  const by = (ordinary: number) => dayAfter(deliveredOn, Math.ceil((ordinary * QUARTERS[size]) / 4));
  return {
    acknowledgeBy: by(days.acknowledge),
    interimBy: level === 'severe' || interimWanted ? by(days.interim) : null,
    answerBy: by(days.answer),
  };
}

/** A promised day has passed once it has passed for everybody on earth. */
export function hasPassed(day: string, now: Date): boolean {
  return now >= endOfDayAnywhere(day);
}

/** The first day of being late: always the promise's, never the day on which we noticed. */
export function overdueSince(dueOn: string): string {
  return dayAfter(dueOn, 1);
}

/** How many days before a promised day somebody is reminded. */
export const REMINDER_DAYS = [14, 7, 1] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

export function reminderAt(dueOn: string, daysBefore: ReminderDays): Date {
  return new Date(`${dayAfter(dueOn, -daysBefore)}T00:00:00Z`);
}

/**
 * Whether this reminder still tells something: its moment has come, and neither the next one's nor the promised day has
 * passed. After a week without power exactly one of several late reminders is sent.
 */
export function reminderTells(dueOn: string, daysBefore: ReminderDays, now: Date): boolean {
  const next = REMINDER_DAYS[REMINDER_DAYS.indexOf(daysBefore) + 1];
  const until = next === undefined ? endOfDayAnywhere(dueOn) : reminderAt(dueOn, next);
  return now >= reminderAt(dueOn, daysBefore) && now < until;
}

/** Reminders whose moment is still to come when a promise is made on `madeAt`. */
export function remindersFor(dueOn: string, madeAt: Date): { daysBefore: ReminderDays; at: Date }[] {
  return REMINDER_DAYS.map((daysBefore) => ({ daysBefore, at: reminderAt(dueOn, daysBefore) })).filter(
    ({ at }) => at > madeAt,
  );
}

/** An urgent alert is acknowledged within so long; the only promise that is a moment and not a day. */
export const ALERT_MS = 72 * HOUR_MS;

export function alertDueAt(raisedAt: Date): Date {
  return new Date(raisedAt.getTime() + ALERT_MS);
}

/** How long a company may take to decide what it has under consideration, each of the two times. */
export const CONSIDERATION_DAYS = 120;
/** A closed item is looked at again a year later; the day of the month is kept where the month has it. */
export function recheckOn(closedOn: string): string {
  const [year = 0, month = 1, day = 1] = closedOn.split('-').map(Number);
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
