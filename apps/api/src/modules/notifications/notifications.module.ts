import { Module } from '@nestjs/common';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { GrantsModule } from '../grants/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { NotificationsResolver } from './api/notifications.resolver.ts';
import { ApplicationParties } from './application/application-parties.ts';
import { Inbox } from './application/inbox.ts';
import { Notify } from './application/notify.ts';
import { NotifyOfElections } from './application/notify-of-elections.ts';
import { NotifyOfForums } from './application/notify-of-forums.ts';
import { NotifyWhenItHappens } from './application/notify-when-it-happens.ts';
import { Recipients } from './application/recipients.ts';
import { SendMailWhenWanted } from './application/send-mail-when-wanted.ts';
import { NotificationRepository } from './persistence/notification.repository.ts';

@Module({
  imports: [FundModule, GovernanceModule, GrantsModule, IdentityModule, OrganisationsModule],
  providers: [
    ApplicationParties,
    Inbox,
    Notify,
    NotifyOfElections,
    NotifyOfForums,
    NotifyWhenItHappens,
    Recipients,
    SendMailWhenWanted,
    NotificationRepository,
    NotificationsResolver,
  ],
})
export class NotificationsModule {}
