import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { ForumReader } from '../application/forum-reader.ts';
import { type ConstituencyType, type ForumType, toConstituencyType, toForumType } from './forum.type.ts';

/** Forums and constituencies as child fields of whatever names them by id: one statement per request. */
@Injectable()
export class ForumLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
  ) {}

  load(loaders: Loaders, forumId: string): Promise<ForumType | null> {
    return loaders.load('forums.forum', forumId, async (ids) => {
      const found = await this.transactions.read((tx) => this.forums.byIds(tx, ids));
      return new Map([...found].map(([id, forum]) => [id, toForumType(forum)]));
    });
  }

  constituency(loaders: Loaders, constituencyId: string): Promise<ConstituencyType | null> {
    return loaders.load('forums.constituency', constituencyId, async (ids) => {
      const found = await this.transactions.read((tx) => this.forums.constituenciesByIds(tx, ids));
      return new Map([...found].map(([id, constituency]) => [id, toConstituencyType(constituency)]));
    });
  }
}
