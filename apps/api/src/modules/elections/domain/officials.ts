export interface KeyHolder {
  readonly electionId: string;
  readonly holderId: string;
  readonly accountId: string;
  readonly shareHash: Buffer;
  readonly confirmedAt: Date | null;
}

export interface Scrutineer {
  readonly electionId: string;
  readonly accountId: string;
  readonly vkey: string;
}

export interface ElectionIssuer {
  readonly electionId: string;
  readonly issuerId: string;
  readonly name: string;
  /** Where members' browsers ask for tokens and look up whether one was taken in their name. */
  readonly publicUrl: string;
  readonly vkey: string | null;
  /** SubjectPublicKeyInfo in base64url, one per style in order. */
  readonly rsaKeys: readonly string[] | null;
  /** Signed statements at close, one per style in order, as the protocol writes them. */
  readonly statements: readonly object[] | null;
}

export const STEPS = ['keys', 'manifest', 'statement', 'close', 'board'] as const;
/** Something to be done with an issuer or the ballot box, outside the database. */
export type Step = (typeof STEPS)[number];

/** The party of steps that the ballot box takes part in. */
export const BALLOT_BOX = 'ballot-box';

export interface ElectionStep {
  readonly electionId: string;
  readonly step: Step;
  /** An issuer's id, or {@link BALLOT_BOX}. */
  readonly party: string;
  readonly wantedAt: Date;
  readonly doneAt: Date | null;
  readonly attempts: number;
  readonly lastProblem: string | null;
}

export interface Challenge {
  readonly id: string;
  readonly electionId: string;
  readonly filedBy: string;
  readonly reasons: string;
  readonly filedAt: Date;
  readonly outcome: 'upheld' | 'dismissed' | null;
  readonly outcomeReasons: string | null;
  readonly decidedAt: Date | null;
}

export interface Seat {
  readonly id: string;
  readonly forumId: string;
  readonly constituencyId: string;
  readonly memberId: string;
  readonly pseudonym: string;
  readonly electionId: string;
  readonly origin: 'election' | 'countback';
  readonly followsSeatId: string | null;
  readonly seatNumber: number;
  readonly reservedGroups: readonly string[];
  readonly startsOn: string;
  /** The first day without it. */
  readonly endsOn: string;
  readonly termEndsOn: string;
  readonly endedReason: 'resigned' | 'recalled' | 'removed' | 'left' | null;
}
