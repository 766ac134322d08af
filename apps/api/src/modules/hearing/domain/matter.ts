import { DAY_MS, HOUR_MS } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';

/** What people bring by code. The kinds have different readers, and nothing reads all of them but the code's holder. */
export const MATTER_KINDS = ['input', 'grievance', 'reprisal'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Days for which the words are kept, counted from the day they came; then their key is destroyed. */
export const KEPT_DAYS: Readonly<Record<MatterKind | 'sealed', number>> = {
  input: 730,
  grievance: 1095,
  reprisal: 365,
  sealed: 365,
};

export const ACKNOWLEDGE_DAYS = 14;
export const ANSWER_DAYS = 60;
const RESPOND_HOURS = 72;

export const TEXT_MAXIMUM = 5000;
export const CONTACT_MAXIMUM = 500;
/** More than this in one matter is a conversation that needs another place. */
export const MESSAGES_MAXIMUM = 40;

/** What all matters by code have in common. */
export interface Matter {
  readonly id: string;
  readonly forumId: string;
  readonly addresseeId: string | null;
  /** BCP 47: the language in which the person wrote or spoke. */
  readonly language: string;
  readonly country: string | null;
  readonly receivedOn: string;
  readonly purgeOn: string;
  readonly purgedOn: string | null;
}

export function keptUntil(now: Date, kind: MatterKind | 'sealed'): string {
  return dayAfter(dayOf(now), KEPT_DAYS[kind]);
}

/** The end of the hour: finer than this nothing tells when somebody wrote. */
export function endOfHour(now: Date): Date {
  return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS + HOUR_MS);
}

/** 72 hours from the end of the hour in which it came. */
export function respondBy(now: Date): Date {
  return new Date(endOfHour(now).getTime() + (RESPOND_HOURS / 24) * DAY_MS);
}
