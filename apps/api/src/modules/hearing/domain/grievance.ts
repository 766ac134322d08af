import { dayAfter, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { ACKNOWLEDGE_DAYS, ANSWER_DAYS, type Matter } from './matter.ts';

export const TOPICS = [
  ...['account', 'content_removed', 'content_harm', 'privacy', 'pay', 'discrimination', 'safety', 'other'],
] as const;
export const SHARES = ['all', 'part', 'nothing'] as const;
export type Shares = (typeof SHARES)[number];
export const GRIEVANCE_STATES = ['received', 'acknowledged', 'answered', 'escalated', 'closed', 'withdrawn'] as const;
export type GrievanceState = (typeof GRIEVANCE_STATES)[number];
export const OUTCOMES = ['remedied', 'remedied_in_part', 'refused', 'explained'] as const;
export type GrievanceOutcome = (typeof OUTCOMES)[number];
export const SATISFACTIONS = ['solved', 'partly', 'not_solved'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

export interface Grievance extends Matter {
  readonly addresseeId: string;
  readonly productId: string | null;
  readonly topic: string;
  /** How much of the words the company may read: all, another text made for it, or nothing but the topic. */
  readonly shares: Shares;
  readonly textRef: string | null;
  readonly companyTextRef: string | null;
  readonly state: GrievanceState;
  readonly acknowledgeBy: string;
  readonly answerBy: string;
  readonly acknowledgedOn: string | null;
  readonly answeredOn: string | null;
  readonly outcome: GrievanceOutcome | null;
  readonly escalatedOn: string | null;
  readonly closedOn: string | null;
  readonly closedBy: 'person' | 'forum' | null;
  readonly closingReason: string | null;
  readonly satisfaction: Satisfaction | null;
  /** The promised day that passed. */
  readonly overdueSince: string | null;
  /** The latest promised day of which it was told that it passed. */
  readonly overdueToldOn: string | null;
  readonly heldOn: string | null;
  readonly holdReason: string | null;
}

export type Promise14Or60 = 'acknowledge' | 'answer';

export function promisedDays(receivedOn: string): { readonly acknowledgeBy: string; readonly answerBy: string } {
  return { acknowledgeBy: dayAfter(receivedOn, ACKNOWLEDGE_DAYS), answerBy: dayAfter(receivedOn, ANSWER_DAYS) };
}

/** Over for everybody: no clock runs and nobody writes any more. */
export const isOver = ({ state, purgedOn }: Pick<Grievance, 'state' | 'purgedOn'>): boolean =>
  state === 'closed' || state === 'withdrawn' || purgedOn !== null;

/** The promise that the company has broken by `now`, the heavier one first; a day has passed when it has everywhere. */
export function brokenPromise(grievance: Grievance, now: Date): { promise: Promise14Or60; since: string } | null {
  if (isOver(grievance) || grievance.answeredOn !== null) return null;
  const { acknowledgedOn, acknowledgeBy, answerBy } = grievance;
  if (now >= endOfDayAnywhere(answerBy)) return { promise: 'answer', since: answerBy };
  if (acknowledgedOn === null && now >= endOfDayAnywhere(acknowledgeBy))
    return { promise: 'acknowledge', since: acknowledgeBy };
  return null;
}

/**
 * Whether the broken promise has been told already: each is told once. What is kept is the promised day that was told, not
 * the day of telling: the first promise may be told late, on a day after the second one's.
 */
export function wasTold(
  { overdueToldOn, answerBy }: Pick<Grievance, 'overdueToldOn' | 'answerBy'>,
  promise: Promise14Or60,
): boolean {
  return overdueToldOn !== null && (promise === 'acknowledge' || overdueToldOn >= answerBy);
}

/** Since when it is overdue: the first day that passed without a word, whatever passed after it. */
export function overdueSince({ acknowledgedOn, acknowledgeBy }: Grievance, since: string): string {
  return acknowledgedOn === null ? acknowledgeBy : since;
}
