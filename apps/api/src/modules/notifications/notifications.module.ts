import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/index.ts';
import { EngagementsModule } from '../engagements/index.ts';
import { ForumsModule } from '../forums/index.ts';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { GrantsModule } from '../grants/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { PositionsModule } from '../positions/index.ts';
import { NotificationsResolver } from './api/notifications.resolver.ts';
import { ApplicationParties } from './application/application-parties.ts';
import { EngagementRecipients } from './application/engagement-recipients.ts';
import { Inbox } from './application/inbox.ts';
import { Notify } from './application/notify.ts';
import { NotifyOfAnswers } from './application/notify-of-answers.ts';
import { NotifyOfPositions, PeopleOfPositions } from './application/notify-of-positions.ts';
import { NotifyOfCompensation } from './application/notify-of-compensation.ts';
import { NotifyOfElections } from './application/notify-of-elections.ts';
import { NotifyOfEngagements } from './application/notify-of-engagements.ts';
import { NotifyOfForums } from './application/notify-of-forums.ts';
import { NotifyOfHearing } from './application/notify-of-hearing.ts';
import { NotifyOfTakingPart } from './application/notify-of-taking-part.ts';
import { NotifyWhenItHappens } from './application/notify-when-it-happens.ts';
import { Recipients } from './application/recipients.ts';
import { SendMailWhenWanted } from './application/send-mail-when-wanted.ts';
import { outcomes } from './outcomes.providers.ts';
import { NotificationRepository } from './persistence/notification.repository.ts';

@Module({
  imports: [
    ConsultationsModule,
    EngagementsModule,
    ForumsModule,
    PositionsModule,
    FundModule,
    GovernanceModule,
    GrantsModule,
    IdentityModule,
    OrganisationsModule,
  ],
  providers: [
    ApplicationParties,
    Inbox,
    Notify,
    NotifyOfAnswers,
    PeopleOfPositions,
    NotifyOfPositions,
    NotifyOfCompensation,
    NotifyOfElections,
    NotifyOfEngagements,
    EngagementRecipients,
    NotifyOfForums,
    NotifyOfHearing,
    NotifyOfTakingPart,
    NotifyWhenItHappens,
    Recipients,
    SendMailWhenWanted,
    NotificationRepository,
    NotificationsResolver,
    ...outcomes,
  ],
})
export class NotificationsModule {}
