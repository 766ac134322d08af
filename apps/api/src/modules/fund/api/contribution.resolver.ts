import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ConnectionArgs, toConnection, type Connection } from '../../../platform/graphql/connection.type.ts';
import { toMoney } from '../../../platform/graphql/money.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Contribute } from '../application/contribute.ts';
import { ContributionReader } from '../application/contribution-reader.ts';
import type { ContributionState } from '../domain/contribution.ts';
import {
  mayContribute,
  maySeeContribution,
  maySeeOwnContributions,
  maySeeTreasury,
} from '../domain/fund.permissions.ts';
import {
  ContributeInputType,
  ContributionConnection,
  ContributionStateEnum,
  ContributionType,
  toContributionType,
} from './contribution.type.ts';
import { ContributeResult } from './fund.result.ts';

@Resolver()
export class ContributionResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: ContributionReader,
    private readonly contributing: Contribute,
  ) {}

  @Query(() => ContributionConnection, { description: 'Of the organisations that the person acts for; newest first.' })
  @Allow(maySeeOwnContributions)
  async myContributions(
    @CurrentActor() actor: Actor,
    @Args() page: ConnectionArgs,
  ): Promise<Connection<ContributionType>> {
    return toConnection(
      await this.transactions.read((tx) => this.reader.ofContributor(tx, actor, page)),
      toContributionType,
    );
  }

  @Query(() => ContributionType, { nullable: true })
  @Allow(maySeeContribution)
  async contribution(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ContributionType | null> {
    const contribution = await this.transactions.read((tx) => this.reader.one(tx, actor, id));
    return contribution && toContributionType(contribution);
  }

  @Query(() => ContributionConnection, { nullable: true, description: 'For the treasury of the fund; newest first.' })
  @Allow(maySeeTreasury)
  async fundContributions(
    @CurrentActor() actor: Actor,
    @Args('fundSlug') fundSlug: string,
    @Args() page: ConnectionArgs,
    @Args('state', { type: () => ContributionStateEnum, nullable: true }) state?: ContributionState | null,
  ): Promise<Connection<ContributionType> | null> {
    const found = await this.transactions.read((tx) =>
      this.reader.ofFund(tx, actor, fundSlug, state ?? undefined, page),
    );
    return found && toConnection(found, toContributionType);
  }

  @Mutation(() => ContributeResult, {
    description: 'Promises a contribution and opens its payment. It cannot be earmarked.',
  })
  @Allow(mayContribute)
  async contribute(@CurrentActor() actor: Actor, @Args('input') input: ContributeInputType) {
    const amount = toMoney(input.amount, 'amount');
    if (!amount.ok) return toMutationResult(amount, toContributionType);
    const command = { ...input, amount: amount.value, purchaseOrder: input.purchaseOrder ?? null };
    return toMutationResult(await this.contributing.execute(actor, command), toContributionType);
  }
}
