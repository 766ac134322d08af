import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.ts';
import { SETTINGS, type Settings } from './config/settings.ts';
import { TransactionRunner } from './database/transaction.ts';

export interface PlatformOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Initialised by the caller, destroyed when the application closes. */
  readonly dataSource: DataSource;
}

/** What every module may inject: settings, clock and transactions. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: options.settings },
        { provide: Clock, useValue: options.clock },
        { provide: DataSource, useValue: options.dataSource },
        TransactionRunner,
      ],
      exports: [SETTINGS, Clock, DataSource, TransactionRunner],
    };
  }
}
