import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { SafetyKey, SealedMessage, SealedReport } from '../domain/sealed-report.ts';

const SELECT = `SELECT id, code_hash AS "codeHash", forum_id AS "forumId", language, country, received_on AS "receivedOn",
    purge_on AS "purgeOn", purged_on AS "purgedOn", key_id AS "keyId", sealed, reply_key AS "replyKey", state,
    respond_by AS "respondBy", responded_on AS "respondedOn", is_overdue AS "isOverdue", closed_on AS "closedOn"
  FROM sealed_reports`;
const KEY = `SELECT id, forum_id AS "forumId", public_key AS "publicKey", sealed_secret AS "sealedSecret",
    made_on AS "madeOn", ended_on AS "endedOn" FROM safety_keys`;

export type NewSealedReport = Pick<
  SealedReport,
  'codeHash' | 'forumId' | 'language' | 'country' | 'receivedOn' | 'purgeOn' | 'keyId' | 'replyKey' | 'respondBy'
> & { readonly sealed: Buffer };

@Injectable()
export class SealedReportRepository {
  /** Answers the new id; null where the same code was used before. */
  async insert(tx: Tx, report: NewSealedReport): Promise<string | null> {
    const { codeHash, forumId, language, country, receivedOn, purgeOn, keyId, sealed, replyKey, respondBy } = report;
    const row = await tx.maybeOne<{ id: string }>(
      `INSERT INTO sealed_reports (code_hash, forum_id, language, country, received_on, purge_on, key_id, sealed, reply_key,
         respond_by, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting')
       ON CONFLICT (code_hash) DO NOTHING RETURNING id`,
      [codeHash, forumId, language, country, receivedOn, purgeOn, keyId, sealed, replyKey, respondBy],
    );
    return row?.id ?? null;
  }

  byCode(tx: Tx, codeHash: Uint8Array, lock = false): Promise<SealedReport | null> {
    const sql = `${SELECT} WHERE code_hash = $1 AND purged_on IS NULL ${lock ? 'FOR UPDATE' : ''}`;
    return tx.maybeOne<SealedReport>(sql, [Buffer.from(codeHash)]);
  }

  lock(tx: Tx, id: string): Promise<SealedReport | null> {
    return tx.maybeOne<SealedReport>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  page(tx: Tx, forumId: string, request: PageRequest): Promise<Page<SealedReport>> {
    const keys = [
      { column: 'receivedOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE forum_id = $1 AND state <> 'withdrawn'`;
    return keysetPage<SealedReport>(tx, { sql, parameters: [forumId], keys, direction: 'desc' }, request);
  }

  waiting(tx: Tx, forumIds: readonly string[]): Promise<SealedReport[]> {
    return tx.query<SealedReport>(
      `${SELECT} WHERE forum_id = ANY ($1) AND state = 'waiting' AND purged_on IS NULL ORDER BY respond_by, id LIMIT 20`,
      [forumIds],
    );
  }

  messages(tx: Tx, reportIds: readonly string[]): Promise<SealedMessage[]> {
    return tx.query<SealedMessage>(
      `SELECT report_id AS "reportId", number, author, key_id AS "keyId", sealed, said_on AS "saidOn"
         FROM sealed_messages WHERE report_id = ANY ($1) ORDER BY report_id, number`,
      [reportIds],
    );
  }

  async say(tx: Tx, message: Omit<SealedMessage, 'number'>): Promise<void> {
    const { reportId, author, keyId, sealed, saidOn } = message;
    await tx.query(
      `INSERT INTO sealed_messages (report_id, number, author, key_id, sealed, said_on)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM sealed_messages WHERE report_id = $1`,
      [reportId, author, keyId, sealed, saidOn],
    );
  }

  async moveTo(tx: Tx, id: string, state: SealedReport['state'], today: string): Promise<void> {
    await tx.query(
      `UPDATE sealed_reports SET state = $2, responded_on = CASE WHEN $2 = 'waiting' THEN responded_on ELSE coalesce(responded_on, $3::date) END,
         closed_on = CASE WHEN $2 = 'closed' THEN $3::date END WHERE id = $1`,
      [id, state, today],
    );
  }

  async setOverdue(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE sealed_reports SET is_overdue = true WHERE id = $1`, [id]);
  }

  async purge(tx: Tx, id: string, today: string, state: 'withdrawn' | null): Promise<void> {
    await tx.query(`DELETE FROM sealed_messages WHERE report_id = $1`, [id]);
    const sql = `UPDATE sealed_reports SET sealed = NULL, purged_on = $2, state = coalesce($3, state) WHERE id = $1`;
    await tx.query(sql, [id, today, state]);
  }

  keysOf(tx: Tx, forumIds: readonly string[]): Promise<SafetyKey[]> {
    return tx.query<SafetyKey>(`${KEY} WHERE forum_id = ANY ($1) ORDER BY made_on DESC, id DESC LIMIT 200`, [forumIds]);
  }

  async replaceKey(tx: Tx, key: Omit<SafetyKey, 'endedOn'> & { readonly madeBy: string }): Promise<void> {
    const end = `UPDATE safety_keys SET ended_on = $2 WHERE forum_id = $1 AND ended_on IS NULL`;
    await tx.query(end, [key.forumId, key.madeOn]);
    await tx.query(
      `INSERT INTO safety_keys (id, forum_id, made_by, public_key, sealed_secret, made_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [key.id, key.forumId, key.madeBy, key.publicKey, key.sealedSecret, key.madeOn],
    );
  }
}
