import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { EngagementReader } from '../application/engagement-reader.ts';
import { OpenEngagement, type OpenEngagementFailure } from '../application/open-engagement.ts';
import { PublishBriefing } from '../application/publish-briefing.ts';
import { SaveBriefingDraft } from '../application/save-briefing-draft.ts';
import { WriteForumAccount } from '../application/write-forum-account.ts';
import type { EngagementDraft } from '../domain/engagement-draft.ts';
import type { Engagement, Side } from '../domain/engagement.ts';
import { companyWriter, inForum } from '../domain/engagements.permissions.ts';
import { EngagementType, toEngagementType } from './engagement.type.ts';
import { OpenEngagementInput, SaveBriefingDraftInputType, LanguageTextInput, toRecord } from './engagements.input.ts';
import {
  EngagementStepResult,
  OpenEngagementResult,
  PublishBriefingResult,
  SaveBriefingDraftResult,
} from './engagements.result.ts';
import { toDraftType } from './papers.type.ts';

/** Opening an engagement, by either side. */
@Resolver(() => EngagementType)
export class OpeningResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly engagements: EngagementReader,
    private readonly opening: OpenEngagement,
  ) {}

  @Allow(companyWriter)
  @Mutation(() => OpenEngagementResult, {
    description: 'By a company: a draft that only it sees until its briefing is out.',
  })
  async openEngagement(@CurrentActor() actor: Actor, @Args('input') input: OpenEngagementInput) {
    return toMutationResult(await this.open(actor, 'company', input), toEngagementType);
  }

  @Allow(inForum)
  @Mutation(() => OpenEngagementResult, { description: 'By a representative; the company is asked for its briefing.' })
  async openForumEngagement(@CurrentActor() actor: Actor, @Args('input') input: OpenEngagementInput) {
    return toMutationResult(await this.open(actor, 'forum', input), toEngagementType);
  }

  private async open(
    actor: Actor,
    side: Side,
    input: OpenEngagementInput,
  ): Promise<Result<Engagement, OpenEngagementFailure>> {
    const opened = await this.opening.execute(actor, side, toDraft(input));
    if (!opened.ok) return opened;
    return ok((await this.transactions.read((tx) => this.engagements.byId(tx, opened.value)))!);
  }
}

/** Before anything starts: the briefing, and what the forum says beside it. */
@Resolver(() => EngagementType)
export class BriefingResolver {
  constructor(
    private readonly saving: SaveBriefingDraft,
    private readonly publishing: PublishBriefing,
    private readonly writing: WriteForumAccount,
  ) {}

  @Allow(companyWriter)
  @Mutation(() => SaveBriefingDraftResult, { description: 'One language of the company’s draft, while it is written.' })
  async saveBriefingDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveBriefingDraftInputType) {
    return toMutationResult(await this.saving.execute(actor, input), toDraftType);
  }

  @Allow(companyWriter)
  @Mutation(() => PublishBriefingResult, {
    description: 'Every part in every language of the charter; the first opens the engagement.',
  })
  async publishBriefing(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('language', { description: 'In which it was written.' }) language: string,
    @Args('changes', { description: 'What is new in this version.' }) changes: string,
  ) {
    return toMutationResult(
      await this.publishing.execute(actor, { engagementId, language, changes }),
      toEngagementType,
    );
  }

  @Allow(inForum)
  @Mutation(() => EngagementStepResult, {
    description: 'By a representative: the forum’s own account, beside the company’s.',
  })
  async writeForumAccount(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('texts', { type: () => [LanguageTextInput] }) texts: LanguageTextInput[],
  ) {
    return toMutationResult(await this.writing.execute(actor, engagementId, toRecord(texts)), toEngagementType);
  }
}

function toDraft(input: OpenEngagementInput): EngagementDraft {
  const { slug, title, titles, language, forum, addressees, purposeKind, moment, phases, productIds, timeZone } = input;
  const { publicationMode, sealedUntil = null, thenMode = null, region = null } = input;
  return {
    ...{ slug, title, titles: toRecord(titles), language, forumSlug: forum, addressees, purposeKind, moment, region },
    moments: toRecord(input.moments ?? []),
    ...{ phases, productIds, publication: { mode: publicationMode, sealedUntil, thenMode }, timeZone },
  };
}
