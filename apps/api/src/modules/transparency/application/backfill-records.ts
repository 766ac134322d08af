import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LedgerRecordRepository } from '../persistence/ledger-record.repository.ts';
import { ResolutionRecordRepository } from '../persistence/resolution-record.repository.ts';
import { RecordEntries } from './record-entries.ts';
import { RecordResolutions } from './record-resolutions.ts';

const BATCH = 1_000;

/** Records what was booked and decided before there was a log, oldest first, a batch at a time. */
@Injectable()
export class BackfillRecords {
  constructor(
    private readonly entryRows: LedgerRecordRepository,
    private readonly resolutionRows: ResolutionRecordRepository,
    private readonly entries: RecordEntries,
    private readonly resolutions: RecordResolutions,
  ) {}

  /** Answers whether nothing is left. */
  async execute(tx: Tx): Promise<boolean> {
    const entries = await this.entryRows.unrecordedOfAll(tx, BATCH);
    const byFund = Map.groupBy(entries, ({ fundId }) => fundId);
    for (const fundId of [...byFund.keys()].sort()) {
      const ids = byFund.get(fundId)!.map(({ id }) => id);
      await this.entries.execute(tx, fundId, ids);
    }
    const resolutions = await this.resolutionRows.unrecorded(tx, BATCH);
    await this.resolutions.execute(tx, resolutions);
    return entries.length < BATCH && resolutions.length < BATCH;
  }
}
