import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, anyRole } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMoney } from '../../../platform/graphql/money.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { DayRates } from '../application/day-rates.ts';
import { DecideClaim } from '../application/decide-claim.ts';
import { OfficeReader } from '../application/office-reader.ts';
import { ProposeCompensation } from '../application/propose-compensation.ts';
import {
  claimsOfficer,
  financeOfficer,
  ngoPeople,
  ngoSignatory,
  officeReader,
} from '../domain/compensation.permissions.ts';
import { DayRateOfferType, OfferDayRateInputType, toDayRateType } from './batch.type.ts';
import { DecideExpenseClaimInput, ExpenseClaimConnection, ExpenseClaimType, toClaimType } from './claim.type.ts';
import {
  DecideClaimResult,
  MoveBatchResult,
  OfferDayRateResult,
  ProposeCompensationResult,
  toStep,
} from './compensation.result.ts';
import {
  CompensationEnvelopeType,
  ProposeCompensationEnvelopeInput,
  ProposeHonorariumScheduleInput,
} from './schedule.type.ts';

const proposer = anyRole('board_member', 'board_chair', 'finance_officer');

/** Claims, and the rules and money that the board is asked for. */
@Resolver()
export class OfficeResolver {
  constructor(
    private readonly reader: OfficeReader,
    private readonly deciding: DecideClaim,
    private readonly proposing: ProposeCompensation,
  ) {}

  @Query(() => ExpenseClaimConnection, { description: 'What waits for a decision, the oldest first.' })
  @Allow(claimsOfficer)
  async waitingExpenseClaims(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.waitingClaims(actor, page), toClaimType);
  }

  @Query(() => ExpenseClaimType, { nullable: true })
  @Allow(claimsOfficer)
  async expenseClaim(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const claim = await this.reader.claim(actor, id);
    return claim && toClaimType(claim);
  }

  @Mutation(() => [String], {
    nullable: true,
    description: 'The pictures; opening them leaves a line that the person sees.',
  })
  @Allow(claimsOfficer)
  openExpenseReceipts(@CurrentActor() actor: Actor, @Args('claimId', { type: () => ID }) claimId: string) {
    return this.reader.receipts(actor, claimId);
  }

  @Mutation(() => DecideClaimResult, { description: 'Decides a claim, or accepts what an advance was spent on.' })
  @Allow(claimsOfficer)
  async decideExpenseClaim(@CurrentActor() actor: Actor, @Args('input') input: DecideExpenseClaimInput) {
    return toMutationResult(await this.deciding.execute(actor, input), toStep);
  }

  @Query(() => [CompensationEnvelopeType])
  @Allow(officeReader)
  compensationEnvelopes(@CurrentActor() actor: Actor): Promise<CompensationEnvelopeType[]> {
    return this.reader.envelopes(actor);
  }

  @Mutation(() => ProposeCompensationResult, { description: 'Puts a honorarium schedule before the board.' })
  @AllowAfterStepUp(proposer)
  async proposeHonorariumSchedule(@CurrentActor() actor: Actor, @Args('input') input: ProposeHonorariumScheduleInput) {
    return toMutationResult(await this.proposing.schedule(actor, input), toStep);
  }

  @Mutation(() => ProposeCompensationResult, { description: 'Asks the board to set money aside for compensation.' })
  @AllowAfterStepUp(proposer)
  async proposeCompensationEnvelope(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeCompensationEnvelopeInput,
  ) {
    const amount = toMoney(input.amount, 'amount');
    if (!amount.ok) return toMutationResult(amount, toStep);
    return toMutationResult(await this.proposing.envelope(actor, { ...input, amount: amount.value }), toStep);
  }
}

/** Organisations that are paid for their part. */
@Resolver(() => DayRateOfferType)
export class DayRatesResolver {
  constructor(
    private readonly reader: OfficeReader,
    private readonly dayRates: DayRates,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => [DayRateOfferType], { description: 'Of the fund, the latest first.' })
  @Allow(officeReader)
  async dayRateOffers(@CurrentActor() actor: Actor): Promise<DayRateOfferType[]> {
    return (await this.reader.dayRates(actor)).map(toDayRateType);
  }

  @Query(() => [DayRateOfferType], { description: 'To one’s own organisations.' })
  @Allow(ngoPeople)
  async myDayRateOffers(@CurrentActor() actor: Actor): Promise<DayRateOfferType[]> {
    return (await this.reader.ownDayRates(actor)).map(toDayRateType);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() offer: DayRateOfferType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, offer.organisationId);
  }

  @Mutation(() => OfferDayRateResult)
  @AllowAfterStepUp(financeOfficer)
  async offerDayRate(@CurrentActor() actor: Actor, @Args('input') input: OfferDayRateInputType) {
    return toMutationResult(await this.dayRates.offer(actor, input), toStep);
  }

  @Mutation(() => MoveBatchResult)
  @AllowAfterStepUp(ngoSignatory)
  async answerDayRate(
    @CurrentActor() actor: Actor,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Args('isAccepted') isAccepted: boolean,
  ) {
    return toMutationResult(await this.dayRates.answer(actor, offerId, isAccepted), toStep);
  }
}
