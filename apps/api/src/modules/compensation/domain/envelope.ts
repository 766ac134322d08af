/** Money of one currency that a resolution set aside for compensation, for a time. */
export interface Envelope {
  readonly id: string;
  readonly fundId: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** Promised by offers and claims, paid or not. */
  readonly reservedMinor: bigint;
  /** Given back to what is free. */
  readonly releasedMinor: bigint;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly resolutionId: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}
