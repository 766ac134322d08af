import type { RulePart } from './ground-rules.ts';

export const MEANINGFUL = ['fully', 'mostly', 'little', 'not'] as const;
export type Meaningful = (typeof MEANINGFUL)[number];

export const KEPT = ['kept', 'partly', 'broken'] as const;
export type Kept = (typeof KEPT)[number];

/** What one side says at the review: whether it was meaningful, and which rules were kept. */
export interface EngagementReview {
  readonly engagementId: string;
  readonly round: number;
  readonly side: 'company' | 'forum';
  readonly addresseeId: string | null;
  readonly accountId: string;
  readonly meaningful: Meaningful;
  readonly rulesKept: Partial<Readonly<Record<RulePart, Kept>>>;
  readonly remark: string | null;
  readonly writtenOn: string;
}

/** Members' marks of one round, counted; null where they are too few to be shown without showing persons. */
export interface ReviewTally {
  readonly round: number;
  readonly count: number;
  readonly meaningful: Readonly<Record<Meaningful, number>> | null;
  readonly rulesKept: readonly {
    readonly part: RulePart;
    readonly kept: number;
    readonly partly: number;
    readonly broken: number;
  }[];
}
