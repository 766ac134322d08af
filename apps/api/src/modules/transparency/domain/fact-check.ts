import { endOfDayAnywhere, workingDayAfter } from '../../../platform/clock/days.ts';
import { factState, isPublicAtOnce, type FactKind, type RecordFact } from './record-fact.ts';

/** How long a company can look at a fact before the record rests on it (rule I6). */
export const CHECK_WORKING_DAYS = 10;

/** When a fact may be objected to, and from which day the record shows it. */
export function checkOf(kind: FactKind, noticedOn: string): { checkUntil: string; publishedOn: string | null } {
  const checkUntil = workingDayAfter(noticedOn, CHECK_WORKING_DAYS);
  return { checkUntil, publishedOn: isPublicAtOnce(kind) ? noticedOn : null };
}

/** Whether the company can still object: until the day has ended for everybody on earth. */
export function isBeingChecked({ checkUntil }: Pick<RecordFact, 'checkUntil'>, now: Date): boolean {
  return now < endOfDayAnywhere(checkUntil);
}

/** Published by the calendar: neither held, nor withdrawn, nor out already, and its check is over. */
export function isDueForPublication(fact: RecordFact, now: Date): boolean {
  return factState(fact) === 'checking' && !isBeingChecked(fact, now);
}

/** The fewest representatives who must agree: more than half of those seated. */
export const agreementNeeded = (seated: number): number => Math.floor(seated / 2) + 1;
