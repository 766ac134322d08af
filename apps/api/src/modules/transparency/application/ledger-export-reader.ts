import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FundReader } from '../../fund/index.ts';
import { ledgerArchive, type ExportedEntry } from '../domain/ledger-export.ts';
import { LoggedRecordRepository, type StoredRecord } from '../persistence/logged-record.repository.ts';
import { LogRepository } from '../persistence/log.repository.ts';

/** A fund's books as one verifiable file, as of the checkpoint that the log serves. */
@Injectable()
export class LedgerExportReader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly funds: FundReader,
    private readonly log: LogRepository,
    private readonly records: LoggedRecordRepository,
  ) {}

  /** Null where there is no such fund, or nothing has been logged yet. */
  archive(fundSlug: string): Promise<Uint8Array | null> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      const head = await this.log.newestPublication(tx);
      if (!fund || !head || !this.settings.log) return null;
      const records = await this.records.ledgerEntries(tx, fund.id, head.size);
      return ledgerArchive({
        fundId: fund.id,
        origin: this.settings.log.name,
        leaves: await this.records.commitments(tx, head.size),
        checkpoint: head.note,
        entries: records.map(toExported),
      });
    });
  }
}

function toExported({ index, opened, recordId }: StoredRecord): ExportedEntry {
  if (!opened) throw new Error(`the text of ledger record ${recordId} is missing`);
  return { index, ...opened };
}
