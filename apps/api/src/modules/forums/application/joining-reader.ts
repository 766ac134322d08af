import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Forum } from '../domain/forum.ts';
import { ForumReader } from './forum-reader.ts';
import { type JoiningConstituency, PanelHistory } from './panel-history.ts';

export interface JoiningView {
  readonly forum: Forum;
  readonly vouchersRequired: number;
  readonly constituencies: readonly JoiningConstituency[];
}

/** What anybody may know of how one joins a forum, and of who attests there. */
@Injectable()
export class JoiningReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly panels: PanelHistory,
  ) {}

  read(slug: string): Promise<JoiningView | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, slug.slice(0, 60));
      if (!forum || forum.state === 'founding') return null;
      const constituencies = await this.forums.constituenciesOf(tx, forum.id);
      const charter = await this.forums.charterOf(tx, forum.id);
      const vouchersRequired = charter?.content.vouchersRequired ?? 2;
      return { forum, vouchersRequired, constituencies: await this.panels.of(tx, constituencies) };
    });
  }
}
