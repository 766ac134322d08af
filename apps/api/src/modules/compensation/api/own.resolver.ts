import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ChooseCompensation } from '../application/choose-compensation.ts';
import { OwnCompensationReader } from '../application/own-compensation.ts';
import { RedirectTargets } from '../application/redirect-targets.ts';
import { SaveMethod } from '../application/save-method.ts';
import { participant } from '../domain/compensation.permissions.ts';
import { ChooseResult, SaveMethodResult, toStep } from './compensation.result.ts';
import {
  ChooseCompensationInput,
  HonorariumOfferConnection,
  HonorariumOfferType,
  OwnCompensationType,
  RedirectTargetType,
  SavePaymentMethodInput,
  toOfferType,
  toOwnType,
} from './own.type.ts';

/** What somebody is offered, and what they do with it. */
@Resolver(() => HonorariumOfferType)
export class OwnCompensationResolver {
  constructor(
    private readonly reader: OwnCompensationReader,
    private readonly choosing: ChooseCompensation,
    private readonly saving: SaveMethod,
    private readonly targets: RedirectTargets,
    private readonly transactions: TransactionRunner,
  ) {}

  @Query(() => OwnCompensationType)
  @Allow(participant)
  async myCompensation(@CurrentActor() actor: Actor): Promise<OwnCompensationType> {
    return toOwnType(await this.reader.overview(actor));
  }

  @Query(() => HonorariumOfferConnection, { description: 'The latest first.' })
  @Allow(participant)
  async myHonorariumOffers(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.offersOf(actor, page), toOfferType);
  }

  @ResolveField(() => [RedirectTargetType], { description: 'Who can receive it instead.' })
  async redirectTargets(
    @Parent() offer: HonorariumOfferType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<RedirectTargetType[]> {
    const found = await loaders.load('compensation.targets', offer.amount.currency, async (currencies) => {
      const read = (currency: string) => this.transactions.read((tx) => this.targets.of(tx, { currency }));
      return new Map(await Promise.all(currencies.map(async (currency) => [currency, await read(currency)] as const)));
    });
    return found ?? [];
  }

  @Mutation(() => ChooseResult, { description: 'Changeable until the payment is prepared; nobody is told.' })
  @Allow(participant)
  async chooseCompensation(@CurrentActor() actor: Actor, @Args('input') input: ChooseCompensationInput) {
    return toMutationResult(await this.choosing.execute(actor, input), toStep);
  }

  @Mutation(() => SaveMethodResult, { description: 'Where to be paid; sealed at once.' })
  @AllowAfterStepUp(participant)
  async savePaymentMethod(@CurrentActor() actor: Actor, @Args('input') input: SavePaymentMethodInput) {
    return toMutationResult(await this.saving.execute(actor, input), toStep);
  }

  @Mutation(() => Boolean, { description: 'Public officials are repaid their expenses only.' })
  @Allow(participant)
  declarePublicOffice(@CurrentActor() actor: Actor, @Args('isPublicOfficial') isPublicOfficial: boolean) {
    return this.saving.declareOffice(actor, isPublicOfficial);
  }
}
