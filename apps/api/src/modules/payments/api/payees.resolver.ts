import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ConfirmPayeeDetails } from '../application/confirm-payee-details.ts';
import { PayeeReader } from '../application/payee-reader.ts';
import { SavePayeeDetails } from '../application/save-payee-details.ts';
import { payeePeople, payeeSignatory, secondOfficer } from '../domain/payments.permissions.ts';
import {
  ConfirmPayeeDetailsInputType,
  PayeeReadConnection,
  PayeeType,
  PayeeVersionType,
  SavePayeeDetailsInputType,
} from './payee.type.ts';
import { toPayeeType } from './payments.mapper.ts';
import { ConfirmPayeeDetailsResult, SavePayeeDetailsResult, toStep } from './payments.result.ts';

/** Where organisations receive money: masked, whoever asks. */
@Resolver(() => PayeeType)
export class PayeesResolver {
  constructor(
    private readonly reader: PayeeReader,
    private readonly save: SavePayeeDetails,
    private readonly confirm: ConfirmPayeeDetails,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Allow(payeePeople)
  @Query(() => [PayeeType], { description: 'Bank details of the organisations that one works for, masked.' })
  async myPayees(@CurrentActor() actor: Actor): Promise<PayeeType[]> {
    return (await this.reader.mine(actor)).map(toPayeeType);
  }

  @Allow(secondOfficer)
  @Query(() => [PayeeType], { description: 'Bank details that wait for a second person, oldest first.' })
  async payeesToConfirm(@CurrentActor() actor: Actor): Promise<PayeeType[]> {
    return (await this.reader.waiting(actor)).map(toPayeeType);
  }

  @Allow(payeePeople)
  @Query(() => PayeeReadConnection, { description: 'Each opening of one’s own sealed details, latest first.' })
  async payeeReads(
    @CurrentActor() actor: Actor,
    @Args('payeeId', { type: () => ID }) payeeId: string,
    @Args() page: ConnectionArgs,
  ) {
    const reads = await this.reader.reads(actor, payeeId, page);
    return toConnection(reads, ({ purpose, readAt }) => ({ purpose, readAt }));
  }

  @Allow(signedIn)
  @Query(() => PayeeType, { nullable: true })
  async payee(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PayeeType | null> {
    const payee = await this.reader.one(actor, id);
    return payee && toPayeeType(payee);
  }

  @AllowAfterStepUp(payeeSignatory)
  @Mutation(() => SavePayeeDetailsResult)
  async savePayeeDetails(@CurrentActor() actor: Actor, @Args('input') input: SavePayeeDetailsInputType) {
    return toMutationResult(await this.save.execute(actor, input), toStep);
  }

  @AllowAfterStepUp(secondOfficer)
  @Mutation(() => ConfirmPayeeDetailsResult)
  async confirmPayeeDetails(@CurrentActor() actor: Actor, @Args('input') input: ConfirmPayeeDetailsInputType) {
    return toMutationResult(await this.confirm.execute(actor, input), toStep);
  }

  @ResolveField(() => [PayeeVersionType], { description: 'Every version, the latest first.' })
  async versions(@Parent() payee: PayeeType, @RequestLoaders() loaders: Loaders): Promise<readonly PayeeVersionType[]> {
    const found = await loaders.load('payments.versions', payee.id, (ids) => this.reader.historiesOf(ids));
    return found ?? [];
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() payee: PayeeType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, payee.organisationId);
  }
}
