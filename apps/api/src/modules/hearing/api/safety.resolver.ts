import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { ActOnReprisal } from '../application/act-on-reprisal.ts';
import { ReprisalDesk } from '../application/reprisal-desk.ts';
import { SafetyKeys } from '../application/safety-keys.ts';
import { SealedDesk } from '../application/sealed-desk.ts';
import { hear } from '../domain/hearing.permissions.ts';
import { ActOnReprisalInput, AnswerSealedReportInput, SaveSafetyKeyInput } from './office.input.ts';
import { OfForumArgs } from './office.resolver.ts';
import {
  OpenedReprisalResult,
  ReprisalReportConnection,
  ReprisalReportType,
  SafetyKeyResult,
  SafetyKeyType,
  SealedReportConnection,
  toOpenedReprisalType,
  toReprisalReportType,
  toSafetyKeyType,
  toSealedReportType,
} from './safety.type.ts';
import { HearingOfficeResult } from './sending.type.ts';

/** For a forum's safety officers and nobody else. */
@Resolver()
export class SafetyResolver {
  constructor(
    private readonly reprisals: ReprisalDesk,
    private readonly acting: ActOnReprisal,
    private readonly keys: SafetyKeys,
    private readonly sealed: SealedDesk,
  ) {}

  @Allow(hear)
  @Query(() => ReprisalReportConnection)
  async reprisalReports(@CurrentActor() actor: Actor, @Args() args: OfForumArgs) {
    return toConnection(await this.reprisals.page(actor, args.forumId, args), toReprisalReportType);
  }

  @Allow(hear)
  @Mutation(() => OpenedReprisalResult)
  async openReprisal(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.reprisals.open(actor, id), toOpenedReprisalType);
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult)
  async actOnReprisal(@CurrentActor() actor: Actor, @Args('input') input: ActOnReprisalInput) {
    return toMutationResult(await this.acting.execute(actor, input), ({ id }) => ({ id }));
  }

  @Allow(hear)
  @Query(() => [SafetyKeyType], { description: 'Of the forum’s sealed channel, the latest first.' })
  async safetyKeys(@CurrentActor() actor: Actor, @Args('forumId', { type: () => ID }) forumId: string) {
    return (await this.keys.of(actor, forumId)).map(toSafetyKeyType);
  }

  @AllowAfterStepUp(hear)
  @Mutation(() => SafetyKeyResult, {
    description: 'Takes the place of the key before; that one still opens what came to it.',
  })
  async saveSafetyKey(@CurrentActor() actor: Actor, @Args('input') input: SaveSafetyKeyInput) {
    return toMutationResult(await this.keys.save(actor, input), toSafetyKeyType);
  }

  @Allow(hear)
  @Query(() => SealedReportConnection)
  async sealedReports(@CurrentActor() actor: Actor, @Args() args: OfForumArgs) {
    return toConnection(await this.sealed.page(actor, args.forumId, args), toSealedReportType);
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult)
  async answerSealedReport(@CurrentActor() actor: Actor, @Args('input') input: AnswerSealedReportInput) {
    return toMutationResult(await this.sealed.answer(actor, input), ({ id }) => ({ id }));
  }
}

@Resolver(() => ReprisalReportType)
export class ReprisalFieldsResolver {
  constructor(private readonly engagements: EngagementsLoader) {}

  @ResolveField(() => AddresseeType, { nullable: true })
  addressee(@Parent() { addresseeId }: ReprisalReportType, @RequestLoaders() loaders: Loaders) {
    return addresseeId && this.engagements.addressee(loaders, addresseeId);
  }
}
