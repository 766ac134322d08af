import { DAY_MS } from '../../../platform/clock/clock.ts';

/** Grounds of process; the judgement of merit itself is not appealed (rule B3). */
export const APPEAL_GROUNDS = [
  'conflict_of_interest',
  'criteria_not_applied',
  'procedure_not_followed',
  'material_ignored',
] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

export interface Appeal {
  readonly id: string;
  readonly applicationId: string;
  readonly ground: AppealGround;
  readonly statement: string;
  readonly state: 'filed' | 'before_panel' | 'upheld' | 'dismissed';
  readonly itemId: string | null;
  readonly filedAt: Date;
  /** When the panel must have answered. */
  readonly answerDueAt: Date;
  readonly reasons: string | null;
}

/** An applicant has so long after the decision to appeal, and the panel so long to answer. */
export const APPEAL_WINDOW_MS = 30 * DAY_MS;
export const APPEAL_ANSWER_MS = 45 * DAY_MS;
