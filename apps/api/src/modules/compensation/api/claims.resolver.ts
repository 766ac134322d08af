import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { MinorUnits } from '../../../platform/graphql/scalars.ts';
import { AmendClaim } from '../application/amend-claim.ts';
import { FileClaim } from '../application/file-claim.ts';
import { OwnCompensationReader } from '../application/own-compensation.ts';
import { Pseudonyms } from '../application/pseudonyms.ts';
import { participant } from '../domain/compensation.permissions.ts';
import { ExpenseClaimConnection, ExpenseClaimType, FileExpenseClaimInput, toClaimType } from './claim.type.ts';
import { AmendClaimResult, FileClaimResult, toStep } from './compensation.result.ts';

/** Expenses of somebody who takes part. */
@Resolver(() => ExpenseClaimType)
export class ClaimsResolver {
  constructor(
    private readonly reader: OwnCompensationReader,
    private readonly filing: FileClaim,
    private readonly amending: AmendClaim,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  @Query(() => ExpenseClaimConnection, { description: 'The latest first.' })
  @Allow(participant)
  async myExpenseClaims(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.claimsOf(actor, page), toClaimType);
  }

  @ResolveField(() => String, { nullable: true })
  pseudonym(@Parent() claim: ExpenseClaimType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return loaders.load('compensation.pseudonym', claim.accountId, (ids) => this.pseudonyms.of(ids));
  }

  @Mutation(() => FileClaimResult)
  @Allow(participant)
  async fileExpenseClaim(@CurrentActor() actor: Actor, @Args('input') input: FileExpenseClaimInput) {
    return toMutationResult(await this.filing.execute(actor, input), toStep);
  }

  @Mutation(() => AmendClaimResult, {
    description: 'A picture in base64; what it tells beyond the picture is cut out.',
  })
  @Allow(participant)
  async addExpenseReceipt(
    @CurrentActor() actor: Actor,
    @Args('claimId', { type: () => ID }) claimId: string,
    @Args('image') image: string,
  ) {
    return toMutationResult(await this.amending.addReceipt(actor, claimId, image), toStep);
  }

  @Mutation(() => AmendClaimResult, { description: 'Says what an advance was spent on.' })
  @Allow(participant)
  async settleAdvance(
    @CurrentActor() actor: Actor,
    @Args('claimId', { type: () => ID }) claimId: string,
    @Args('spentMinor', { type: () => MinorUnits }) spentMinor: bigint,
    @Args('note') note: string,
    @Args('declaration', { type: () => String, nullable: true }) declaration?: string | null,
  ) {
    const spent = { spentMinor, note, declaration };
    return toMutationResult(await this.amending.settleAdvance(actor, claimId, spent), toStep);
  }

  @Mutation(() => AmendClaimResult)
  @Allow(participant)
  async withdrawExpenseClaim(@CurrentActor() actor: Actor, @Args('claimId', { type: () => ID }) claimId: string) {
    return toMutationResult(await this.amending.withdraw(actor, claimId), toStep);
  }
}
