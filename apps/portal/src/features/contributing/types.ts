import type {
  ContributionLineFragment,
  FundsToContributeToQuery,
  OneContributionQuery,
  Rail,
} from '../../generated/graphql.ts';

export type ContributionLine = ContributionLineFragment;
export type ContributionFacts = NonNullable<OneContributionQuery['contribution']>;
export type ContributableFund = FundsToContributeToQuery['funds'][number];

/** What somebody has filled in so far. */
export interface Draft {
  readonly organisationId: string;
  readonly fundSlug: string;
  readonly currency: string;
  readonly amountMinor: bigint | null;
  readonly rail: Rail;
  readonly purchaseOrder: string;
}
