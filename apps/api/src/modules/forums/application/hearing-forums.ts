import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { drawByLot, type ModerationAppeal } from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { CharterRepository } from '../persistence/charter.repository.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';

export interface HearingForum {
  readonly forumId: string;
  /** Everybody there who may sit. */
  readonly accountIds: readonly string[];
}

/** Which forum hears an appeal: the one that the charter names, or one drawn by lot among those that can. */
@Injectable()
export class HearingForums {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly charters: CharterRepository,
    private readonly forums: ForumRepository,
  ) {}

  async choose(tx: Tx, appeal: ModerationAppeal, at: Date): Promise<HearingForum | null> {
    const eligible = await this.appeals.eligible(tx, appeal, at);
    const charter = (await this.charters.latestOf(tx, [appeal.forumId]))[0];
    const slug = charter?.content.appealForumSlug;
    const named = slug ? await this.forums.bySlug(tx, slug) : null;
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const chosen =
      named && eligible.has(named.id) ? named.id : drawByLot(appeal.id, [...eligible.keys()], 1, sha256)[0];
    return chosen ? { forumId: chosen, accountIds: eligible.get(chosen)! } : null;
  }
}
