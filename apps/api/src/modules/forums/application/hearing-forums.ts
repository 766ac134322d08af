import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orderByLot } from '../../../platform/lot/lot.ts';
import { sha256Hex } from '../../../platform/lot/sha256-hex.ts';
import { type ModerationAppeal } from '../domain/moderation.ts';
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
    const chosen =
      named && eligible.has(named.id) ? named.id : orderByLot(appeal.id, [...eligible.keys()], sha256Hex)[0];
    return chosen ? { forumId: chosen, accountIds: eligible.get(chosen)! } : null;
  }
}
