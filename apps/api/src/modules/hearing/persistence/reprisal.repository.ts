import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ReprisalReport } from '../domain/reprisal.ts';

const SELECT = `SELECT id, forum_id AS "forumId", addressee_id AS "addresseeId", language, country, received_on AS "receivedOn",
    purge_on AS "purgeOn", purged_on AS "purgedOn", kind, urgency, text_ref AS "textRef", contact_ref AS "contactRef", state,
    respond_by AS "respondBy", responded_on AS "respondedOn", is_overdue AS "isOverdue", closed_on AS "closedOn"
  FROM reprisal_reports`;

export type NewReprisalReport = Omit<
  ReprisalReport,
  'purgedOn' | 'state' | 'respondedOn' | 'isOverdue' | 'closedOn'
> & { readonly codeHash: Uint8Array };

@Injectable()
export class ReprisalRepository {
  async insert(tx: Tx, report: NewReprisalReport): Promise<void> {
    await tx.query(
      `INSERT INTO reprisal_reports (id, code_hash, forum_id, addressee_id, language, country, received_on, purge_on, kind,
         urgency, text_ref, contact_ref, respond_by, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'open')`,
      [
        ...[report.id, Buffer.from(report.codeHash), report.forumId, report.addresseeId, report.language],
        ...[report.country, report.receivedOn, report.purgeOn, report.kind, report.urgency, report.textRef],
        ...[report.contactRef, report.respondBy],
      ],
    );
  }

  byCode(tx: Tx, codeHash: Uint8Array, lock = false): Promise<ReprisalReport | null> {
    const sql = `${SELECT} WHERE code_hash = $1 AND purged_on IS NULL ${lock ? 'FOR UPDATE' : ''}`;
    return tx.maybeOne<ReprisalReport>(sql, [Buffer.from(codeHash)]);
  }

  lock(tx: Tx, id: string): Promise<ReprisalReport | null> {
    return tx.maybeOne<ReprisalReport>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  page(tx: Tx, forumId: string, request: PageRequest): Promise<Page<ReprisalReport>> {
    const keys = [
      { column: 'receivedOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE forum_id = $1 AND state <> 'withdrawn'`;
    return keysetPage<ReprisalReport>(tx, { sql, parameters: [forumId], keys, direction: 'desc' }, request);
  }

  unanswered(tx: Tx, forumIds: readonly string[]): Promise<ReprisalReport[]> {
    return tx.query<ReprisalReport>(
      `${SELECT} WHERE forum_id = ANY ($1) AND state = 'open' AND purged_on IS NULL ORDER BY respond_by, id LIMIT 20`,
      [forumIds],
    );
  }

  async respond(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(
      `UPDATE reprisal_reports SET responded_on = coalesce(responded_on, $2),
         state = CASE WHEN state = 'open' THEN 'acting' ELSE state END WHERE id = $1`,
      [id, today],
    );
  }

  async setOverdue(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE reprisal_reports SET is_overdue = true WHERE id = $1`, [id]);
  }

  async close(tx: Tx, id: string, today: string): Promise<void> {
    const sql = `UPDATE reprisal_reports SET state = 'closed', closed_on = $2, responded_on = coalesce(responded_on, $2)`;
    await tx.query(`${sql} WHERE id = $1`, [id, today]);
  }

  async purge(tx: Tx, id: string, today: string, state: 'withdrawn' | null): Promise<void> {
    await tx.query(
      `UPDATE reprisal_reports SET text_ref = NULL, contact_ref = NULL, purged_on = $2, state = coalesce($3, state),
         closed_on = CASE WHEN $3::text IS NULL THEN closed_on END WHERE id = $1`,
      [id, today, state],
    );
  }
}
