import type {
  CompensationBatchesQuery,
  CompensationBatchQuery,
  CompensationOfficeQuery,
  CompensationPaymentsQuery,
  DayRateOffersQuery,
  ExpenseClaimToDecideQuery,
  HonorariumSchedulesToChangeQuery,
  PeopleToScreenQuery,
  WaitingExpenseClaimsQuery,
} from '../../generated/graphql.ts';

export type OfficeFund = CompensationOfficeQuery['funds'][number];
export type Envelope = CompensationOfficeQuery['compensationEnvelopes'][number];
export type BatchLine = CompensationBatchesQuery['compensationBatches']['edges'][number]['node'];
export type Batch = NonNullable<CompensationBatchQuery['compensationBatch']>;
export type Payment = NonNullable<CompensationPaymentsQuery['compensationPayments']>['edges'][number]['node'];
export type ClaimLine = WaitingExpenseClaimsQuery['waitingExpenseClaims']['edges'][number]['node'];
export type Claim = NonNullable<ExpenseClaimToDecideQuery['expenseClaim']>;
export type Schedule = HonorariumSchedulesToChangeQuery['honorariumSchedules'][number];
export type Screened = NonNullable<PeopleToScreenQuery['peopleToScreen']>['edges'][number]['node'];
export type DayRate = DayRateOffersQuery['dayRateOffers'][number];
