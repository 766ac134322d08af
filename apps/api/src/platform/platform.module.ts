import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.ts';
import { SETTINGS, type Settings } from './config/settings.ts';
import { TransactionRunner } from './database/transaction.ts';
import { TRUSTED_DOCUMENTS, type TrustedDocuments } from './graphql/trusted-documents.ts';

export interface PlatformOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Initialised by the caller, destroyed when the application closes. */
  readonly dataSource: DataSource;
  readonly trustedDocuments: TrustedDocuments;
}

/** What every module may inject: settings, clock and transactions. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: options.settings },
        { provide: Clock, useValue: options.clock },
        { provide: DataSource, useValue: options.dataSource },
        { provide: TRUSTED_DOCUMENTS, useValue: options.trustedDocuments },
        TransactionRunner,
      ],
      exports: [SETTINGS, Clock, DataSource, TRUSTED_DOCUMENTS, TransactionRunner],
    };
  }

  /** Last of all, when requests have been answered and nothing uses the connections any more. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
