import type { AnswerClock } from './answer-clock.ts';
import type { SeverityLevel } from './severity.ts';

/** One recommendation from its delivery until its forum is content, and beyond. */
export const ANSWER_STATES = ['awaiting', 'acknowledged', 'answered', 'rated', 'closed', 'reopened', 'lapsed'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export interface AnswerItem {
  readonly id: string;
  readonly recommendationId: string;
  readonly positionId: string;
  readonly forumId: string;
  readonly addresseeId: string;
  readonly level: SeverityLevel;
  readonly state: AnswerState;
  /** Days, `YYYY-MM-DD`. */
  readonly deliveredOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedOn: string | null;
  readonly interimBy: string | null;
  readonly interimOn: string | null;
  readonly answerBy: string;
  /** The day of the first answer that counts. */
  readonly answeredOn: string | null;
  /** While something is under consideration: the day by which the company decides. */
  readonly decideBy: string | null;
  /** The first day of the oldest promise that is broken and still open. */
  readonly overdueSince: string | null;
  /** The day on which the company decided the matter while this was unanswered. */
  readonly decidedBeforeOn: string | null;
  readonly missedQuorums: number;
  readonly closedOn: string | null;
}

export const ANSWER_ACTS = ['acknowledge', 'answer', 'rate', 'lapse', 'close', 'reopen'] as const;
export type AnswerAct = (typeof ANSWER_ACTS)[number];
/** Who does it: a company, members by a vote, or the forum's representatives. */
export type AnswerActor = 'company' | 'members' | 'forum';

const MOVES: Readonly<Record<AnswerAct, { by: AnswerActor; from: readonly AnswerState[]; to: AnswerState }>> = {
  acknowledge: { by: 'company', from: ['awaiting'], to: 'acknowledged' },
  // A company may always say more: a correction is a new version, which is rated anew. A closed item is the forum's.
  answer: {
    by: 'company',
    from: ['awaiting', 'acknowledged', 'answered', 'rated', 'reopened', 'lapsed'],
    to: 'answered',
  },
  rate: { by: 'members', from: ['answered', 'lapsed', 'rated'], to: 'rated' },
  lapse: { by: 'members', from: ['answered'], to: 'lapsed' },
  // Never from `lapsed`: what nobody rated was not accepted.
  close: { by: 'forum', from: ['rated'], to: 'closed' },
  reopen: { by: 'forum', from: ['rated', 'closed', 'lapsed'], to: 'reopened' },
};

/** The state after an act; null where this actor may not do it now. */
export function stateAfter(state: AnswerState, act: AnswerAct, by: AnswerActor): AnswerState | null {
  const move = MOVES[act];
  return move.by === by && move.from.includes(state) ? move.to : null;
}

/** Promises that are still open, by clock. */
export function openPromises(item: AnswerItem): { clock: AnswerClock; dueOn: string }[] {
  const open: { clock: AnswerClock; dueOn: string }[] = [];
  if (item.state === 'closed') return open;
  if (item.acknowledgedOn === null && item.answeredOn === null) {
    open.push({ clock: 'acknowledge', dueOn: item.acknowledgeBy });
  }
  if (item.interimBy !== null && item.interimOn === null && item.answeredOn === null) {
    open.push({ clock: 'interim', dueOn: item.interimBy });
  }
  if (item.answeredOn === null || item.state === 'reopened') open.push({ clock: 'answer', dueOn: item.answerBy });
  if (item.decideBy !== null) open.push({ clock: 'decide', dueOn: item.decideBy });
  return open;
}
