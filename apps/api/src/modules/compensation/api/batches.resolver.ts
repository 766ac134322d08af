import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { AuthoriseBatch } from '../application/authorise-batch.ts';
import { BatchSubstitutes } from '../application/batch-substitutes.ts';
import { BatchReader } from '../application/batch-reader.ts';
import { PrepareBatch } from '../application/prepare-batch.ts';
import { Pseudonyms } from '../application/pseudonyms.ts';
import { SendBatch } from '../application/send-batch.ts';
import type { PaymentState } from '../domain/batch.ts';
import { authorisingOfficer, financeOfficer, officeReader, participant } from '../domain/compensation.permissions.ts';
import {
  CompensationBatchConnection,
  CompensationBatchDecisionType,
  CompensationBatchType,
  CompensationPaymentConnection,
  CompensationPaymentType,
  CompensationSumType,
  PrepareCompensationBatchInput,
  ProposeCompensationSubstituteInput,
  toPaymentType,
  toSumType,
} from './batch.type.ts';
import {
  AuthoriseBatchResult,
  MoveBatchResult,
  PrepareBatchResult,
  ProposeBatchSubstituteResult,
  toStep,
} from './compensation.result.ts';

/** Batches of compensation, from preparing to sending. */
@Resolver()
export class CompensationBatchesResolver {
  constructor(
    private readonly reader: BatchReader,
    private readonly preparing: PrepareBatch,
    private readonly authorising: AuthoriseBatch,
    private readonly sending: SendBatch,
    private readonly substitutes: BatchSubstitutes,
  ) {}

  @Query(() => CompensationBatchConnection, { description: 'The latest first.' })
  @Allow(officeReader)
  async compensationBatches(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.list(actor, page), (batch) => batch);
  }

  @Query(() => CompensationBatchDecisionType, {
    nullable: true,
    description: 'For the officers of its fund, and a substitute whom the board appointed for it.',
  })
  @Allow(participant)
  compensationBatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CompensationBatchDecisionType | null> {
    return this.reader.view(actor, id);
  }

  @Query(() => CompensationPaymentConnection, { nullable: true })
  @Allow(participant)
  async compensationPayments(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args() page: ConnectionArgs,
    @Args('state', { type: () => String, nullable: true }) state?: PaymentState | null,
  ) {
    const found = await this.reader.payments(actor, batchId, state ?? null, page);
    return found && toConnection(found, toPaymentType);
  }

  @Mutation(() => PrepareBatchResult, { description: 'From now on what was chosen stands.' })
  @AllowAfterStepUp(financeOfficer)
  async prepareCompensationBatch(@CurrentActor() actor: Actor, @Args('input') input: PrepareCompensationBatchInput) {
    return toMutationResult(await this.preparing.execute(actor, input), toStep);
  }

  @Mutation(() => AuthoriseBatchResult, { description: 'By an officer, or a substitute of the board.' })
  @AllowAfterStepUp(participant)
  async authoriseCompensationBatch(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.authorising.execute(actor, id), toStep);
  }

  @Mutation(() => ProposeBatchSubstituteResult, { description: 'Asks the board; answers the id of its item.' })
  @Allow(authorisingOfficer)
  async proposeCompensationSubstitute(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeCompensationSubstituteInput,
  ) {
    return toMutationResult(await this.substitutes.propose(actor, input), toStep);
  }

  @Mutation(() => MoveBatchResult, { description: 'The worker sends it part by part.' })
  @AllowAfterStepUp(financeOfficer)
  async sendCompensationBatch(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.sending.execute(actor, id), toStep);
  }

  @Mutation(() => MoveBatchResult, { description: 'Before it is sent: every choice is open again.' })
  @AllowAfterStepUp(authorisingOfficer)
  async takeBackCompensationBatch(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.sending.takeBack(actor, id), toStep);
  }
}

@Resolver(() => CompensationBatchType)
export class CompensationSumsResolver {
  constructor(private readonly reader: BatchReader) {}

  @ResolveField(() => [CompensationSumType])
  async sums(
    @Parent() batch: CompensationBatchType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<CompensationSumType[]> {
    const found = await loaders.load('compensation.sums', batch.id, (ids) => this.reader.sums(ids));
    return (found ?? []).map(toSumType);
  }
}

@Resolver(() => CompensationBatchDecisionType)
export class CompensationDecisionSumsResolver extends CompensationSumsResolver {}

@Resolver(() => CompensationPaymentType)
export class CompensationPayeesResolver {
  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Null for an organisation.' })
  pseudonym(
    @Parent() { accountId }: CompensationPaymentType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<string | null> {
    if (!accountId) return Promise.resolve(null);
    return loaders.load('compensation.pseudonym', accountId, (ids) => this.pseudonyms.of(ids));
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() { organisationId }: CompensationPaymentType, @RequestLoaders() loaders: Loaders) {
    return organisationId ? this.organisations.load(loaders, organisationId) : null;
  }
}
