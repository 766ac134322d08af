import type {
  FundCallsQuery,
  OfficeAwardFragment,
  OfficeAwardQuery,
  OwnFundsQuery,
  ReviewerChoicesQuery,
} from '../../generated/graphql.ts';

export type OwnFund = OwnFundsQuery['funds'][number];
export type CallLine = FundCallsQuery['fundCalls']['edges'][number]['node'];
export type ReviewerChoice = NonNullable<ReviewerChoicesQuery['reviewerChoices']>[number];
export type AwardLine = OfficeAwardFragment;
export type Award = NonNullable<OfficeAwardQuery['award']>;
export type Tranche = AwardLine['tranches'][number];
export type Report = Tranche['reports'][number];
