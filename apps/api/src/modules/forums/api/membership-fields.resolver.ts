import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { MeType, OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { MemberReader } from '../application/member-reader.ts';
import { ForumLoader } from './forum.loader.ts';
import { ConstituencyType, ForumType } from './forum.type.ts';
import { MembershipType, toMembershipType } from './member.type.ts';

/** Which membership the account of this session is. */
@Resolver(() => MeType)
export class MeMembershipResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
  ) {}

  @ResolveField(() => MembershipType, { nullable: true, description: 'An account is one membership at most.' })
  membership(@Parent() me: MeType, @RequestLoaders() loaders: Loaders): Promise<MembershipType | null> {
    return loaders.load('forums.membership', me.accountId, async (accountIds) => {
      const found = await this.transactions.read((tx) => this.members.byAccounts(tx, accountIds));
      return new Map([...found].map(([accountId, member]) => [accountId, toMembershipType(member)]));
    });
  }
}

@Resolver(() => MembershipType)
export class MembershipFieldsResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() membership: MembershipType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, membership.forumId);
  }

  @ResolveField(() => ConstituencyType, { nullable: true })
  constituency(
    @Parent() membership: MembershipType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ConstituencyType | null> {
    return this.forums.constituency(loaders, membership.constituencyId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For whom a proxy or an expert speaks.' })
  async organisation(
    @Parent() membership: MembershipType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return membership.organisationId ? this.organisations.load(loaders, membership.organisationId) : null;
  }
}
