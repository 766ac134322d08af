import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ModerationRepository } from '../persistence/moderation.repository.ts';
import { ModeratorsView } from './hide-content.ts';

export interface TextToModerate {
  readonly forumId: string;
  readonly text: string;
  readonly hidden: boolean;
  /** Whether a panel restored exactly these words. */
  readonly restoredBefore: boolean;
}

/** The page on which a moderator decides about a text. */
@Injectable()
export class TextsToModerate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly view: ModeratorsView,
    private readonly acts: ModerationRepository,
  ) {}

  find(actor: Actor, kind: string, contentId: string): Promise<TextToModerate | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.view.find(tx, actor.accountId, kind, contentId);
      if (!found) return null;
      const earlier = await this.acts.ofContent(tx, kind, contentId);
      const text = (await found.content.text(tx, contentId)) ?? '';
      const ofTheseWords = earlier.filter(({ contentHash }) => contentHash.equals(found.contentHash));
      const hidden = ofTheseWords.some(({ state }) => state !== 'restored');
      return { forumId: found.forumId, text, hidden, restoredBefore: !hidden && ofTheseWords.length > 0 };
    });
  }
}
