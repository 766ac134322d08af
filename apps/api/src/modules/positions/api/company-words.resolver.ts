import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { ReportMilestone, SendInterimMeasures } from '../application/company-words.ts';
import { ReplyByLink } from '../application/reply-by-link.ts';
import { ReportEarlyDecision } from '../application/report-early-decision.ts';
import { UrgentAlerts } from '../application/urgent-alerts.ts';
import { answerDrafter, answerSender, companyPerson, eitherSide } from '../domain/answers.permissions.ts';
import { sideItemType, toEarlyDecisionType } from './answer-item.type.ts';
import { toReportType } from './answer-parts.type.ts';
import {
  CompanyWordsInput,
  EarlyDecisionInputType,
  MilestoneReportInput,
  ReplyByLinkInput,
  toContent,
  toEvidence,
  toTexts,
} from './answers.input.ts';
import {
  AnswerItemResult,
  EarlyDecisionResult,
  MilestoneReportResult,
  ReplyByLinkResult,
  UrgentAlertResult,
} from './answers.result.ts';
import {
  EndedReplyLinkType,
  ReplyFormType,
  toAlertType,
  toEndedLinkType,
  toReplyFormType,
  toReplyReceiptType,
  UrgentAlertType,
} from './company-answers.type.ts';

/** What companies say besides their answers: first measures, steps done, decisions taken, alerts acknowledged. */
@Resolver()
export class CompanyWordsResolver {
  constructor(
    private readonly measures: SendInterimMeasures,
    private readonly steps: ReportMilestone,
    private readonly decisions: ReportEarlyDecision,
    private readonly alerts: UrgentAlerts,
  ) {}

  @Allow(answerSender)
  @Mutation(() => AnswerItemResult, { description: 'First measures, in every language of the charter.' })
  async sendInterimMeasures(@CurrentActor() actor: Actor, @Args('input') input: CompanyWordsInput) {
    const words = { texts: toTexts(input.texts), evidence: toEvidence(input.evidence) };
    const sent = await this.measures.execute(actor, input.itemId, words);
    return toMutationResult(sent, (item) => sideItemType(item, false));
  }

  @Allow(answerDrafter)
  @Mutation(() => MilestoneReportResult, { description: 'What became of a step that the company promised.' })
  async reportMilestone(@CurrentActor() actor: Actor, @Args('input') input: MilestoneReportInput) {
    const { itemId, commitment, step: milestone, status } = input;
    const words = { texts: toTexts(input.texts), evidence: toEvidence(input.evidence) };
    const reported = await this.steps.execute(actor, { itemId, commitment, milestone, status, ...words });
    return toMutationResult(reported, toReportType);
  }

  @Allow(eitherSide)
  @Mutation(() => EarlyDecisionResult, { description: 'By the company itself, or by the forum with a public source.' })
  async reportEarlyDecision(@CurrentActor() actor: Actor, @Args('input') input: EarlyDecisionInputType) {
    const decision = { ...input, sourceUrl: input.sourceUrl ?? null };
    return toMutationResult(await this.decisions.execute(actor, decision), toEarlyDecisionType);
  }

  @Allow(companyPerson)
  @Mutation(() => UrgentAlertResult)
  async acknowledgeAlert(
    @CurrentActor() actor: Actor,
    @Args('alertId', { type: () => ID }) alertId: string,
    @Args('words') words: string,
  ) {
    return toMutationResult(await this.alerts.acknowledge(actor, alertId, words), toAlertType);
  }
}

@Resolver(() => UrgentAlertType)
export class UrgentAlertResolver {
  constructor(
    private readonly engagements: EngagementsLoader,
    private readonly forums: ForumLoader,
  ) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: UrgentAlertType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: UrgentAlertType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }
}

/** Answering without an account, by the link that came with the position. The link is the permission. */
@Resolver()
export class ReplyByLinkResolver {
  constructor(private readonly replies: ReplyByLink) {}

  @Public()
  @Query(() => ReplyFormType, {
    nullable: true,
    description: 'Null for a link that was used, replaced or never issued.',
  })
  async replyForm(@Args('token') token: string): Promise<ReplyFormType | null> {
    const form = await this.replies.form(token);
    return form && toReplyFormType(form);
  }

  @Public()
  @Query(() => EndedReplyLinkType, {
    nullable: true,
    description: 'For whoever has the secret of a link that was used or replaced; null for any other.',
  })
  async endedReplyLink(@Args('token') token: string): Promise<EndedReplyLinkType | null> {
    const ended = await this.replies.ended(token);
    return ended && toEndedLinkType(ended);
  }

  @Public()
  @Mutation(() => ReplyByLinkResult, { description: 'Once; the link ends with it.' })
  async replyByLink(@Args('input') input: ReplyByLinkInput) {
    const answers = input.answers.map((answer) => ({ ...toContent(answer), itemId: answer.itemId }));
    return toMutationResult(await this.replies.send({ ...input, answers }), toReplyReceiptType);
  }
}
