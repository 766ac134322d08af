import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a grantee says about the tranche before, so that the next one can be paid. */
export interface Report {
  readonly id: string;
  readonly trancheId: string;
  readonly narrative: string;
  readonly spentMinor: bigint;
  readonly state: 'submitted' | 'accepted' | 'returned';
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly answer: string | null;
}

const COLUMNS = `id, tranche_id AS "trancheId", narrative, spent_minor AS "spentMinor", state, submitted_by AS "submittedBy",
  submitted_at AS "submittedAt", answer`;

@Injectable()
export class ReportRepository {
  async insert(tx: Tx, report: Omit<Report, 'state' | 'answer'>): Promise<void> {
    await tx.query(
      `INSERT INTO reports (id, tranche_id, narrative, spent_minor, state, submitted_by, submitted_at)
       VALUES ($1, $2, $3, $4, 'submitted', $5, $6)`,
      [report.id, report.trancheId, report.narrative, report.spentMinor, report.submittedBy, report.submittedAt],
    );
  }

  lock(tx: Tx, id: string): Promise<Report | null> {
    return tx.maybeOne<Report>(`SELECT ${COLUMNS} FROM reports WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Reports of these tranches, latest first. */
  async ofTranches(tx: Tx, trancheIds: readonly string[]): Promise<Map<string, Report[]>> {
    const rows = await tx.query<Report>(
      `SELECT ${COLUMNS} FROM reports WHERE tranche_id = ANY($1) ORDER BY submitted_at DESC, id DESC`,
      [trancheIds],
    );
    return Map.groupBy(rows, (row) => row.trancheId);
  }

  async answer(
    tx: Tx,
    id: string,
    answer: { state: 'accepted' | 'returned'; text: string; by: string; now: Date },
  ): Promise<void> {
    await tx.query(`UPDATE reports SET state = $2, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1`, [
      id,
      answer.state,
      answer.text,
      answer.by,
      answer.now,
    ]);
  }
}
