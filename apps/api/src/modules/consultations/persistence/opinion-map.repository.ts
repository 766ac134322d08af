import { Injectable } from '@nestjs/common';
import type { OpinionMap } from '@baraza/opinion-map';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MapJob, MapModel, StoredMap } from '../domain/map-job.ts';

const JOB = `SELECT consultation_id AS "consultationId", run, stage, after_member AS "afterMember", members_done AS "membersDone",
                    members_total AS "membersTotal", work, model, started_at AS "startedAt" FROM opinion_map_jobs`;

@Injectable()
export class OpinionMapRepository {
  /** Begins a run, or begins again from the start with a new number. */
  async begin(tx: Tx, consultationId: string, now: Date): Promise<number> {
    const [row] = await tx.query<{ run: number }>(
      `INSERT INTO opinion_map_jobs AS job (consultation_id, run, stage, members_total, started_at)
       SELECT $1, 1, 'gathering', count(*)::int, $2 FROM consultation_members WHERE consultation_id = $1 AND rated > 0
       ON CONFLICT (consultation_id) DO UPDATE
         SET run = job.run + 1, stage = 'gathering', after_member = NULL, members_done = 0, members_total = excluded.members_total,
             work = NULL, model = NULL, started_at = excluded.started_at, finished_at = NULL
       RETURNING run`,
      [consultationId, now],
    );
    return row!.run;
  }

  lock(tx: Tx, consultationId: string): Promise<MapJob | null> {
    return tx.maybeOne<MapJob>(`${JOB} WHERE consultation_id = $1 FOR UPDATE`, [consultationId]);
  }

  async jobs(tx: Tx, consultationIds: readonly string[]): Promise<Map<string, MapJob>> {
    const rows = await tx.query<MapJob>(`${JOB} WHERE consultation_id = ANY ($1)`, [consultationIds]);
    return new Map(rows.map((job) => [job.consultationId, job]));
  }

  async save(tx: Tx, job: MapJob): Promise<void> {
    await tx.query(
      `UPDATE opinion_map_jobs SET stage = $2, after_member = $3, members_done = $4, work = $5, model = $6
        WHERE consultation_id = $1`,
      [
        ...[job.consultationId, job.stage, job.afterMember, job.membersDone],
        ...[job.work && Buffer.from(job.work), job.model && JSON.stringify(job.model)],
      ],
    );
  }

  async finish(tx: Tx, job: MapJob, map: OpinionMap, model: MapModel, now: Date): Promise<void> {
    const { consultationId, run } = job;
    await tx.query(
      `INSERT INTO opinion_maps (consultation_id, run, result, model, made_on) VALUES ($1, $2, $3, $4, $5)`,
      [consultationId, run, JSON.stringify(map), JSON.stringify(model), dayOf(now)],
    );
    await tx.query(
      `UPDATE opinion_map_jobs SET stage = 'done', finished_at = $2, work = NULL, model = NULL, members_done = members_total
        WHERE consultation_id = $1`,
      [consultationId, now],
    );
  }

  /** The last finished one. */
  latest(tx: Tx, consultationId: string): Promise<StoredMap | null> {
    return tx.maybeOne<StoredMap>(
      `SELECT run, result, model, made_on AS "madeOn" FROM opinion_maps WHERE consultation_id = $1 ORDER BY run DESC LIMIT 1`,
      [consultationId],
    );
  }
}
