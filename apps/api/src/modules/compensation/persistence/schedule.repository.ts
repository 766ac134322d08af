import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Schedule } from '../domain/schedule.ts';

const SCHEDULE = `id, fund_id AS "fundId", version, content, resolution_id AS "resolutionId", effective_from AS "effectiveFrom",
  adopted_at AS "adoptedAt"`;

@Injectable()
export class ScheduleRepository {
  async insert(tx: Tx, schedule: Omit<Schedule, 'version'>): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700001360))`, [schedule.fundId]);
    await tx.query(
      `INSERT INTO honorarium_schedules (id, fund_id, version, content, resolution_id, effective_from, adopted_at)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6 FROM honorarium_schedules WHERE fund_id = $2`,
      [
        ...[schedule.id, schedule.fundId, JSON.stringify(schedule.content), schedule.resolutionId],
        ...[schedule.effectiveFrom, schedule.adoptedAt],
      ],
    );
  }

  /** Of each of these funds, or of every fund, the version in force on a day. */
  inForce(tx: Tx, day: string, fundIds: readonly string[] | null = null): Promise<Schedule[]> {
    return tx.query<Schedule>(
      `SELECT DISTINCT ON (fund_id) ${SCHEDULE} FROM honorarium_schedules
        WHERE effective_from <= $1 AND ($2::uuid[] IS NULL OR fund_id = ANY ($2)) ORDER BY fund_id, effective_from DESC, version DESC`,
      [day, fundIds],
    );
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Schedule>> {
    const rows = await tx.query<Schedule>(`SELECT ${SCHEDULE} FROM honorarium_schedules WHERE id = ANY ($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The latest first; a board adopts few. */
  ofFund(tx: Tx, fundId: string): Promise<Schedule[]> {
    const sql = `SELECT ${SCHEDULE} FROM honorarium_schedules WHERE fund_id = $1 ORDER BY version DESC LIMIT 50`;
    return tx.query<Schedule>(sql, [fundId]);
  }
}
