import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FileLinks } from '../../../platform/files/file-links.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { RequestReader } from '../application/request-reader.ts';
import { AddresseeType } from './addressee.type.ts';
import { EngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import { RequestAnswerType, RequestType, toAnswerType } from './request.type.ts';

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
    private readonly links: FileLinks,
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
          url: item.fileId === null ? item.url : this.links.linkTo(item.fileId),
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
