import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { GrantHistoryReader } from '../application/grant-history-reader.ts';
import { ImportGrantHistory } from '../application/import-grant-history.ts';
import { grantsOfficer } from '../domain/grants.permissions.ts';
import { ImportGrantHistoryResult, PastGrantConnection, PastGrantInput, PastGrantType } from './grant-history.type.ts';
import { same } from './grants.mapper.ts';

@Resolver(() => PastGrantType)
export class GrantHistoryResolver {
  constructor(
    private readonly reader: GrantHistoryReader,
    private readonly importGrants: ImportGrantHistory,
  ) {}

  @Public()
  @Query(() => PastGrantConnection, { description: 'Published grants of others, latest award first.' })
  async grantHistory(@Args('fundSlug') fundSlug: string, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.page(fundSlug, page), ({ amountMinor, currency, ...grant }) => ({
      ...grant,
      amount: { amountMinor, currency },
    }));
  }

  @Allow(grantsOfficer)
  @Mutation(() => ImportGrantHistoryResult, {
    description: 'At most 200 at once; sending them again keeps nothing twice.',
  })
  async importGrantHistory(
    @CurrentActor() actor: Actor,
    @Args('fundId') fundId: string,
    @Args('grants', { type: () => [PastGrantInput] }) grants: PastGrantInput[],
  ) {
    const complete = grants.map((grant) => ({
      ...grant,
      recipientOrgId: grant.recipientOrgId ?? null,
      recipientCountry: grant.recipientCountry ?? null,
      programme: grant.programme ?? null,
    }));
    return toMutationResult(await this.importGrants.execute(actor, fundId, complete), same);
  }
}
