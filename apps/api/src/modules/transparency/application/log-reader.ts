import { Inject, Injectable } from '@nestjs/common';
import { formatVerifierKey, TILE_WIDTH, verifierKeyOf } from '@baraza/transparency-log';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { LoggedRecord, LogHead } from '../domain/logged-record.ts';
import { LoggedRecordRepository, type LoggedRecordFilter } from '../persistence/logged-record.repository.ts';
import { LogRepository } from '../persistence/log.repository.ts';
import { logTileStore } from '../persistence/log-tile-store.ts';
import { witnessesRequired } from '../domain/witnesses-required.ts';

const NOTHING: Page<LoggedRecord> = { edges: [], hasNextPage: false };

/** Who signs the log, for people who want to trust it. */
export interface LogParties {
  readonly origin: string;
  readonly address: string;
  /** C2SP verifier key of the log. */
  readonly key: string;
  readonly witnesses: readonly string[];
  readonly witnessesRequired: number;
}

/** The public log as anybody may read it: never beyond the checkpoint that is served. */
@Injectable()
export class LogReader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly log: LogRepository,
    private readonly records: LoggedRecordRepository,
  ) {}

  /** Null where this installation signs no log. */
  parties(): LogParties | null {
    const { log } = this.settings;
    if (!log) return null;
    return {
      origin: log.name,
      address: `${this.settings.publicUrl}/log`,
      key: formatVerifierKey(verifierKeyOf(log.name, 1, log.signingSeed)),
      witnesses: log.witnesses.map(({ key }) => key),
      witnessesRequired: witnessesRequired(log.witnesses.length),
    };
  }

  head(): Promise<LogHead | null> {
    return this.transactions.read((tx) => this.log.newestPublication(tx));
  }

  tile(path: string): Promise<Uint8Array | undefined> {
    return this.transactions.read((tx) => logTileStore(tx).read(path));
  }

  record(index: number): Promise<LoggedRecord | null> {
    return this.transactions.read(async (tx) => {
      const head = await this.log.newestPublication(tx);
      return head && index < head.size ? this.records.byIndex(tx, index) : null;
    });
  }

  /** The records of one entry bundle of the log; none beyond its end. */
  bundle(number: number): Promise<LoggedRecord[]> {
    return this.transactions.read(async (tx) => {
      const head = await this.log.newestPublication(tx);
      const first = number * TILE_WIDTH;
      return head ? this.records.between(tx, first, Math.min(first + TILE_WIDTH, head.size)) : [];
    });
  }

  page(filter: LoggedRecordFilter, request: PageRequest): Promise<Page<LoggedRecord>> {
    return this.transactions.read(async (tx) => {
      const head = await this.log.newestPublication(tx);
      return head ? this.records.page(tx, head.size, filter, request) : NOTHING;
    });
  }
}
