import { type DynamicModule, Module } from '@nestjs/common';
import { GovernanceModule } from './modules/governance/index.ts';
import { IdentityModule } from './modules/identity/index.ts';
import { LedgerModule } from './modules/ledger/index.ts';
import { OrganisationsModule } from './modules/organisations/index.ts';
import { AuthModule } from './platform/auth/auth.module.ts';
import { EventsModule } from './platform/events/events.module.ts';
import { FilesModule } from './platform/files/files.module.ts';
import { graphqlModule, graphqlProviders } from './platform/graphql/graphql.module.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';

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
        FilesModule,
        graphqlModule(),
        IdentityModule,
        OrganisationsModule,
        LedgerModule,
        GovernanceModule,
      ],
      providers: [...graphqlProviders],
    };
  }
}
