import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import { type BriefingDraft, missingParts } from '../domain/briefing.ts';
import { briefingIncomplete, type BriefingIncomplete } from '../domain/engagements.errors.ts';
import type { Engagement } from '../domain/engagement.ts';
import { BriefingRepository } from '../persistence/briefing.repository.ts';
import { BriefingNotices } from './briefing-notices.ts';
import { EngagementDesk } from './engagement-desk.ts';

export interface PublishBriefingInput {
  readonly engagementId: string;
  /** In which it was written. */
  readonly language: string;
  /** What is new in this version. */
  readonly changes: string;
}

export type PublishBriefingFailure = NotFound | InvalidInput | WrongState | BriefingIncomplete;

/** Rule I1: a version in every language of the charter. The first one opens a company's engagement to the forum. */
@Injectable()
export class PublishBriefing {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly forums: ForumReader,
    private readonly briefings: BriefingRepository,
    private readonly notices: BriefingNotices,
  ) {}

  async execute(actor: Actor, input: PublishBriefingInput): Promise<Result<Engagement, PublishBriefingFailure>> {
    try {
      return await this.attempt(actor, input);
    } catch (error) {
      if (constraintOf(error) !== 'engagements_joint_terms') throw error;
      const message =
        'Every company accepts the antitrust notice and the agenda before the forum hears of a joint engagement.';
      return err(wrongState('joint', `Nothing was published. ${message}`));
    }
  }

  private attempt(actor: Actor, input: PublishBriefingInput): Promise<Result<Engagement, PublishBriefingFailure>> {
    return this.transactions.run<Engagement, PublishBriefingFailure>(async (tx) => {
      const found = await this.desk.asCompany(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      if (engagement.endedAt !== null)
        return err(wrongState(engagement.state, 'This engagement is over. Nothing was published.'));
      const languages = (await this.forums.charterOf(tx, engagement.forumId))?.content.languages ?? [];
      const faults = textFaults(input.changes, { path: 'changes', minLength: 3, maxLength: 2000 });
      if (!languages.includes(input.language))
        faults.push({ path: 'language', code: 'unknown', message: 'The forum’s charter does not have this language.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      const drafts = await this.briefings.draftsOf(tx, engagement.id);
      const missing = languages.flatMap((language) => missingIn(language, drafts));
      if (missing.length > 0) return err(briefingIncomplete(missing));
      await this.publish(
        tx,
        actor,
        engagement,
        input,
        drafts.filter(({ language }) => languages.includes(language)),
      );
      return ok(await this.announce(tx, engagement));
    });
  }

  private async publish(
    tx: Tx,
    { accountId }: Actor,
    engagement: Engagement,
    { language, changes }: PublishBriefingInput,
    drafts: readonly BriefingDraft[],
  ): Promise<void> {
    const [latest] = await this.briefings.versionsOf(tx, [engagement.id]);
    const version = (latest?.version ?? 0) + 1;
    const briefing = {
      engagementId: engagement.id,
      version,
      language,
      changes: changes.trim(),
      publishedAt: this.desk.now(),
    };
    await this.briefings.publish(tx, briefing, accountId, drafts);
    await this.notices.published(tx, engagement, briefing, drafts);
  }

  private async announce(tx: Tx, engagement: Engagement): Promise<Engagement> {
    if (engagement.state !== 'draft') return engagement;
    return this.desk.move(tx, engagement, { state: 'briefing', announcedAt: this.desk.now() });
  }
}

function missingIn(language: string, drafts: readonly BriefingDraft[]): string[] {
  const draft = drafts.find((one) => one.language === language);
  if (!draft) return [language];
  const parts = missingParts(draft.content).map((part) => `${language}.${part}`);
  return draft.byPeople ? parts : [...parts, `${language}.byPeople`];
}
