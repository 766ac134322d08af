import { Args, Field, InputType, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { MoneyInput, toMoney } from '../../../platform/graphql/money.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ProposeTreasury, TREASURY_KINDS, type TreasuryKind } from '../application/propose-treasury.ts';
import { mayProposeTreasury, maySeeTreasury } from '../domain/fund.permissions.ts';
import { UnexplainedMovements } from '../application/unexplained-movements.ts';
import { ProposeTreasuryResult } from './fund.result.ts';

const TreasuryKindEnum = Object.fromEntries(TREASURY_KINDS.map((kind) => [kind, kind])) as Record<
  TreasuryKind,
  TreasuryKind
>;
registerEnumType(TreasuryKindEnum, { name: 'TreasuryKind' });

@InputType()
class ProposeTreasuryInputType {
  @Field()
  fundSlug: string;

  @Field(() => TreasuryKindEnum)
  kind: TreasuryKind;

  @Field()
  amount: MoneyInput;

  @Field({ description: 'Why, for the board.' })
  reasons: string;
}

@ObjectType('UnexplainedMovement', { description: 'Something the payment provider reports that no rule could book.' })
class UnexplainedMovementType {
  @Field()
  providerKey: string;

  @Field()
  reason: string;

  @Field()
  parkedAt: Date;
}

@Resolver()
export class TreasuryResolver {
  constructor(
    private readonly proposing: ProposeTreasury,
    private readonly unexplained: UnexplainedMovements,
  ) {}

  @Query(() => [UnexplainedMovementType], { description: 'Normally empty.' })
  @Allow(maySeeTreasury)
  unexplainedMovements(): Promise<UnexplainedMovementType[]> {
    return this.unexplained.read();
  }

  @Mutation(() => ProposeTreasuryResult, { description: 'Puts a change of the reserve before the board.' })
  @AllowAfterStepUp(mayProposeTreasury)
  async proposeTreasury(@CurrentActor() actor: Actor, @Args('input') input: ProposeTreasuryInputType) {
    const amount = toMoney(input.amount, 'amount');
    if (!amount.ok) return toMutationResult(amount, (itemId) => ({ itemId }));
    return toMutationResult(await this.proposing.execute(actor, { ...input, amount: amount.value }), (itemId) => ({
      itemId,
    }));
  }
}
