import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Appeal } from '../domain/appeal.ts';

const COLUMNS = `id, application_id AS "applicationId", ground, statement, state, item_id AS "itemId", filed_at AS "filedAt",
  answer_due_at AS "answerDueAt", reasons`;

@Injectable()
export class AppealRepository {
  async insert(tx: Tx, appeal: Appeal, filedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO appeals (id, application_id, ground, statement, state, item_id, filed_by, filed_at, answer_due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        appeal.id,
        appeal.applicationId,
        appeal.ground,
        appeal.statement,
        appeal.state,
        appeal.itemId,
        filedBy,
        appeal.filedAt,
        appeal.answerDueAt,
      ],
    );
  }

  byItem(tx: Tx, itemId: string): Promise<Appeal | null> {
    return tx.maybeOne<Appeal>(`SELECT ${COLUMNS} FROM appeals WHERE item_id = $1`, [itemId]);
  }

  async ofApplications(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Appeal>> {
    const rows = await tx.query<Appeal>(`SELECT ${COLUMNS} FROM appeals WHERE application_id = ANY($1)`, [
      applicationIds,
    ]);
    return new Map(rows.map((row) => [row.applicationId, row]));
  }

  async decide(tx: Tx, id: string, state: 'upheld' | 'dismissed', reasons: string, now: Date): Promise<void> {
    await tx.query(`UPDATE appeals SET state = $2, reasons = $3, decided_at = $4 WHERE id = $1`, [
      id,
      state,
      reasons,
      now,
    ]);
  }
}
