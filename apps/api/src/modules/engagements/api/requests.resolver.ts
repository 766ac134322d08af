import { Args, ArgsType, Field, ID, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerByLink } from '../application/answer-by-link.ts';
import { AnswerRequest } from '../application/answer-request.ts';
import { AskAgain } from '../application/ask-again.ts';
import { FileRequest } from '../application/file-request.ts';
import { HoldRequest } from '../application/hold-request.ts';
import { REQUEST_DESKS, type RequestDesk, RequestLists } from '../application/request-lists.ts';
import { WithdrawRequest } from '../application/withdraw-request.ts';
import { companyWriter, inForum } from '../domain/engagements.permissions.ts';
import type { RequestState } from '../domain/request.ts';
import { enumOf } from './engagement.type.ts';
import {
  AnswerByLinkResult,
  AnswerRequestResult,
  AskAgainResult,
  FileRequestResult,
  HoldRequestResult,
  WithdrawRequestResult,
} from './engagements.result.ts';
import { RequestConnection, RequestStateEnum, RequestType, toRequestType } from './request.type.ts';
import { AnswerWordsInput, FileRequestInputType, toWords } from './requests.input.ts';

@ArgsType()
export class RequestsArgs extends ConnectionArgs {
  @Field(() => RequestStateEnum, { nullable: true })
  state?: RequestState | null;

  @Field(() => ID, { nullable: true })
  addresseeId?: string | null;

  @Field(() => ID, { nullable: true })
  forumId?: string | null;

  @Field(() => ID, { nullable: true })
  engagementId?: string | null;
}

export const RequestDeskEnum = enumOf(REQUEST_DESKS);
registerEnumType(RequestDeskEnum, { name: 'RequestDesk' });

@ArgsType()
export class MyRequestsArgs extends ConnectionArgs {
  @Field(() => RequestDeskEnum, { nullable: true, description: 'As whom; left out, the first that fits.' })
  desk?: RequestDesk | null;
}

const only = (id: string | null | undefined): string[] | null => (id ? [id] : null);

/** Requests to anybody, with their dates, answers and silence. */
@Resolver(() => RequestType)
export class RequestsResolver {
  constructor(
    private readonly lists: RequestLists,
    private readonly filing: FileRequest,
    private readonly answering: AnswerRequest,
    private readonly holding: HoldRequest,
  ) {}

  @Public()
  @Query(() => RequestConnection, { description: 'Newest first.' })
  async requests(@Args() { state, addresseeId, forumId, engagementId, ...page }: RequestsArgs) {
    const of = { addresseeIds: only(addresseeId), forumIds: only(forumId), engagementIds: only(engagementId) };
    return toConnection(await this.lists.page({ state: state ?? null, ...of }, page), toRequestType);
  }

  @Public()
  @Query(() => RequestType, { nullable: true })
  async request(@Args('slug') slug: string): Promise<RequestType | null> {
    const found = await this.lists.bySlug(slug);
    return found && toRequestType(found);
  }

  @Allow(signedIn)
  @Query(() => RequestConnection, {
    description: 'To one’s company, from one’s organisation or forum, or those over which one watches.',
  })
  async myRequests(@CurrentActor() actor: Actor, @Args() { desk, ...page }: MyRequestsArgs) {
    return toConnection(await this.lists.mine(actor, desk ?? null, page), toRequestType);
  }

  @Allow(inForum)
  @Mutation(() => FileRequestResult, { description: 'By a representative for the forum, or by people of an NGO.' })
  async fileRequest(@CurrentActor() actor: Actor, @Args('input') input: FileRequestInputType) {
    const { forum = null, organisationId = null, engagement = null, texts, ...rest } = input;
    const words = Object.fromEntries(texts.map(({ language, title, text }) => [language, { title, text }]));
    const documents = input.documents.map(({ title, asOf }) => ({ title, asOf: asOf ?? null }));
    const filed = await this.filing.execute(actor, {
      ...rest,
      forum,
      organisationId,
      engagement,
      texts: words,
      documents,
    });
    return toMutationResult(filed, toRequestType);
  }

  @Allow(companyWriter)
  @Mutation(() => AnswerRequestResult, { description: 'Beside earlier answers, which stay as they are.' })
  async answerRequest(
    @CurrentActor() actor: Actor,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('words') words: AnswerWordsInput,
  ) {
    return toMutationResult(await this.answering.execute(actor, requestId, toWords(words)), toRequestType);
  }

  @Allow(inForum)
  @Mutation(() => HoldRequestResult, {
    description: 'By the forum’s safety officer: whether its silence may become public by itself.',
  })
  async holdRequest(
    @CurrentActor() actor: Actor,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('held') held: boolean,
  ) {
    return toMutationResult(await this.holding.execute(actor, requestId, held), toRequestType);
  }
}

/** For whoever was sent a link and has no account. The token is never part of an address that is sent to a server. */
@Resolver(() => RequestType)
export class ReplyByLinkResolver {
  constructor(private readonly answering: AnswerByLink) {}

  @Public()
  @Query(() => RequestType, { nullable: true, description: 'Null once the link was used or replaced.' })
  async requestByLink(@Args('token') token: string): Promise<RequestType | null> {
    const found = await this.answering.read(token);
    return found && toRequestType(found);
  }

  @Public()
  @Mutation(() => AnswerByLinkResult, { description: 'Once; documents are given as public addresses.' })
  async answerByLink(@Args('token') token: string, @Args('words') words: AnswerWordsInput) {
    return toMutationResult(await this.answering.execute(token, toWords(words)), toRequestType);
  }
}

/** What whoever asked may still do about a request. */
@Resolver(() => RequestType)
export class AskingResolver {
  constructor(
    private readonly withdrawing: WithdrawRequest,
    private readonly asking: AskAgain,
  ) {}

  @Allow(inForum)
  @Mutation(() => WithdrawRequestResult, {
    description: 'By whoever asked, before it is answered; the reason is public, and what was said stays.',
  })
  async withdrawRequest(
    @CurrentActor() actor: Actor,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('language') language: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.withdrawing.execute(actor, requestId, { language, reason }), toRequestType);
  }

  @Allow(inForum)
  @Mutation(() => AskAgainResult, {
    description: 'By whoever asked: a new link to the public address, once a day; the day for an answer stays.',
  })
  async askRequestAgain(@CurrentActor() actor: Actor, @Args('requestId', { type: () => ID }) requestId: string) {
    return toMutationResult(await this.asking.execute(actor, requestId), toRequestType);
  }
}
