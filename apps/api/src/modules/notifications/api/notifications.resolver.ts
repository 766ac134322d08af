import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Inbox } from '../application/inbox.ts';
import { DemoMailType, NotificationConnection, NotificationType, WaitingItemType } from './notification.type.ts';

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(
    private readonly inbox: Inbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Allow(signedIn)
  @Query(() => [WaitingItemType], { description: 'At most twenty of each kind, earliest date first.' })
  waiting(@CurrentActor() actor: Actor): Promise<WaitingItemType[]> {
    return this.inbox.waiting(actor);
  }

  @Allow(signedIn)
  @Query(() => NotificationConnection, { description: 'What happened, latest first.' })
  async notifications(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.inbox.page(actor, page), (one) => one);
  }

  @Allow(signedIn)
  @Query(() => Int)
  unreadNotifications(@CurrentActor() actor: Actor): Promise<number> {
    return this.inbox.unread(actor);
  }

  @Allow(signedIn)
  @Query(() => Boolean, { description: 'Whether a mail that says nothing is sent when something waits.' })
  notifiedByMail(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.inbox.wantsMail(actor);
  }

  @Allow(signedIn)
  @Mutation(() => Boolean)
  async markNotificationsRead(@CurrentActor() actor: Actor): Promise<boolean> {
    await this.inbox.markAllRead(actor);
    return true;
  }

  @Allow(signedIn)
  @Mutation(() => Boolean, { description: 'Answers what was chosen.' })
  async chooseNotificationMail(@CurrentActor() actor: Actor, @Args('byMail') byMail: boolean): Promise<boolean> {
    await this.inbox.chooseMail(actor, byMail);
    return byMail;
  }

  @Public()
  @Query(() => [DemoMailType], { description: 'The last fifty mails of the demo; empty outside of it.' })
  demoMailbox(): Promise<DemoMailType[]> {
    return this.settings.demo ? this.inbox.mailbox() : Promise.resolve([]);
  }
}
