import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ForumReader, MemberReader } from '../../forums/index.ts';
import { memberRange, type ForumCounts, type MemberRange } from '../domain/forum-record.ts';
import { ForumCountRepository } from '../persistence/forum-count.repository.ts';

export interface ForumRecord {
  readonly constituencies: readonly {
    readonly title: string;
    readonly affected: MemberRange;
    readonly others: MemberRange;
  }[];
  readonly counts: ForumCounts;
}

/** What a forum is and has achieved, in figures that point at nobody. */
@Injectable()
export class ForumRecordReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly members: MemberReader,
    private readonly counts: ForumCountRepository,
  ) {}

  bySlug(slug: string): Promise<ForumRecord | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, slug);
      if (!forum || forum.state === 'founding') return null;
      const constituencies = await this.forums.constituenciesOf(tx, forum.id);
      const counted = await this.members.counts(
        tx,
        constituencies.map(({ id }) => id),
      );
      return {
        constituencies: constituencies.map(({ id, title }) => {
          const { affected = 0, others = 0 } = counted.get(id) ?? {};
          return { title, affected: memberRange(affected), others: memberRange(others) };
        }),
        counts: await this.counts.of(tx, forum.id),
      };
    });
  }
}
