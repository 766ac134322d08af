export const FORUM_STATES = ['founding', 'active', 'ended'] as const;
export type ForumState = (typeof FORUM_STATES)[number];

export interface Forum {
  readonly id: string;
  /** Also the beginning of its elections' ids. */
  readonly slug: string;
  readonly name: string;
  readonly state: ForumState;
  /** First and last day of the pilot; a vote to go on moves the last. */
  readonly pilotFrom: string;
  readonly pilotTo: string;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A part of a forum that elects its own seats and has its own panel of attesting organisations (rule E1). */
export interface Constituency {
  readonly id: string;
  readonly forumId: string;
  readonly slug: string;
  readonly title: string;
  /** n: every organisation that was ever on the panel. */
  readonly panelSize: number;
  /** k: how many of them must attest; 2k > n. */
  readonly panelRequired: number;
  /** The fewest that ever sufficed here. */
  readonly panelRequiredLeast: number;
  readonly createdAt: Date;
  /** When a later charter gave it up. */
  readonly endedAt: Date | null;
}

export interface PanelOrganisation {
  readonly constituencyId: string;
  readonly organisationId: string;
  /** How many people it may attest for at most. */
  readonly quota: number;
  readonly since: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}
