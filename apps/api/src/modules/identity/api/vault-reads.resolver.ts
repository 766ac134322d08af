import { Args, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccount } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, connectionOf, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OwnVaultReads } from '../application/own-vault-reads.ts';
import { HandleLoader } from './handle.loader.ts';

@ObjectType('VaultRead', { description: 'Somebody opened something of yours that is kept sealed.' })
class VaultReadType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What was opened, e.g. legal-name or bank-account.' })
  kind: string;

  @Field({ description: 'What for, e.g. send-payment.' })
  purpose: string;

  @Field()
  readAt: Date;

  readerAccountId: string;
}

const VaultReadConnection = connectionOf(VaultReadType, 'VaultRead');

@Resolver(() => VaultReadType)
export class VaultReadsResolver {
  constructor(
    private readonly reads: OwnVaultReads,
    private readonly handles: HandleLoader,
  ) {}

  @Query(() => VaultReadConnection)
  @AllowOwnAccount()
  async myVaultReads(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reads.page(actor, page), (read) => read);
  }

  @ResolveField(() => String, { nullable: true })
  readBy(@Parent() read: VaultReadType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, read.readerAccountId);
  }
}
