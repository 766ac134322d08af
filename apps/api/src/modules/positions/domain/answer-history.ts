import type { Phase } from '../../engagements/index.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { AnswerState } from './answer-item.ts';
import type { ClauseAnswer } from './answer-outcome.ts';
import type { RatingChoice } from './rating.ts';
import type { SeverityLevel } from './severity.ts';

/** An item and every dated thing that became of it; no words, no people. Days are `YYYY-MM-DD`. */
export interface AnswerHistory {
  readonly itemId: string;
  readonly recommendationId: string;
  readonly positionId: string;
  readonly positionSlug: string;
  readonly number: number;
  readonly phase: Phase;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly level: SeverityLevel;
  readonly state: AnswerState;
  readonly deliveredOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedOn: string | null;
  readonly interimBy: string | null;
  readonly interimOn: string | null;
  readonly answerBy: string;
  readonly decidedBeforeOn: string | null;
  readonly closedOn: string | null;
  readonly overdues: readonly { readonly clock: AnswerClock; readonly dueOn: string; readonly since: string }[];
  /** Answers that count, by version; `sentOn` is the day that meets the clock. */
  readonly answers: readonly {
    readonly version: number;
    readonly sentOn: string;
    readonly signedRole: string | null;
    readonly outcomes: readonly ClauseAnswer['outcome'][];
  }[];
  /** Rounds that ended; without an outcome where the quorum was missed. */
  readonly rounds: readonly {
    readonly roundId: string;
    readonly endedOn: string;
    readonly outcome: RatingChoice | null;
  }[];
  readonly acts: readonly {
    readonly id: string;
    readonly kind: 'reopen' | 'recheck';
    readonly finding: 'holds' | 'regressed' | null;
    readonly on: string;
  }[];
  /** Last day of the safety officer's hold: nothing of this item is published until it is over. */
  readonly heldUntil: string | null;
}
