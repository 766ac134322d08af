import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Engagement } from '../domain/engagement.ts';
import { BriefingRepository } from '../persistence/briefing.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type WriteForumAccountFailure = NotFound | InvalidInput;

/** What the forum says of the past, beside what the company says of it; a new version never hides the one before. */
@Injectable()
export class WriteForumAccount {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly forums: ForumReader,
    private readonly briefings: BriefingRepository,
  ) {}

  execute(
    actor: Actor,
    engagementId: string,
    texts: Readonly<Record<string, string>>,
  ): Promise<Result<Engagement, WriteForumAccountFailure>> {
    return this.transactions.run<Engagement, WriteForumAccountFailure>(async (tx) => {
      const found = await this.desk.asForum(tx, actor, engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      const languages = (await this.forums.charterOf(tx, engagement.forumId))?.content.languages ?? [];
      const faults = Object.entries(texts).flatMap(([language, text]) => [
        ...textFaults(text, { path: `texts.${language}`, minLength: 20, maxLength: 12000 }),
        ...(languages.includes(language)
          ? []
          : [{ path: language, code: 'unknown', message: 'The charter does not have this language.' }]),
      ]);
      if (Object.keys(texts).length === 0)
        faults.push({ path: 'texts', code: 'too_short', message: 'Write it in one language at least.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      const [latest] = await this.briefings.accountsOf(tx, engagement.id);
      const account = { engagementId, version: (latest?.version ?? 0) + 1, texts, writtenAt: this.desk.now() };
      await this.briefings.addAccount(tx, account, actor.accountId);
      return ok(engagement);
    });
  }
}
