import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Exchanges } from '../application/exchanges.ts';
import { treasuryOfficer, treasuryReader } from '../domain/payments.permissions.ts';
import {
  AnswerExchangeInputType,
  CurrencyExchangeType,
  ProposeExchangeInputType,
  toExchangeType,
} from './exchange.type.ts';
import { AnswerExchangeResult, ProposeExchangeResult, toStep } from './payments.result.ts';

/** Money that the bank changed into another currency. */
@Resolver()
export class ExchangesResolver {
  constructor(private readonly exchanges: Exchanges) {}

  @Allow(treasuryReader)
  @Query(() => [CurrencyExchangeType], { description: 'What waits for a second person, oldest first.' })
  async exchangesToConfirm(@CurrentActor() actor: Actor): Promise<CurrencyExchangeType[]> {
    return (await this.exchanges.waiting(actor)).map((exchange) => toExchangeType(actor, exchange));
  }

  @Allow(treasuryOfficer)
  @Mutation(() => ProposeExchangeResult, { description: 'One officer names the two lines; nothing is booked yet.' })
  async proposeExchange(@CurrentActor() actor: Actor, @Args('input') input: ProposeExchangeInputType) {
    return toMutationResult(await this.exchanges.propose(actor, input), toStep);
  }

  @AllowAfterStepUp(treasuryOfficer)
  @Mutation(() => AnswerExchangeResult, { description: 'Another officer books it, or frees both lines.' })
  async answerExchange(@CurrentActor() actor: Actor, @Args('input') input: AnswerExchangeInputType) {
    return toMutationResult(await this.exchanges.answer(actor, input.exchangeId, input.accept), toStep);
  }
}
