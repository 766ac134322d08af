/** What an independent organisation found out about a forum's pilot. */
export interface Evaluation {
  readonly id: string;
  readonly forumId: string;
  readonly organisationId: string;
  readonly summary: string;
  /** Where the whole text stands. */
  readonly url: string | null;
  readonly evaluatedOn: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}
