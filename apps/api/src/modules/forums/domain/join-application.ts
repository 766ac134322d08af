/** Somebody whom no panel attests: members vouch, and somebody independent talks with them. */
export interface JoinApplication {
  readonly id: string;
  readonly forumId: string;
  readonly constituencyId: string;
  readonly pseudonym: string;
  readonly membershipKey: Buffer | null;
  readonly phraseHash: string | null;
  /** First group of the code, by which people speak of it. */
  readonly label: string;
  readonly locale: string;
  readonly state: 'open' | 'admitted' | 'refused';
  readonly interviewOutcome: 'accepted' | 'refused' | null;
  readonly interviewReasons: string | null;
  readonly interviewedBy: string | null;
  readonly expiresOn: string;
}

export const APPLICATION_VALID_DAYS = 90;
/** As many people as one member vouches for in a calendar year; the database holds to it as well. */
export const VOUCHED_MAXIMUM = 3;
