import { dayOf } from '../../../platform/clock/days.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

/** Nothing that was found out about an organisation is taken for true longer than this. */
const MAX_VALID_DAYS = 731;
const MAX_LISTS = 30;

export function evidenceFaults(evidence: string): FieldFault[] {
  return textFaults(evidence, { path: 'evidence', minLength: 10, maxLength: 5_000 });
}

/** `day` as `YYYY-MM-DD`: after today and at most two years ahead. */
export function expiryFaults(day: string, now: Date, path: string): FieldFault[] {
  const today = dayOf(now);
  const last = new Date(now.getTime() + MAX_VALID_DAYS * DAY_MS).toISOString().slice(0, 10);
  if (day > today && day <= last) return [];
  return [{ path, code: 'out_of_range', message: `The last day must be after today and not after ${last}.` }];
}

export function listsFaults(lists: readonly string[]): FieldFault[] {
  if (lists.length === 0 || lists.length > MAX_LISTS) {
    return [{ path: 'lists', code: 'count', message: `Name the lists you looked at: 1 to ${MAX_LISTS}.` }];
  }
  return lists.flatMap((list, index) => textFaults(list, { path: `lists.${index}`, minLength: 2, maxLength: 200 }));
}
