import type { AnswerClock } from './answer-clock.ts';

export type ForumActKind = 'close' | 'reopen' | 'extend' | 'recheck';
export type RecheckFinding = 'holds' | 'regressed';

/** What a forum did with one of its items, with the reasons that everybody reads. */
export interface ForumAct {
  readonly id: string;
  readonly itemId: string;
  readonly kind: ForumActKind;
  readonly accountId: string;
  readonly reasons: string;
  readonly evidenceUrl: string | null;
  readonly clock: AnswerClock | null;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly finding: RecheckFinding | null;
  readonly occurredAt: Date;
}
