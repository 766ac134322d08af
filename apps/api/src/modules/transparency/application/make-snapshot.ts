import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { PublicRecords, type JsonValue } from '../../../platform/records/public-records.ts';
import { sha256Of } from '../domain/record-document.ts';
import { recordFigures } from '../domain/record-figures.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { RecordCountRepository } from '../persistence/record-count.repository.ts';
import { RecordDocuments } from './record-documents.ts';

/** Kind of the log's record of a version; its subject is the company's slug. */
export const COMPANY_RECORD_KIND = 'company-record';

/** Keeps a company's record as it stood at the end of a day, and commits to it in the public log (rule T1). */
@Injectable()
export class MakeSnapshot {
  constructor(
    private readonly clock: Clock,
    private readonly counts: RecordCountRepository,
    private readonly records: CompanyRecordRepository,
    private readonly documents: RecordDocuments,
    private readonly publicRecords: PublicRecords,
  ) {}

  async execute(tx: Tx, addresseeId: string, asOf: string): Promise<void> {
    await this.records.lock(tx, addresseeId);
    const record = await this.records.byAddressee(tx, addresseeId);
    const newest = await this.records.snapshotAsOf(tx, addresseeId, asOf);
    if (!record || record.figures.facts === 0 || newest?.asOf === asOf) return;
    const { counted } = await this.counts.of(tx, addresseeId, asOf);
    const figures = recordFigures(counted);
    const { text } = await this.documents.write(tx, { ...record, figures }, asOf);
    const sha256 = sha256Of(text);
    const commitment: JsonValue = {
      asOf,
      company: record.slug,
      facts: figures.facts,
      previous: newest?.sha256 ?? null,
      sha256: sha256.toString('hex'),
    };
    const recordId = await this.publicRecords.publish(tx, {
      ...{ kind: COMPANY_RECORD_KIND, subjectId: record.slug, record: commitment },
    });
    const [id, at] = [uuidv7(this.clock.now()), this.clock.now()];
    await this.records.insertSnapshot(tx, { id, addresseeId, asOf, content: text, sha256, recordId, at });
  }
}
