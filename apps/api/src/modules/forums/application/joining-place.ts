import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Constituency, Forum } from '../domain/forum.ts';
import { ForumReader } from './forum-reader.ts';

export interface JoiningPlace {
  readonly forum: Forum;
  readonly constituency: Constituency;
}

/** A constituency that people can join, by the slugs that everything about it is signed with. */
@Injectable()
export class JoiningPlaces {
  constructor(private readonly forums: ForumReader) {}

  /** Null unless the forum is active and its charter in force has the constituency. */
  async find(tx: Tx, forumSlug: string, constituencySlug: string): Promise<JoiningPlace | null> {
    const forum = await this.forums.bySlug(tx, forumSlug.slice(0, 60));
    if (forum?.state !== 'active') return null;
    const constituencies = await this.forums.constituenciesOf(tx, forum.id);
    const constituency = constituencies.find(({ slug }) => slug === constituencySlug);
    return constituency ? { forum, constituency } : null;
  }
}
