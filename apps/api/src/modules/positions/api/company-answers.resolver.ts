import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AcknowledgeItem } from '../application/acknowledge-item.ts';
import { CompanyAnswers } from '../application/company-answers.ts';
import { SaveResponseDraft } from '../application/save-response-draft.ts';
import { SendResponse } from '../application/send-response.ts';
import { SignOff } from '../application/sign-off.ts';
import { COMPANY_QUEUE_PARTS, type CompanyQueuePart } from '../domain/company-queue.ts';
import { answerDrafter, answerSender, answerSignatory, companyPerson } from '../domain/answers.permissions.ts';
import { AnswerItemConnection, sideItemType } from './answer-item.type.ts';
import { toAnswerVersionType } from './answer-parts.type.ts';
import { AnswerDraftInput, toContent, toTexts } from './answers.input.ts';
import { AnswerItemResult, SaveAnswerDraftResult, SignAnswerResult } from './answers.result.ts';
import { CompanyQueuePartEnum } from './answer.enums.ts';
import {
  CompanyAnswerType,
  CompanyQueueCountType,
  toAlertType,
  toCompanyAnswerType,
  UrgentAlertType,
} from './company-answers.type.ts';

/** A company's desk: what it was asked, its drafts, and the way to a signature. */
@Resolver()
export class CompanyAnswersResolver {
  constructor(
    private readonly answers: CompanyAnswers,
    private readonly acknowledging: AcknowledgeItem,
    private readonly saving: SaveResponseDraft,
    private readonly signing: SignOff,
    private readonly sending: SendResponse,
  ) {}

  @Allow(companyPerson)
  @Query(() => AnswerItemConnection, {
    description: 'What the person’s companies were asked: what is due first, and on one day the gravest, comes first.',
  })
  async companyAnswers(
    @CurrentActor() actor: Actor,
    @Args() page: ConnectionArgs,
    @Args('part', { type: () => CompanyQueuePartEnum, nullable: true }) part?: CompanyQueuePart | null,
  ) {
    return toConnection(await this.answers.page(actor, part ?? null, page), (item) => sideItemType(item, false));
  }

  @Allow(companyPerson)
  @Query(() => [CompanyQueueCountType], { description: 'How many items stand in each part of the queue.' })
  async companyAnswerCounts(@CurrentActor() actor: Actor): Promise<CompanyQueueCountType[]> {
    const counts = await this.answers.counts(actor);
    return COMPANY_QUEUE_PARTS.map((part) => ({ part, count: counts[part] }));
  }

  @Allow(companyPerson)
  @Query(() => CompanyAnswerType, { nullable: true })
  async companyAnswer(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    const found = await this.answers.one(actor, itemId);
    return found && toCompanyAnswerType(found);
  }

  @Allow(companyPerson)
  @Query(() => [UrgentAlertType], { description: 'Urgent alerts to the person’s companies, newest first.' })
  async companyAlerts(@CurrentActor() actor: Actor): Promise<UrgentAlertType[]> {
    return (await this.answers.alerts(actor)).map(toAlertType);
  }

  @Allow(answerSender)
  @Mutation(() => AnswerItemResult)
  async acknowledgeItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.acknowledging.execute(actor, itemId), (item) => sideItemType(item, false));
  }

  @Allow(answerDrafter)
  @Mutation(() => SaveAnswerDraftResult)
  async saveAnswerDraft(@CurrentActor() actor: Actor, @Args('input') input: AnswerDraftInput) {
    const { itemId, revision, changeNote } = input;
    const draft = { ...toContent(input), itemId, revision, changeNote: changeNote ? toTexts(changeNote) : null };
    return toMutationResult(await this.saving.execute(actor, draft), toAnswerVersionType);
  }

  @Allow(answerDrafter)
  @Mutation(() => SignAnswerResult, { description: 'Hands the complete draft to a signatory.' })
  async askAnswerSignature(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.signing.ask(actor, itemId), toAnswerVersionType);
  }

  @Allow(answerSignatory)
  @Mutation(() => SignAnswerResult, {
    description: 'Signs exactly these words, in one of the company’s published roles.',
  })
  async signAnswer(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('signatoryId', { type: () => ID }) signatoryId: string,
  ) {
    return toMutationResult(await this.signing.sign(actor, itemId, signatoryId), toAnswerVersionType);
  }

  @Allow(answerSignatory)
  @Mutation(() => SignAnswerResult, { description: 'Back to the drafters, with a note.' })
  async returnAnswer(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('note') note: string,
  ) {
    return toMutationResult(await this.signing.giveBack(actor, itemId, note), toAnswerVersionType);
  }

  @Allow(answerDrafter)
  @Mutation(() => SignAnswerResult, { description: 'Back to the drafters; a signature is given anew.' })
  async takeAnswerBack(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.signing.takeBack(actor, itemId), toAnswerVersionType);
  }

  @Allow(answerSender)
  @Mutation(() => AnswerItemResult, { description: 'The signed answer leaves the company and stands for good.' })
  async sendAnswer(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return toMutationResult(await this.sending.execute(actor, itemId), (item) => sideItemType(item, false));
  }
}
