export const AFFILIATION_KINDS = ['employed', 'retained', 'governing', 'member'] as const;

/** A tie between a person and an organisation that is no role here; interests are derived from it. */
export interface Affiliation {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  /** Employed by, retained by (as a consultant), on the governing body of, or a member of. */
  readonly kind: (typeof AFFILIATION_KINDS)[number];
  readonly startsOn: string;
  /** Last day; null while it lasts. */
  readonly endsOn: string | null;
}
