import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Grievance, GrievanceOutcome, Satisfaction } from '../domain/grievance.ts';

const SELECT = `SELECT id, forum_id AS "forumId", addressee_id AS "addresseeId", product_id AS "productId", language, country,
    received_on AS "receivedOn", purge_on AS "purgeOn", purged_on AS "purgedOn", topic, shares, text_ref AS "textRef",
    company_text_ref AS "companyTextRef", state, acknowledge_by AS "acknowledgeBy", answer_by AS "answerBy",
    acknowledged_on AS "acknowledgedOn", answered_on AS "answeredOn", outcome, escalated_on AS "escalatedOn",
    closed_on AS "closedOn", closed_by AS "closedBy", closing_reason AS "closingReason", satisfaction,
    overdue_since AS "overdueSince", overdue_told_on AS "overdueToldOn", held_on AS "heldOn", hold_reason AS "holdReason"
  FROM grievances`;

export interface NewGrievance {
  readonly id: string;
  readonly codeHash: Uint8Array;
  readonly forumId: string;
  readonly addresseeId: string;
  readonly productId: string | null;
  readonly language: string;
  readonly country: string | null;
  readonly receivedOn: string;
  readonly purgeOn: string;
  readonly topic: string;
  readonly shares: string;
  readonly textRef: string;
  readonly companyTextRef: string | null;
  readonly acknowledgeBy: string;
  readonly answerBy: string;
}

const KEYS = [
  { column: 'receivedOn', type: 'date' },
  { column: 'id', type: 'uuid' },
] as const;

@Injectable()
export class GrievanceRepository {
  async insert(tx: Tx, grievance: NewGrievance): Promise<void> {
    const { id, codeHash, forumId, addresseeId, productId, language, country, receivedOn, purgeOn } = grievance;
    const { topic, shares, textRef, companyTextRef, acknowledgeBy, answerBy } = grievance;
    await tx.query(
      `INSERT INTO grievances (id, code_hash, forum_id, addressee_id, product_id, language, country, received_on, purge_on,
         topic, shares, text_ref, company_text_ref, acknowledge_by, answer_by, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'received')`,
      [
        ...[id, Buffer.from(codeHash), forumId, addresseeId, productId, language, country, receivedOn, purgeOn],
        ...[topic, shares, textRef, companyTextRef, acknowledgeBy, answerBy],
      ],
    );
  }

  byCode(tx: Tx, codeHash: Uint8Array, lock = false): Promise<Grievance | null> {
    const sql = `${SELECT} WHERE code_hash = $1 AND purged_on IS NULL ${lock ? 'FOR UPDATE' : ''}`;
    return tx.maybeOne<Grievance>(sql, [Buffer.from(codeHash)]);
  }

  lock(tx: Tx, id: string): Promise<Grievance | null> {
    return tx.maybeOne<Grievance>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  ofForum(tx: Tx, forumId: string, request: PageRequest): Promise<Page<Grievance>> {
    const sql = `${SELECT} WHERE forum_id = $1 AND state <> 'withdrawn'`;
    return keysetPage<Grievance>(tx, { sql, parameters: [forumId], keys: KEYS, direction: 'desc' }, request);
  }

  /** For the company: what it was told of. A withdrawn one is gone for it too. */
  ofAddressees(tx: Tx, addresseeIds: readonly string[], request: PageRequest): Promise<Page<Grievance>> {
    const sql = `${SELECT} WHERE addressee_id = ANY ($1) AND state <> 'withdrawn'`;
    return keysetPage<Grievance>(tx, { sql, parameters: [addresseeIds], keys: KEYS, direction: 'desc' }, request);
  }

  /** Unanswered ones by addressee, the earliest promise first; for what waits. */
  waitingOf(tx: Tx, addresseeIds: readonly string[]): Promise<Grievance[]> {
    return tx.query<Grievance>(
      `${SELECT} WHERE addressee_id = ANY ($1) AND purged_on IS NULL AND answered_on IS NULL
         AND state IN ('received', 'acknowledged', 'escalated') ORDER BY answer_by, id LIMIT 20`,
      [addresseeIds],
    );
  }

  waitingIn(tx: Tx, forumIds: readonly string[]): Promise<Grievance[]> {
    return tx.query<Grievance>(
      `${SELECT} WHERE forum_id = ANY ($1) AND purged_on IS NULL
         AND (state = 'escalated' OR overdue_since IS NOT NULL AND state NOT IN ('closed', 'withdrawn', 'answered'))
       ORDER BY answer_by, id LIMIT 20`,
      [forumIds],
    );
  }

  async acknowledge(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(
      `UPDATE grievances SET acknowledged_on = coalesce(acknowledged_on, $2),
         state = CASE WHEN state = 'received' THEN 'acknowledged' ELSE state END WHERE id = $1`,
      [id, today],
    );
  }

  async answer(tx: Tx, id: string, today: string, outcome: GrievanceOutcome): Promise<void> {
    await tx.query(
      `UPDATE grievances SET answered_on = coalesce(answered_on, $2), outcome = $3, state = 'answered' WHERE id = $1`,
      [id, today, outcome],
    );
  }

  async escalate(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(`UPDATE grievances SET state = 'escalated', escalated_on = $2 WHERE id = $1`, [id, today]);
  }

  async rate(tx: Tx, id: string, satisfaction: Satisfaction): Promise<void> {
    await tx.query(`UPDATE grievances SET satisfaction = $2 WHERE id = $1`, [id, satisfaction]);
  }

  async close(tx: Tx, id: string, closing: { by: 'person' | 'forum'; reason: string | null; on: string }) {
    const { by, reason, on } = closing;
    const sql = `UPDATE grievances SET state = 'closed', closed_on = $2, closed_by = $3, closing_reason = $4 WHERE id = $1`;
    await tx.query(sql, [id, on, by, reason]);
  }

  async setOverdue(tx: Tx, id: string, since: string): Promise<void> {
    await tx.query(`UPDATE grievances SET overdue_since = $2 WHERE id = $1`, [id, since]);
  }

  /** `promisedDay` is the latest one of which it was told that it passed. */
  async noteTold(tx: Tx, id: string, promisedDay: string): Promise<void> {
    await tx.query(`UPDATE grievances SET overdue_told_on = $2 WHERE id = $1`, [id, promisedDay]);
  }

  async hold(tx: Tx, id: string, hold: { on: string; by: string; reason: string } | null): Promise<void> {
    const sql = `UPDATE grievances SET held_on = $2, held_by = $3, hold_reason = $4 WHERE id = $1`;
    await tx.query(sql, [id, hold?.on ?? null, hold?.by ?? null, hold?.reason ?? null]);
  }

  async purge(tx: Tx, id: string, today: string, state: 'withdrawn' | null): Promise<void> {
    await tx.query(
      `UPDATE grievances SET text_ref = NULL, company_text_ref = NULL, purged_on = $2,
         closed_on = CASE WHEN $3::text IS NULL THEN closed_on END, closed_by = CASE WHEN $3::text IS NULL THEN closed_by END,
         state = coalesce($3, state) WHERE id = $1`,
      [id, today, state],
    );
  }
}
