import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import { type BriefingContent, type BriefingDraft, briefingFaults } from '../domain/briefing.ts';
import { draftMoved, type DraftMoved } from '../domain/engagements.errors.ts';
import { BriefingRepository } from '../persistence/briefing.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

export interface SaveBriefingDraftInput {
  readonly engagementId: string;
  readonly language: string;
  readonly content: BriefingContent;
  readonly byPeople: boolean;
  /** Of the draft that the writer has before them; 0 where there was none. */
  readonly revision: number;
}

export type SaveBriefingDraftFailure = NotFound | InvalidInput | WrongState | DraftMoved;

/** The company's draft in one language, saved while it is written; nobody else sees it. */
@Injectable()
export class SaveBriefingDraft {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly forums: ForumReader,
    private readonly briefings: BriefingRepository,
  ) {}

  execute(actor: Actor, input: SaveBriefingDraftInput): Promise<Result<BriefingDraft, SaveBriefingDraftFailure>> {
    return this.transactions.run<BriefingDraft, SaveBriefingDraftFailure>(async (tx) => {
      const found = await this.desk.asCompany(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      if (engagement.endedAt !== null)
        return err(
          wrongState(
            engagement.state,
            'This engagement is over. What was published stays as it is; nothing was saved.',
          ),
        );
      const charter = await this.forums.charterOf(tx, engagement.forumId);
      const faults = briefingFaults(input.content);
      if (!charter?.content.languages.includes(input.language))
        faults.push({ path: 'language', code: 'unknown', message: 'The forum’s charter does not have this language.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      const { engagementId, language, content, byPeople } = input;
      const revision = input.revision + 1;
      const draft = { engagementId, language, content, byPeople, revision, savedAt: this.desk.now() };
      if (await this.briefings.saveDraft(tx, draft, actor.accountId)) return ok(draft);
      const stored = (await this.briefings.draftsOf(tx, engagementId)).find((other) => other.language === language);
      return err(draftMoved(stored?.revision ?? 0));
    });
  }
}
