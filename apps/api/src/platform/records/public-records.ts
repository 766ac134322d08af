import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordCommitment, SALT_LENGTH } from '@baraza/transparency-log';
import canonicalize from 'canonicalize';
import { Clock } from '../clock/clock.ts';
import type { Tx } from '../database/transaction.ts';
import { uuidv7 } from '../database/uuid.ts';
import { Outbox, type DomainEvent } from '../events/outbox.ts';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Something that anybody may read and that must not be changed behind their back (rule T1). */
export interface PublicRecord {
  /** Lowercase words joined by hyphens, e.g. `election-manifest`. */
  readonly kind: string;
  /** What it is about: an id or a slug of at most 200 characters. Stays public even if the text is removed. */
  readonly subjectId: string;
  /** Public facts. Text that could endanger somebody one day belongs into a record of its own. */
  readonly record: JsonValue;
}

/** Told once the records were stored; the log takes them up. */
export type RecordsPublished = DomainEvent<'records.published', { count: number }>;

/** A record stands in the public log, under a checkpoint that everybody can fetch. */
export type RecordLogged = DomainEvent<
  'records.logged',
  { recordId: string; kind: string; subjectId: string; index: number }
>;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * Puts public records into the queue of the transparency log, within the transaction that makes them true. The log holds
 * SHA-256(salt ‖ canonical JSON) only; the salt and the text are kept beside it and can be removed.
 */
@Injectable()
export class PublicRecords {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers the record's id, or that of the one stored before where its subject has only one of its kind. */
  async publish(tx: Tx, record: PublicRecord): Promise<string> {
    const [id] = await this.publishMany(tx, [record]);
    if (id !== undefined) return id;
    const sql = 'SELECT id FROM public_records WHERE kind = $1 AND subject_id = $2';
    const [earlier] = await tx.query<{ id: string }>(sql, [record.kind, record.subjectId]);
    return earlier!.id;
  }

  /**
   * As {@link publish} for many at once, in their order. Kinds that exist once per subject (see the migration) are kept
   * as they were stored first: repeating is harmless, and answers only the ids of new records.
   */
  async publishMany(tx: Tx, records: readonly PublicRecord[]): Promise<string[]> {
    if (records.length === 0) return [];
    const now = this.clock.now();
    // The log takes records in the order of their ids: within one moment that is the order given here.
    const ids = records.map(() => uuidv7(now)).sort();
    const rows = records.map(({ kind, subjectId, record }, place) => {
      const salt = randomBytes(SALT_LENGTH);
      const text = canonicalize(record);
      if (text === undefined) throw new TypeError(`a record of kind ${kind} has no JSON text`);
      const commitment = recordCommitment(salt, text, sha256);
      return { id: ids[place]!, kind, subjectId, text, salt, commitment };
    });
    const stored = await tx.query<{ id: string }>(
      `WITH fresh AS (
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[], $6::text[])
           WITH ORDINALITY AS r (id, kind, subject_id, commitment, salt, content, place)),
       stored AS (
         INSERT INTO public_records (id, kind, subject_id, commitment, published_at)
         SELECT id, kind, subject_id, commitment, $7 FROM fresh ORDER BY place ON CONFLICT DO NOTHING RETURNING id),
       texts AS (
         INSERT INTO public_record_texts (record_id, salt, content)
         SELECT id, salt, content FROM fresh JOIN stored USING (id))
       SELECT id FROM fresh JOIN stored USING (id) ORDER BY place`,
      [
        rows.map(({ id }) => id),
        rows.map(({ kind }) => kind),
        rows.map(({ subjectId }) => subjectId),
        rows.map(({ commitment }) => Buffer.from(commitment)),
        rows.map(({ salt }) => salt),
        rows.map(({ text }) => text),
        now,
      ],
    );
    if (stored.length > 0) {
      await this.outbox.publish(tx, {
        type: 'records.published',
        payload: { count: stored.length },
      } satisfies RecordsPublished);
    }
    return stored.map(({ id }) => id);
  }
}
