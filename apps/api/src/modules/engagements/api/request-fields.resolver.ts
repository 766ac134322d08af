import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ReplyLinks } from '../application/reply-links.ts';
import { RequestAskers } from '../application/request-askers.ts';
import { RequestReader } from '../application/request-reader.ts';
import { AddresseeType } from './addressee.type.ts';
import { EngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import { RequestAnswerType, RequestType, SentReplyLinkType, toAnswerType } from './request.type.ts';

/** Who asks whom, and in which engagement. */
@Resolver(() => RequestType)
export class RequestPartiesResolver {
  constructor(
    private readonly loader: EngagementsLoader,
    private readonly forums: ForumLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: RequestType, @RequestLoaders() loaders: Loaders): Promise<AddresseeType | null> {
    return this.loader.addressee(loaders, addresseeId);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: RequestType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> | null {
    return forumId === null ? null : this.forums.load(loaders, forumId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Where an organisation asks, not a forum.' })
  organisation(@Parent() { organisationId }: RequestType, @RequestLoaders() loaders: Loaders) {
    return organisationId === null ? null : this.organisations.load(loaders, organisationId);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: RequestType, @RequestLoaders() loaders: Loaders) {
    return engagementId === null ? null : this.loader.engagement(loaders, engagementId);
  }
}

/** What became of a request. */
@Resolver(() => RequestType)
export class RequestAnswersResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @ResolveField(() => [RequestAnswerType], { description: 'In the order in which they came; none is ever changed.' })
  async answers(@Parent() { id }: RequestType, @RequestLoaders() loaders: Loaders): Promise<RequestAnswerType[]> {
    const found = await loaders.load('engagements.request-answers', id, (ids) =>
      this.transactions.read((tx) => this.requests.answersOf(tx, ids)),
    );
    return (found ?? []).map((answer) => {
      const { items, ...rest } = toAnswerType(answer);
      return {
        ...rest,
        items: items.map((item) => ({
          ...item,
          url: item.fileId === null ? item.url : `${this.settings.publicUrl}/open-data/request-files/${item.fileId}`,
        })),
      };
    });
  }

  @ResolveField(() => Boolean, {
    description: 'Whether its silence is held back; for the forum’s safety officer and representatives.',
  })
  isHeld(@Parent() { forumId, heldAt }: RequestType, @MaybeActor() actor: Actor | null): Promise<boolean> {
    return this.transactions.read((tx) => this.requests.seesHold(tx, actor, { forumId, heldAt }));
  }
}

/** What people of the forum or organisation that asked see of their own request. */
@Resolver(() => RequestType)
export class OwnRequestResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly askers: RequestAskers,
    private readonly links: ReplyLinks,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether one speaks for whoever asked.' })
  isOwn(@Parent() request: RequestType, @MaybeActor() actor: Actor | null): Promise<boolean> {
    return this.transactions.read((tx) => this.askers.speaksFor(tx, actor, request));
  }

  @ResolveField(() => [SentReplyLinkType], {
    nullable: true,
    description: 'The links that were sent for it, the latest first; for whoever asked.',
  })
  sentLinks(@Parent() request: RequestType, @MaybeActor() actor: Actor | null): Promise<SentReplyLinkType[] | null> {
    return this.transactions.read(async (tx) => {
      if (!(await this.askers.speaksFor(tx, actor, request))) return null;
      const past = await this.links.history(tx, 'request', [request.id]);
      return past.map(({ issuedAt, usedAt, replacedAt }) => ({ sentAt: issuedAt, usedAt, replacedAt }));
    });
  }
}
