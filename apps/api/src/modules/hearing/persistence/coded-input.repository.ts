import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { HeardPoint } from '../../engagements/index.ts';
import type { CodedInput } from '../domain/coded-input.ts';

const SELECT = `SELECT id, forum_id AS "forumId", addressee_id AS "addresseeId", engagement_id AS "engagementId",
    product_id AS "productId", language, country, received_on AS "receivedOn", purge_on AS "purgeOn", purged_on AS "purgedOn",
    mode, sealed_until AS "sealedUntil", then_mode AS "thenMode", text_ref AS "textRef", voice_ref AS "voiceRef",
    voice_type AS "voiceType", transcript_ref AS "transcriptRef", is_heavy AS "isHeavy", state, passed_on AS "passedOn",
    passed_on_on AS "passedOnOn", consultation_slug AS "consultationSlug",
    linked_engagement_id AS "linkedEngagementId"
  FROM coded_inputs`;

export type NewCodedInput = Omit<
  CodedInput,
  'purgedOn' | 'transcriptRef' | 'state' | 'passedOn' | 'passedOnOn' | 'consultationSlug' | 'linkedEngagementId'
> & { readonly codeHash: Uint8Array };

@Injectable()
export class CodedInputRepository {
  async insert(tx: Tx, input: NewCodedInput): Promise<void> {
    await tx.query(
      `INSERT INTO coded_inputs (id, code_hash, forum_id, addressee_id, engagement_id, product_id, language, country,
         received_on, purge_on, mode, sealed_until, then_mode, text_ref, voice_ref, voice_type, is_heavy, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'received')`,
      [
        ...[input.id, Buffer.from(input.codeHash), input.forumId, input.addresseeId, input.engagementId],
        ...[input.productId, input.language, input.country, input.receivedOn, input.purgeOn, input.mode],
        ...[input.sealedUntil, input.thenMode, input.textRef, input.voiceRef, input.voiceType, input.isHeavy],
      ],
    );
  }

  byCode(tx: Tx, codeHash: Uint8Array, lock = false): Promise<CodedInput | null> {
    const sql = `${SELECT} WHERE code_hash = $1 AND purged_on IS NULL ${lock ? 'FOR UPDATE' : ''}`;
    return tx.maybeOne<CodedInput>(sql, [Buffer.from(codeHash)]);
  }

  lock(tx: Tx, id: string): Promise<CodedInput | null> {
    return tx.maybeOne<CodedInput>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<CodedInput[]> {
    return tx.query<CodedInput>(`${SELECT} WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  /** Newest day first. */
  page(tx: Tx, forumId: string, request: PageRequest): Promise<Page<CodedInput>> {
    const keys = [
      { column: 'receivedOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE forum_id = $1 AND state <> 'withdrawn'`;
    return keysetPage<CodedInput>(tx, { sql, parameters: [forumId], keys, direction: 'desc' }, request);
  }

  /** Whatever a forum passed on, in no order. */
  passedOnIn(tx: Tx, forumId: string): Promise<CodedInput[]> {
    return tx.query<CodedInput>(`${SELECT} WHERE forum_id = $1 AND passed_on IS NOT NULL`, [forumId]);
  }

  /** Of these, what contains the pattern, newest first; null for all of them. */
  heard(tx: Tx, ids: readonly string[], pattern: string | null, request: PageRequest): Promise<Page<HeardPoint>> {
    const keys = [
      { column: 'saidOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `SELECT id, passed_on AS text, NULL AS language, passed_on_on AS "saidOn" FROM coded_inputs
      WHERE id = ANY ($1::uuid[]) AND passed_on IS NOT NULL AND ($2::text IS NULL OR passed_on ILIKE $2)`;
    return keysetPage<HeardPoint>(tx, { sql, parameters: [ids, pattern], keys, direction: 'desc' }, request);
  }

  async unread(tx: Tx, forumIds: readonly string[]): Promise<{ forumId: string; count: number; since: string }[]> {
    return tx.query(
      `SELECT forum_id AS "forumId", count(*)::int AS count, min(received_on) AS since FROM coded_inputs
        WHERE forum_id = ANY ($1) AND state = 'received' GROUP BY forum_id`,
      [forumIds],
    );
  }

  async moveTo(tx: Tx, id: string, state: CodedInput['state']): Promise<void> {
    await tx.query(`UPDATE coded_inputs SET state = $2 WHERE id = $1`, [id, state]);
  }

  async passOn(tx: Tx, id: string, text: string, today: string): Promise<void> {
    await tx.query(`UPDATE coded_inputs SET state = 'passed_on', passed_on = $2, passed_on_on = $3 WHERE id = $1`, [
      id,
      text,
      today,
    ]);
  }

  async link(tx: Tx, id: string, consultationSlug: string | null, engagementId: string | null): Promise<void> {
    await tx.query(`UPDATE coded_inputs SET consultation_slug = $2, linked_engagement_id = $3 WHERE id = $1`, [
      ...[id, consultationSlug, engagementId],
    ]);
  }

  async setTranscript(tx: Tx, id: string, ref: string): Promise<void> {
    await tx.query(`UPDATE coded_inputs SET transcript_ref = $2 WHERE id = $1`, [id, ref]);
  }

  /** The person took it back: nothing that was passed on stays either. */
  async withdraw(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(
      `UPDATE coded_inputs SET state = 'withdrawn', passed_on = NULL, passed_on_on = NULL, text_ref = NULL,
         voice_ref = NULL, transcript_ref = NULL, purged_on = $2 WHERE id = $1`,
      [id, today],
    );
  }

  /** Its time is over. What the forum passed on, without whoever said it, stays where it was cited. */
  async purge(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(
      `UPDATE coded_inputs SET text_ref = NULL, voice_ref = NULL, transcript_ref = NULL, purged_on = $2,
         state = CASE WHEN state = 'passed_on' THEN state ELSE 'closed' END WHERE id = $1`,
      [id, today],
    );
  }
}
