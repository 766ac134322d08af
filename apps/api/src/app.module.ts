import { type DynamicModule, Module } from '@nestjs/common';
import { CompensationModule } from './modules/compensation/index.ts';
import { ConsultationsModule } from './modules/consultations/index.ts';
import { ElectionsModule } from './modules/elections/index.ts';
import { EngagementsModule } from './modules/engagements/index.ts';
import { ForumsModule } from './modules/forums/index.ts';
import { FundModule } from './modules/fund/index.ts';
import { GovernanceModule } from './modules/governance/index.ts';
import { GrantsModule } from './modules/grants/index.ts';
import { HearingModule } from './modules/hearing/index.ts';
import { IdentityModule } from './modules/identity/index.ts';
import { LedgerModule } from './modules/ledger/index.ts';
import { NotificationsModule } from './modules/notifications/index.ts';
import { OrganisationsModule } from './modules/organisations/index.ts';
import { PositionsModule } from './modules/positions/index.ts';
import { TransparencyModule } from './modules/transparency/index.ts';
import { PaymentsModule } from './modules/payments/index.ts';
import { AuthModule } from './platform/auth/auth.module.ts';
import { EventsModule } from './platform/events/events.module.ts';
import { FilesModule } from './platform/files/files.module.ts';
import { graphqlModule, graphqlProviders } from './platform/graphql/graphql.module.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { RecordsModule } from './platform/records/records.module.ts';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';
import { WaitingModule } from './platform/waiting/waiting.module.ts';

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options),
        AuthModule,
        HttpModule,
        EventsModule,
        RecordsModule,
        FilesModule,
        MailModule,
        WaitingModule,
        graphqlModule(),
        IdentityModule,
        OrganisationsModule,
        LedgerModule,
        ForumsModule,
        ElectionsModule,
        EngagementsModule,
        PositionsModule,
        ConsultationsModule,
        GovernanceModule,
        GrantsModule,
        PaymentsModule,
        CompensationModule,
        HearingModule,
        NotificationsModule,
        TransparencyModule,
        FundModule,
      ],
      providers: [...graphqlProviders],
    };
  }
}
