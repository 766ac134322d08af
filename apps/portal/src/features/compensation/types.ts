import type {
  CompensationFactsQuery,
  OwnCompensationQuery,
  OwnExpenseClaimsQuery,
  OwnOffersQuery,
} from '../../generated/graphql.ts';

export type Own = OwnCompensationQuery['myCompensation'];
export type Offer = OwnOffersQuery['myHonorariumOffers']['edges'][number]['node'];
export type Claim = OwnExpenseClaimsQuery['myExpenseClaims']['edges'][number]['node'];
export type Facts = NonNullable<CompensationFactsQuery['compensationCountry']>;
