import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumDirectory } from '../application/forum-surroundings.ts';
import { ForumCharterType, toForumCharterType } from './charter.type.ts';
import { ForumPartsLoader } from './forum-parts.loader.ts';
import {
  ForumEvaluationType,
  ForumOfficeType,
  ForumPilotType,
  ModerationCountsType,
  toForumEvaluationType,
  toForumOfficeType,
  toModerationCountsType,
} from './forum-parts.type.ts';
import { ConstituencyType, ForumConnection, ForumType, toConstituencyType, toForumType } from './forum.type.ts';

@ArgsType()
export class ForumsArgs extends ConnectionArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only forums that ended, or only those that did not.' })
  ended?: boolean | null;
}

@Resolver(() => ForumType)
export class ForumsResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly directory: ForumDirectory,
    private readonly parts: ForumPartsLoader,
  ) {}

  @Query(() => ForumConnection, { description: 'The directory of forums, by name.' })
  @Public()
  async forums(@Args() args: ForumsArgs) {
    const page = await this.transactions.read((tx) => this.directory.page(tx, args.ended ?? null, args));
    return toConnection(page, toForumType);
  }

  @Query(() => ForumType, { nullable: true })
  @Public()
  async forum(@Args('slug') slug: string): Promise<ForumType | null> {
    const found = await this.transactions.read((tx) => this.directory.bySlug(tx, slug));
    return found && toForumType(found);
  }

  @ResolveField(() => ForumCharterType, { nullable: true, description: 'The version in force.' })
  async charter(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ForumCharterType | null> {
    const charter = await this.parts.charter(loaders, forum.id);
    return charter && toForumCharterType(charter);
  }

  @ResolveField(() => [ForumCharterType], {
    description: 'Every version, the one in force first, with what each changed.',
  })
  async charterVersions(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ForumCharterType[]> {
    return (await this.parts.versions(loaders, forum.id)).map(toForumCharterType);
  }

  @ResolveField(() => [ConstituencyType])
  async constituencies(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ConstituencyType[]> {
    return (await this.parts.constituencies(loaders, forum.id)).map(toConstituencyType);
  }

  @ResolveField(() => [ForumOfficeType])
  async officers(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ForumOfficeType[]> {
    return (await this.parts.officers(loaders, forum.id)).map(toForumOfficeType);
  }

  @ResolveField(() => ForumPilotType)
  pilot(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ForumPilotType | null> {
    return this.parts.pilot(loaders, forum.id);
  }

  @ResolveField(() => [ForumEvaluationType], { description: 'Independent evaluations, latest first.' })
  async evaluations(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ForumEvaluationType[]> {
    return (await this.parts.evaluations(loaders, forum.id)).map(toForumEvaluationType);
  }

  @ResolveField(() => ModerationCountsType)
  async moderation(@Parent() forum: ForumType, @RequestLoaders() loaders: Loaders): Promise<ModerationCountsType> {
    return toModerationCountsType(await this.parts.moderation(loaders, forum.id));
  }
}
