/** How an award stands in public: as the grantee chose. */
export interface PublicAward {
  readonly id: string;
  readonly title: string;
  readonly callTitle: string;
  readonly callSlug: string;
  /** Null where the grantee is not named. */
  readonly recipient: PublicRecipient | null;
  readonly amountMinor: bigint;
  readonly paidMinor: bigint;
  readonly currency: string;
  readonly resolutionId: string;
  readonly resolutionNumber: number;
  readonly awardedAt: Date;
  readonly updatedAt: Date;
  /** First and last day that money is due. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface PublicRecipient {
  readonly organisationId: string;
  readonly name: string;
  readonly country: string;
  readonly orgId: string | null;
}

/** Awards that are only counted, in one currency (rule T2). */
export interface WithheldAwards {
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: bigint;
  readonly paidMinor: bigint;
}
