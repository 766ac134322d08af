import { Injectable } from '@nestjs/common';
import type { RecordSnapshot } from '../domain/company-record.ts';
import type { FactSource, RecordFact } from '../domain/record-fact.ts';
import type { RecordFigures } from '../domain/record-figures.ts';
import { CompanyRecordReader } from './company-record-reader.ts';

/** A fact as it stands in a document. */
export interface DocumentFact extends Pick<
  RecordFact,
  | 'id'
  | 'kind'
  | 'severity'
  | 'phase'
  | 'outcome'
  | 'inTime'
  | 'daysTaken'
  | 'dueOn'
  | 'count'
  | 'noticedOn'
  | 'checkUntil'
  | 'ruling'
> {
  readonly day: string;
  readonly firstDay: string;
  readonly subject: string;
  readonly forum: string | null;
  readonly sources: readonly FactSource[];
}

/** The document of a version, as it was written then. */
export interface RecordDocument {
  readonly asOf: string;
  readonly company: {
    readonly slug: string;
    readonly name: string;
    readonly country: string | null;
    readonly takesPart: boolean;
  };
  readonly figures: RecordFigures;
  readonly facts: readonly DocumentFact[];
}

export interface RecordVersion {
  readonly snapshot: RecordSnapshot;
  readonly document: RecordDocument;
}

/** Records as they stood: read from what was kept that day, never recomputed. */
@Injectable()
export class RecordVersions {
  constructor(private readonly reader: CompanyRecordReader) {}

  async asOf(slug: string, asOf: string): Promise<RecordVersion | null> {
    const record = await this.reader.bySlug(slug);
    const snapshot = record && (await this.reader.snapshotAsOf(record.addresseeId, asOf));
    const content = snapshot && (await this.reader.contentOf(snapshot.id));
    return snapshot && content ? { snapshot, document: JSON.parse(content) as RecordDocument } : null;
  }

  /** The bytes of a version; null where there is none of exactly this day. */
  async textOf(slug: string, asOf: string): Promise<{ text: string; sha256: string } | null> {
    const record = await this.reader.bySlug(slug);
    const snapshot = record && (await this.reader.snapshotAsOf(record.addresseeId, asOf));
    if (!snapshot || snapshot.asOf !== asOf) return null;
    const text = await this.reader.contentOf(snapshot.id);
    return text === null ? null : { text, sha256: snapshot.sha256 };
  }
}
