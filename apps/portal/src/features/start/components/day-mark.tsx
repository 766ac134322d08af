import { useLingui } from '@lingui/react';
import { type Due, lastMoment } from './due.ts';

/** The leaf of a calendar beside an errand; without a date, the kanga's diamond on it. For eyes only. */
export function DayMark({ dueAt, dueOn }: Due) {
  const { locale } = useLingui().i18n;
  if (!dueAt) {
    return (
      <span className="day-mark day-mark-none" aria-hidden="true">
        <svg viewBox="0 0 16 16" width="16" height="16">
          <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />
        </svg>
      </span>
    );
  }
  const moment = lastMoment({ dueAt, dueOn });
  const zone = moment.length === 10 ? { timeZone: 'UTC' } : {};
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(new Date(moment));
  return (
    <span className="day-mark" aria-hidden="true">
      <span className="day-mark-day">{write({ day: 'numeric' })}</span>
      <span className="day-mark-month">{write({ month: 'short' })}</span>
    </span>
  );
}
