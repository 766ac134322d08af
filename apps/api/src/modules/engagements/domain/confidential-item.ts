import { dayAfter } from '../../../platform/clock/days.ts';

export const CONFIDENTIAL_REASONS = [
  ...(['trade_secret', 'security', 'personal_data', 'legal_duty', 'market_sensitive', 'safety_of_people'] as const),
] as const;
export type ConfidentialReason = (typeof CONFIDENTIAL_REASONS)[number];

export const CONFIDENTIAL_STATES = ['sealed', 'released', 'barred_by_law'] as const;
export type ConfidentialState = (typeof CONFIDENTIAL_STATES)[number];

export const ITEM_OWNERS = ['company', 'participants'] as const;
export type ItemOwner = (typeof ITEM_OWNERS)[number];

/** Rule I5. The stub is public at once; the text when the seal ends. */
export interface ConfidentialItem {
  readonly id: string;
  readonly engagementId: string;
  readonly owner: ItemOwner;
  readonly addresseeId: string | null;
  /** Who answers for it: a role, never a name. */
  readonly ownerRole: string;
  readonly stub: string;
  readonly language: string;
  readonly reason: ConfidentialReason;
  readonly reasonText: string;
  readonly text: string;
  readonly launchOn: string | null;
  readonly firstSunsetOn: string | null;
  /** The last day of the seal; null for what participants entrusted, which never releases itself. */
  readonly sunsetOn: string | null;
  readonly renewedOn: string | null;
  readonly renewalReason: string | null;
  readonly law: string | null;
  readonly state: ConfidentialState;
  readonly sealedAt: Date;
  readonly releasedOn: string | null;
}

/** Twelve months on the calendar, as the database counts them: a leap day becomes the 28th. */
export function twelveMonthsAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('02-29') ? dayAfter(`${next.slice(0, 4)}-02-28`, 0) : next;
}

/** The launch or twelve months, whichever comes first. */
export function sunsetOf(sealedOn: string, launchOn: string | null): string {
  const latest = twelveMonthsAfter(sealedOn);
  return launchOn !== null && launchOn < latest ? launchOn : latest;
}
