/** A text that a moderator took out of sight, and why. */
export interface ModerationAct {
  readonly id: string;
  readonly forumId: string;
  /** Kind and id as the module knows them whose text it is. */
  readonly contentKind: string;
  readonly contentId: string;
  readonly contentHash: Buffer;
  readonly authorAccountId: string;
  readonly moderatorAccountId: string;
  readonly reason: string;
  readonly state: 'hidden' | 'restored' | 'upheld';
  readonly hiddenAt: Date;
}

/** The author's appeal, heard by three panelists of another forum (rule S5). */
export interface ModerationAppeal {
  readonly id: string;
  readonly actId: string;
  readonly forumId: string;
  /** Null as long as no forum has three panelists who may sit. */
  readonly hearingForumId: string | null;
  readonly grounds: string;
  readonly filedAt: Date;
  /** What was promised on the day of filing; the public count of what is late goes by it. */
  readonly firstDecideBy: Date;
  /** The clock of the panel that sits now. */
  readonly decideBy: Date | null;
  readonly outcome: 'restored' | 'upheld' | null;
  readonly decidedAt: Date | null;
}

export type PanelistChoice = 'restore' | 'uphold';

export interface Panelist {
  readonly appealId: string;
  readonly accountId: string;
  readonly drawnAt: Date;
  /** When somebody else was drawn because this person did not answer in time. */
  readonly releasedAt: Date | null;
  readonly choice: PanelistChoice | null;
  readonly reasons: string | null;
  readonly decidedAt: Date | null;
}

export const PANEL_SIZE = 3;
export const APPEAL_CLOCK_DAYS = 14;
/** How long after it was hidden an author may appeal. */
export const APPEAL_WITHIN_DAYS = 60;

/** Two of three decide; null while neither side has two. */
export function appealOutcome(panelists: readonly Pick<Panelist, 'choice'>[]): 'restored' | 'upheld' | null {
  const count = (choice: PanelistChoice) => panelists.filter((one) => one.choice === choice).length;
  if (count('restore') >= 2) return 'restored';
  return count('uphold') >= 2 ? 'upheld' : null;
}
