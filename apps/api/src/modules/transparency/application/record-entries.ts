import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import { LedgerReader } from '../../ledger/index.ts';
import { LEDGER_ENTRY_KIND, ledgerRecord } from '../domain/ledger-record.ts';
import { LedgerRecordRepository } from '../persistence/ledger-record.repository.ts';

/** Makes the public records of journal entries: each once, numbered within its fund. */
@Injectable()
export class RecordEntries {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly rows: LedgerRecordRepository,
    private readonly records: PublicRecords,
  ) {}

  async execute(tx: Tx, fundId: string, entryIds: readonly string[]): Promise<void> {
    const first = await this.rows.lockNumber(tx, fundId);
    const entries = await this.ledger.entriesByIds(tx, await this.rows.unrecorded(tx, entryIds));
    const records = entries.map((entry, place) => ({
      kind: LEDGER_ENTRY_KIND,
      subjectId: entry.id,
      record: ledgerRecord(entry, first + place),
    }));
    await this.records.publishMany(tx, records);
    await this.rows.setNumber(tx, fundId, first + records.length);
  }

  /** Entries of single people, which enter the public books together (rule T2): one record for all of them. */
  async disclose(tx: Tx, fundId: string, disclosureId: string): Promise<void> {
    const number = await this.rows.lockNumber(tx, fundId);
    const entry = await this.rows.disclosure(tx, disclosureId);
    if (!entry) throw new Error(`there is no disclosure ${disclosureId}`);
    const record = { kind: LEDGER_ENTRY_KIND, subjectId: entry.id, record: ledgerRecord(entry, number) };
    const published = await this.records.publishMany(tx, [record]);
    await this.rows.setNumber(tx, fundId, number + published.length);
  }
}
