/** A proxy or a union holds a seat for people who cannot appear: dated, revocable, labelled, public. */
export interface Mandate {
  readonly id: string;
  readonly constituencyId: string;
  readonly organisationId: string;
  readonly kind: 'proxy' | 'union';
  /** For whom, e.g. "drivers below eighteen in Kisumu". */
  readonly represents: string;
  /** How the constituency decided it. */
  readonly decidedHow: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly revokedOn: string | null;
  readonly revokedReason: string | null;
}
