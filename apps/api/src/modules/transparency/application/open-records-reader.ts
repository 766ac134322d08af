import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { JsonValue } from '../../../platform/records/public-records.ts';
import type { Citation } from '../domain/citation.ts';
import { recordCsv } from '../domain/record-csv.ts';
import { RECORD_SCHEMA_PATH } from '../domain/record-document.ts';
import { recordSchema } from '../domain/record-schema.ts';
import { CompanyRecordReader } from './company-record-reader.ts';
import { RecordDocuments } from './record-documents.ts';

/** The product's name where a citation needs an author. */
const SITE_NAME = 'Baraza';
const PAGE = 100;

/** Companies' records for machines. */
@Injectable()
export class OpenRecordsReader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly reader: CompanyRecordReader,
    private readonly documents: RecordDocuments,
  ) {}

  schema(): JsonValue {
    return recordSchema(this.settings.publicUrl, RECORD_SCHEMA_PATH);
  }

  /** A hundred companies at a time, by name. */
  async list(after: string | undefined): Promise<JsonValue> {
    const page = await this.reader.page({}, { first: PAGE, after });
    return {
      companies: page.edges.map(({ node }) => ({
        ...{ slug: node.slug, name: node.name, takesPart: node.takesPart, unansweredRequests: node.unansweredRequests },
        ...{ figures: `/open-data/companies/${node.slug}/figures.json`, changedOn: node.changedOn },
      })),
      next: page.hasNextPage ? `/open-data/companies?after=${page.edges.at(-1)?.cursor ?? ''}` : null,
    };
  }

  json(slug: string): Promise<string | null> {
    return this.written(slug, ({ text }) => text);
  }

  csv(slug: string): Promise<string | null> {
    return this.written(slug, ({ facts, forums }) => recordCsv(slug, facts, forums));
  }

  async citation(slug: string, asOf: string): Promise<Citation | null> {
    const record = await this.reader.bySlug(slug);
    const snapshot = record && (await this.reader.snapshotAsOf(record.addresseeId, asOf));
    if (!snapshot || snapshot.asOf !== asOf) return null;
    const { publicUrl: siteUrl } = this.settings;
    return { siteName: SITE_NAME, siteUrl, slug, company: record.name, asOf, sha256: snapshot.sha256 };
  }

  private written(
    slug: string,
    choose: (written: Awaited<ReturnType<RecordDocuments['write']>>) => string,
  ): Promise<string | null> {
    return this.transactions.read(async (tx) => {
      const record = await this.reader.publicBySlug(tx, slug);
      return record && choose(await this.documents.write(tx, record, dayOf(this.clock.now())));
    });
  }
}
