import type { Matter } from './matter.ts';

export const REPRISAL_KINDS = [
  ...['dismissal', 'account', 'pay', 'threat', 'violence', 'legal', 'authorities', 'other'],
] as const;
export const URGENCIES = ['now', 'soon', 'past'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const REPRISAL_STATES = ['open', 'acting', 'closed', 'withdrawn'] as const;
export type ReprisalState = (typeof REPRISAL_STATES)[number];

/** Somebody is made to pay for having spoken. For the forum's safety officers alone. */
export interface ReprisalReport extends Matter {
  readonly kind: string;
  readonly urgency: Urgency;
  readonly textRef: string | null;
  readonly contactRef: string | null;
  readonly state: ReprisalState;
  /** A full hour. */
  readonly respondBy: Date;
  readonly respondedOn: string | null;
  readonly isOverdue: boolean;
  readonly closedOn: string | null;
}
