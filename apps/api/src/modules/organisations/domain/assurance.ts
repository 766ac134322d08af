/** Whether an organisation is who it says it is; found out by a grants officer and good until a day. */
export interface Vetting {
  readonly id: string;
  readonly organisationId: string;
  readonly outcome: 'passed' | 'failed';
  readonly evidence: string;
  /** Last day on which it counts. */
  readonly expiresOn: string;
  readonly vettedBy: string;
  readonly vettedAt: Date;
}

/** Whether an organisation stands on a sanctions list; looked up by a person and good until a moment. */
export interface Screening {
  readonly id: string;
  readonly organisationId: string;
  readonly outcome: 'clear' | 'match';
  /** Lists that were looked at, by their own names. */
  readonly lists: readonly string[];
  readonly evidence: string;
  readonly expiresAt: Date;
  readonly screenedBy: string;
  readonly screenedAt: Date;
}

export const isVettedOn = (vetting: Vetting | null, day: string): boolean =>
  vetting !== null && vetting.outcome === 'passed' && day <= vetting.expiresOn;

export const isClearAt = (screening: Screening | null, at: Date): boolean =>
  screening !== null && screening.outcome === 'clear' && at.getTime() < screening.expiresAt.getTime();
