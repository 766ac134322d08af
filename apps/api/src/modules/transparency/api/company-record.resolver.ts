import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { CompanyRecordReader } from '../application/company-record-reader.ts';
import { RecordVersions } from '../application/record-versions.ts';
import {
  CompanyRecordConnection,
  CompanyRecordType,
  PinnedReplyType,
  RecordSnapshotConnection,
  RecordSnapshotType,
  toCompanyRecordType,
  toPinnedReplyType,
  toSnapshotType,
} from './company-record.type.ts';
import { CompanyRecordVersionType, toVersionType } from './record-version.type.ts';
import { RecordFactConnection, RecordFactType, toRecordFactType } from './record-fact.type.ts';

/** Companies' records for everybody. The order is the alphabet's; there is no other. */
@Resolver(() => CompanyRecordType)
export class CompanyRecordResolver {
  constructor(
    private readonly reader: CompanyRecordReader,
    private readonly versions: RecordVersions,
  ) {}

  @Public()
  @Query(() => CompanyRecordConnection, { description: 'Companies of which something is public, by name.' })
  async companyRecords(
    @Args() page: ConnectionArgs,
    @Args('forum', { type: () => String, nullable: true, description: 'Slug of a forum.' }) forum?: string,
    @Args('unansweredOnly', { type: () => Boolean, nullable: true }) unansweredOnly?: boolean,
    @Args('name', { type: () => String, nullable: true, description: 'A part of the name; 80 characters are read.' })
    name?: string,
  ) {
    const part = name?.trim().slice(0, 80);
    const filter = { forum: forum ?? undefined, unansweredOnly: unansweredOnly ?? undefined, name: part || undefined };
    return toConnection(await this.reader.page(filter, page), toCompanyRecordType);
  }

  @Public()
  @Query(() => CompanyRecordType, { nullable: true })
  async companyRecord(@Args('slug') slug: string): Promise<CompanyRecordType | null> {
    const record = await this.reader.bySlug(slug);
    return record && toCompanyRecordType(record);
  }

  @Public()
  @Query(() => CompanyRecordVersionType, {
    nullable: true,
    description: 'A record as it stood at the end of a day; the newest version of that day or before it.',
  })
  async companyRecordAsOf(
    @Args('slug') slug: string,
    @Args('asOf', { type: () => Day }) asOf: string,
  ): Promise<CompanyRecordVersionType | null> {
    const version = await this.versions.asOf(slug, asOf);
    return version && toVersionType(version);
  }

  @Public()
  @Query(() => RecordFactType, { nullable: true })
  async recordFact(@Args('id', { type: () => ID }) id: string): Promise<RecordFactType | null> {
    const fact = await this.reader.fact(id);
    return fact && toRecordFactType(fact);
  }
}

/** What belongs to a record: facts, reply, forums, versions. */
@Resolver(() => CompanyRecordType)
export class CompanyRecordFieldsResolver {
  constructor(
    private readonly reader: CompanyRecordReader,
    private readonly forumLoader: ForumLoader,
  ) {}

  @ResolveField(() => RecordFactConnection, { description: 'Public facts, newest first.' })
  async facts(
    @Parent() { id }: CompanyRecordType,
    @Args() page: ConnectionArgs,
    @Args('kind', { type: () => String, nullable: true }) kind?: string,
    @Args('severity', { type: () => String, nullable: true }) severity?: string,
  ) {
    const filter = { addresseeId: id, kind: kind ?? undefined, severity: severity ?? undefined };
    return toConnection(await this.reader.factPage(filter, page), toRecordFactType);
  }

  @ResolveField(() => PinnedReplyType, { nullable: true })
  async pinnedReply(@Parent() { id }: CompanyRecordType): Promise<PinnedReplyType | null> {
    const reply = await this.reader.reply(id);
    return reply && toPinnedReplyType(reply);
  }

  @ResolveField(() => [ForumType])
  async forums(@Parent() { forumIds }: CompanyRecordType, @RequestLoaders() loaders: Loaders): Promise<ForumType[]> {
    const found = await Promise.all(forumIds.map((forumId) => this.forumLoader.load(loaders, forumId)));
    return found.filter((forum) => forum !== null);
  }

  @ResolveField(() => RecordSnapshotConnection, { description: 'Versions that can be cited, newest first.' })
  async versions(@Parent() { id }: CompanyRecordType, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.snapshots(id, page), toSnapshotType);
  }

  @ResolveField(() => RecordSnapshotType, { nullable: true, description: 'The newest version.' })
  async newestVersion(@Parent() { id, changedOn }: CompanyRecordType): Promise<RecordSnapshotType | null> {
    const snapshot = await this.reader.snapshotAsOf(id, changedOn);
    return snapshot && toSnapshotType(snapshot);
  }
}
