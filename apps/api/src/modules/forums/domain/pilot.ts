import { DAY_MS } from '../../../platform/clock/clock.ts';
import { dayOf, daysLater } from '../../../platform/clock/days.ts';
import type { Forum } from './forum.ts';

/** Days before the end of a pilot on which its evaluation and the members' vote should have happened. */
export const EVALUATION_LEAD_DAYS = 90;
export const VOTE_LEAD_DAYS = 30;

export interface PilotState {
  readonly from: string;
  readonly to: string;
  readonly evaluationDueOn: string;
  readonly voteDueOn: string;
  readonly begun: boolean;
  /** What should happen next; `nothing` until the evaluation comes near and after the forum ended. */
  readonly due: 'nothing' | 'evaluation' | 'vote';
  readonly overdue: boolean;
}

/** Where a forum stands on the way to its members' vote to continue or to stop. */
export function pilotState(forum: Forum, lastEvaluatedOn: string | null, today: string): PilotState {
  const { pilotFrom: from, pilotTo: to } = forum;
  const evaluationDueOn = dayBefore(to, EVALUATION_LEAD_DAYS, from);
  const voteDueOn = dayBefore(to, VOTE_LEAD_DAYS, from);
  // An evaluation of an earlier stretch does not count for this one: it must be younger than half a year before its end.
  const evaluated = lastEvaluatedOn !== null && lastEvaluatedOn >= dayBefore(to, 2 * EVALUATION_LEAD_DAYS, from);
  const soon = dayBefore(evaluationDueOn, VOTE_LEAD_DAYS, from);
  const due = forum.state !== 'active' || today < soon ? 'nothing' : evaluated ? 'vote' : 'evaluation';
  const dueOn = due === 'vote' ? voteDueOn : evaluationDueOn;
  return {
    from,
    to,
    evaluationDueOn,
    voteDueOn,
    begun: today >= from,
    due,
    overdue: due !== 'nothing' && today > dueOn,
  };
}

/** The last day of the next stretch: as long again as the pilot was so far planned. */
export function prolongedTo({ pilotFrom, pilotTo }: Pick<Forum, 'pilotFrom' | 'pilotTo'>): string {
  const length = Date.parse(pilotTo) - Date.parse(pilotFrom);
  const yearMs = 365 * DAY_MS;
  return dayOf(new Date(Date.parse(pilotTo) + Math.min(length, yearMs)));
}

function dayBefore(day: string, days: number, earliest: string): string {
  const found = dayOf(daysLater(new Date(day), -days));
  return found < earliest ? earliest : found;
}
