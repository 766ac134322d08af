export const REMOVAL_CAUSES = ['undisclosed_company_pay', 'harassment'] as const;
/** Grounds on which an independent panel, and nobody else, may remove a representative. */
export type RemovalCause = (typeof REMOVAL_CAUSES)[number];

export interface RemovalCase {
  readonly id: string;
  readonly seatId: string;
  readonly forumId: string;
  readonly cause: RemovalCause;
  readonly complaint: string;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly reply: string | null;
  readonly outcome: 'removed' | 'dismissed' | null;
  readonly outcomeReasons: string | null;
  readonly decidedAt: Date | null;
}
