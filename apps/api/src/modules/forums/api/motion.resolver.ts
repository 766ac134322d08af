import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { HandleLoader } from '../../identity/index.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ForumPages } from '../application/forum-pages.ts';
import { CharterChangeType, CharterContentType, toCharterContentType } from './charter.type.ts';
import { ForumLoader } from './forum.loader.ts';
import { ForumPartsLoader } from './forum-parts.loader.ts';
import { ForumOfficeType, toForumOfficeType } from './forum-parts.type.ts';
import { ForumType } from './forum.type.ts';
import { MotionSignatureType, MotionType } from './motion.type.ts';

/** The matter of a motion. */
@Resolver(() => MotionType)
export class MotionResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly parts: ForumPartsLoader,
    private readonly handles: HandleLoader,
    private readonly transactions: TransactionRunner,
    private readonly pages: ForumPages,
  ) {}

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: MotionType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => CharterContentType, { nullable: true })
  charter(@Parent() { proposed }: MotionType): CharterContentType | null {
    return proposed && toCharterContentType(proposed);
  }

  @ResolveField(() => [CharterChangeType], { description: 'Against the charter in force.' })
  async changes(@Parent() motion: MotionType, @RequestLoaders() loaders: Loaders): Promise<CharterChangeType[]> {
    const { proposed, forumId, state } = motion;
    const inForce = proposed && state === 'open' ? await this.parts.charter(loaders, forumId) : null;
    if (!proposed || !inForce) return [];
    const contents = [inForce.content, proposed];
    const compare = await this.transactions.read((tx) => this.pages.comparing(tx, contents));
    return compare(inForce.content, proposed);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who would hold the office.' })
  handle(@Parent() { accountId }: MotionType, @RequestLoaders() loaders: Loaders): Promise<string | null> | null {
    return accountId === null ? null : this.handles.load(loaders, accountId);
  }

  @ResolveField(() => ForumOfficeType, { nullable: true, description: 'The office that would end.' })
  async office(@Parent() motion: MotionType, @RequestLoaders() loaders: Loaders): Promise<ForumOfficeType | null> {
    if (motion.appointmentId === null) return null;
    const officers = await this.parts.officers(loaders, motion.forumId);
    const office = officers.find(({ id }) => id === motion.appointmentId);
    return office ? toForumOfficeType(office) : null;
  }
}

@Resolver(() => MotionType)
export class MotionOrganisationsResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who would evaluate the pilot.' })
  evaluator(
    @Parent() { evaluatorId }: MotionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> | null {
    return evaluatorId === null ? null : this.organisations.load(loaders, evaluatorId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Null where a representative proposed it.' })
  proposedFor(
    @Parent() { proposedFor }: MotionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> | null {
    return proposedFor === null ? null : this.organisations.load(loaders, proposedFor);
  }
}

@Resolver(() => MotionSignatureType)
export class MotionSignatureResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: MotionSignatureType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }
}
