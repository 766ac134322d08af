import type { Problem } from '../../../platform/errors/problems.ts';
import type { Side } from './engagement.ts';

/** What a session said, in one language of one version. */
export interface SessionNote {
  readonly sessionId: string;
  readonly version: number;
  readonly language: string;
  readonly body: string;
  /** Who was there and for whom; never given out under the Chatham House rule. */
  readonly attendance: string;
  readonly byMachine: boolean;
  readonly writtenAt: Date;
}

/** Notes are with both sides for a check, until a day. */
export interface NoteCourse {
  readonly sessionId: string;
  readonly version: number;
  readonly checkBy: string;
  readonly sentAt: Date;
  readonly publishedAt: Date | null;
}

export interface NoteCheck {
  readonly sessionId: string;
  readonly version: number;
  readonly side: Side;
  readonly outcome: 'agreed' | 'objection';
  /** What an objection says; it stands beside the notes, which it does not change. */
  readonly words: string | null;
  readonly checkedAt: Date;
}

export type ChecksMissing = Problem<'ChecksMissing'> & { readonly checkBy: string };
export const checksMissing = (checkBy: string): ChecksMissing => ({
  type: 'ChecksMissing',
  message: `Not published yet: both sides check the notes first. Whoever says nothing until ${checkBy} has agreed.`,
  checkBy,
});
