import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumReader } from '../../forums/index.ts';
import type { CompanyRecord, PinnedReply, RecordSnapshot } from '../domain/company-record.ts';
import { factState, type RecordFact } from '../domain/record-fact.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { PinnedReplyRepository } from '../persistence/pinned-reply.repository.ts';
import { RecordFactRepository, type FactFilter } from '../persistence/record-fact.repository.ts';

export interface DirectoryFilter {
  readonly forum?: string | undefined;
  readonly unansweredOnly?: boolean | undefined;
  /** A part of the name, in any case of letters. */
  readonly name?: string | undefined;
}

/** Companies' records as everybody may read them. */
@Injectable()
export class CompanyRecordReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly records: CompanyRecordRepository,
    private readonly facts: RecordFactRepository,
    private readonly replies: PinnedReplyRepository,
  ) {}

  page({ forum, ...filter }: DirectoryFilter, request: PageRequest): Promise<Page<CompanyRecord>> {
    return this.transactions.read(async (tx) => {
      const found = forum === undefined ? null : await this.forums.bySlug(tx, forum);
      if (forum !== undefined && !found) return { edges: [], hasNextPage: false };
      return this.records.page(tx, { ...filter, forumId: found?.id }, request);
    });
  }

  /** Null for a company of which nothing is public yet. */
  bySlug(slug: string): Promise<CompanyRecord | null> {
    return this.transactions.read((tx) => this.publicBySlug(tx, slug));
  }

  async publicBySlug(tx: Tx, slug: string): Promise<CompanyRecord | null> {
    const record = await this.records.bySlug(tx, slug);
    return record && record.figures.facts > 0 ? record : null;
  }

  factPage(filter: FactFilter, request: PageRequest): Promise<Page<RecordFact>> {
    return this.transactions.read((tx) => this.facts.page(tx, filter, request));
  }

  /** A fact that stands in public; null for one in check, held or withdrawn. */
  async fact(id: string): Promise<RecordFact | null> {
    if (!isUuid(id)) return null;
    const [found] = await this.transactions.read((tx) => this.facts.byIds(tx, [id]));
    return found && factState(found) === 'published' ? found : null;
  }

  /** What the company pinned, without its words where a safety officer holds it; null where it pinned nothing or took it down. */
  async reply(addresseeId: string): Promise<PinnedReply | null> {
    const reply = await this.transactions.read((tx) => this.replies.current(tx, addresseeId));
    if (!reply || Object.keys(reply.texts).length === 0) return null;
    return reply.heldAt === null ? reply : { ...reply, texts: {} };
  }

  snapshotAsOf(addresseeId: string, asOf: string): Promise<RecordSnapshot | null> {
    return this.transactions.read((tx) => this.records.snapshotAsOf(tx, addresseeId, asOf));
  }

  snapshots(addresseeId: string, request: PageRequest): Promise<Page<RecordSnapshot>> {
    return this.transactions.read((tx) => this.records.snapshots(tx, addresseeId, request));
  }

  contentOf(snapshotId: string): Promise<string | null> {
    return this.transactions.read((tx) => this.records.contentOf(tx, snapshotId));
  }
}
