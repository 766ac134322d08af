import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Review, ReviewContent } from '../domain/review.ts';

const COLUMNS = `id, application_id AS "applicationId", reviewer_id AS "reviewerId", state, due_at AS "dueAt", scores, comment,
  submitted_at AS "submittedAt"`;

export interface EligibilityCheck {
  readonly applicationId: string;
  readonly eligible: boolean;
  readonly findings: readonly { readonly criterion: string; readonly met: boolean; readonly reason: string }[];
  readonly reasons: string;
  readonly decidedAt: Date;
}

export interface Assignment extends Pick<Review, 'reviewerId' | 'state' | 'dueAt'> {
  /** Why it was handed back. */
  readonly refusalReason: string | null;
}

@Injectable()
export class ReviewRepository {
  /** False when this reviewer has the application already. */
  async assign(
    tx: Tx,
    task: { id: string; applicationId: string; reviewerId: string; dueAt: Date; by: string; now: Date },
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO review_assignments (id, application_id, reviewer_id, state, due_at, assigned_by, assigned_at)
       VALUES ($1, $2, $3, 'assigned', $4, $5, $6) ON CONFLICT (application_id, reviewer_id) DO NOTHING RETURNING 1`,
      [task.id, task.applicationId, task.reviewerId, task.dueAt, task.by, task.now],
    );
    return rows.length > 0;
  }

  lock(tx: Tx, id: string): Promise<Review | null> {
    return tx.maybeOne<Review>(`SELECT ${COLUMNS} FROM review_assignments WHERE id = $1 FOR UPDATE`, [id]);
  }

  byId(tx: Tx, id: string): Promise<Review | null> {
    return tx.maybeOne<Review>(`SELECT ${COLUMNS} FROM review_assignments WHERE id = $1`, [id]);
  }

  ofReviewer(tx: Tx, reviewerId: string, request: PageRequest): Promise<Page<Review>> {
    return keysetPage<Review>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM review_assignments WHERE reviewer_id = $1 AND state <> 'refused'`,
        parameters: [reviewerId],
        keys: [
          { column: 'dueAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  /** All reviews of these applications, oldest assignment first. */
  async ofApplications(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Review[]>> {
    const rows = await tx.query<Review>(
      `SELECT ${COLUMNS} FROM review_assignments WHERE application_id = ANY($1) AND state <> 'refused' ORDER BY assigned_at, id`,
      [applicationIds],
    );
    return Map.groupBy(rows, (row) => row.applicationId);
  }

  /** Who was asked to judge this application, refusals included. */
  assignmentsOf(tx: Tx, applicationId: string): Promise<Assignment[]> {
    return tx.query<Assignment>(
      `SELECT reviewer_id AS "reviewerId", state, due_at AS "dueAt", refusal_reason AS "refusalReason"
         FROM review_assignments WHERE application_id = $1`,
      [applicationId],
    );
  }

  /** How many reviews each of these people still has to write. */
  async openCounts(tx: Tx, reviewerIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ reviewerId: string; open: number }>(
      `SELECT reviewer_id AS "reviewerId", count(*)::int AS open FROM review_assignments
        WHERE reviewer_id = ANY($1) AND state = 'assigned' GROUP BY reviewer_id`,
      [reviewerIds],
    );
    return new Map(rows.map((row) => [row.reviewerId, row.open]));
  }

  async save(tx: Tx, id: string, content: ReviewContent, submittedAt: Date | null): Promise<void> {
    await tx.query(
      `UPDATE review_assignments SET scores = $2, comment = $3, submitted_at = $4,
         state = CASE WHEN $4::timestamptz IS NULL THEN 'assigned' ELSE 'submitted' END WHERE id = $1`,
      [id, JSON.stringify(content.scores), content.comment, submittedAt],
    );
  }

  async refuse(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE review_assignments SET state = 'refused', refusal_reason = $2 WHERE id = $1`, [id, reason]);
  }

  async recordEligibility(tx: Tx, check: EligibilityCheck, decidedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO eligibility_checks (application_id, eligible, findings, reasons, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [check.applicationId, check.eligible, JSON.stringify(check.findings), check.reasons, decidedBy, check.decidedAt],
    );
  }

  async eligibilityOf(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, EligibilityCheck>> {
    const rows = await tx.query<EligibilityCheck>(
      `SELECT application_id AS "applicationId", eligible, findings, reasons, decided_at AS "decidedAt"
         FROM eligibility_checks WHERE application_id = ANY($1)`,
      [applicationIds],
    );
    return new Map(rows.map((row) => [row.applicationId, row]));
  }
}
