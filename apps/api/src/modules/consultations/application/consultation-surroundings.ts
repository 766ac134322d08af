import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EngagementReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';

/** What a consultation is held in: its forum with its charter, and the engagement it is for. */
@Injectable()
export class ConsultationSurroundings {
  constructor(
    readonly forums: ForumReader,
    readonly engagements: EngagementReader,
  ) {}

  /** Those of the charter in force; the first is the one in which it is written. */
  async languages(tx: Tx, forumId: string): Promise<readonly string[]> {
    return (await this.forums.charterOf(tx, forumId))?.content.languages ?? ['en'];
  }
}
