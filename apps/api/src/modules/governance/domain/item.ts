import type { Money } from '@baraza/money';
import type { Matter } from './interest.ts';
import type { Quorum } from './quorum.ts';
import type { Tally } from './tally.ts';

export type ItemState = 'open' | 'passed' | 'failed' | 'deferred' | 'withdrawn';

export interface Criterion {
  readonly name: string;
  /** What the criterion asks, and where it stands: rule, call or charter. */
  readonly text: string;
}

/** One matter before the board. */
export interface Item extends Matter {
  readonly boardId: string;
  /** What is decided, e.g. `grants.award`; the portal has a text for each kind it knows. */
  readonly kind: string;
  /** What `subjectId` is, e.g. `application`: where the dossier is found. */
  readonly subjectKind: string;
  readonly title: string;
  readonly proposedText: string;
  /** What the public register shows instead of title and text, where those would name somebody who may stay unnamed. */
  readonly publicTitle: string;
  readonly publicText: string;
  readonly criteria: readonly Criterion[];
  readonly money: Money | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Day of the meeting that decides it; null for a written resolution. */
  readonly meetingOn: string | null;
  readonly state: ItemState;
  readonly effectKind: string | null;
  readonly effectPayload: object;
  /** The item whose voters this panel must not contain; null for an item of the whole board. */
  readonly panelDisjointFrom: string | null;
}

/** A decision that was taken. Counts only: who voted how is not published. */
export interface Resolution {
  readonly resolutionId: string;
  readonly itemId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly outcome: 'passed' | 'failed';
  /** Running number within the fund; null for what was not adopted. */
  readonly number: number | null;
  readonly title: string;
  readonly text: string;
  readonly reasons: string;
  readonly criteria: readonly Criterion[];
  readonly money: Money | null;
  readonly tally: Tally;
  readonly quorum: Quorum;
  readonly decidedAt: Date;
}

/** How a resolution is quoted in print, e.g. R-2026-014. */
export function resolutionReference(number: number, decidedAt: Date): string {
  return `R-${decidedAt.getUTCFullYear()}-${String(number).padStart(3, '0')}`;
}
