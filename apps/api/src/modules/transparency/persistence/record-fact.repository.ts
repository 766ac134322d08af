import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { checkOf } from '../domain/fact-check.ts';
import { isPublicAtOnce, type FactRuling, type NewFact, type RecordFact } from '../domain/record-fact.ts';

/** Facts that stand in public by the end of a day. */
export const STANDS = `held_at IS NULL AND NOT is_source_held AND ruling IS DISTINCT FROM 'withdrawn'`;

const SELECT = `
  SELECT id, fact_key AS key, addressee_id AS "addresseeId", forum_id AS "forumId", kind, subject_id AS "subjectId", severity,
         phase, outcome, in_time AS "inTime", days_taken AS "daysTaken", happened_on AS "happenedOn", due_on AS "dueOn",
         figure AS count, sources, noticed_on AS "noticedOn", check_until AS "checkUntil", published_on AS "publishedOn", ruling,
         corrected_on AS "correctedOn", held_at AS "heldAt", is_source_held AS "isSourceHeld", coalesce(corrected_on, happened_on) AS "day"
    FROM record_facts`;

const BY_DAY = [
  { column: 'day', type: 'date' },
  { column: 'id', type: 'uuid' },
] as const;

export interface FactFilter {
  readonly addresseeId: string;
  readonly kind?: string | undefined;
  readonly severity?: string | undefined;
}

/** The dated facts of companies' records. */
@Injectable()
export class RecordFactRepository {
  /** Stores those that were not known yet, in one statement; answers the new ones' ids. */
  async insertNew(tx: Tx, facts: readonly NewFact[], noticedOn: string, now: Date): Promise<string[]> {
    const rows = facts.map((fact) => ({
      ...{
        id: uuidv7(now),
        fact_key: fact.key,
        addressee_id: fact.addresseeId,
        forum_id: fact.forumId,
        kind: fact.kind,
      },
      ...{ subject_id: fact.subjectId, severity: fact.severity, phase: fact.phase, outcome: fact.outcome },
      ...{ in_time: fact.inTime, days_taken: fact.daysTaken, happened_on: fact.happenedOn, due_on: fact.dueOn },
      ...{
        figure: fact.count,
        sources: fact.sources,
        noticed_on: noticedOn,
        is_public_at_once: isPublicAtOnce(fact.kind),
      },
      ...{
        check_until: checkOf(fact.kind, noticedOn).checkUntil,
        published_on: checkOf(fact.kind, noticedOn).publishedOn,
      },
    }));
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (rows.length === 0) return [];
    const inserted = await tx.query<{ id: string }>(
      `INSERT INTO record_facts (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::record_facts, $1::jsonb) ON CONFLICT (fact_key) DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    return inserted.map(({ id }) => id);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<RecordFact[]> {
    return tx.query<RecordFact>(`${SELECT} WHERE id = ANY($1::uuid[])`, [ids]);
  }

  lock(tx: Tx, id: string): Promise<RecordFact | null> {
    return tx.maybeOne<RecordFact>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Public facts of a company, newest first. */
  page(tx: Tx, { addresseeId, kind, severity }: FactFilter, request: PageRequest): Promise<Page<RecordFact>> {
    const parameters: unknown[] = [addresseeId];
    let sql = `${SELECT} WHERE addressee_id = $1 AND published_on IS NOT NULL AND ${STANDS}`;
    if (kind) sql += ` AND kind = $${parameters.push(kind)}`;
    if (severity) sql += ` AND severity = $${parameters.push(severity)}`;
    return keysetPage<RecordFact>(tx, { sql, parameters, keys: BY_DAY, direction: 'desc' }, request);
  }

  /** Every public fact by the end of a day, oldest first. */
  standing(tx: Tx, addresseeId: string, asOf: string): Promise<RecordFact[]> {
    const sql = `${SELECT} WHERE addressee_id = $1 AND published_on <= $2::date AND ${STANDS} ORDER BY "day", id`;
    return tx.query<RecordFact>(sql, [addresseeId, asOf]);
  }

  /** What the company can still object to, and what its forum has not decided yet. */
  inCheck(tx: Tx, addresseeId: string, today: string, request: PageRequest): Promise<Page<RecordFact>> {
    const sql = `${SELECT} WHERE addressee_id = $1 AND held_at IS NULL AND (check_until >= $2::date - 1 OR ruling IS NULL
      AND id IN (SELECT fact_id FROM fact_objections))`;
    return keysetPage<RecordFact>(
      tx,
      { sql, parameters: [addresseeId, today], keys: BY_DAY, direction: 'desc' },
      request,
    );
  }

  /** Whatever was noticed in these forums, newest first. */
  ofForums(tx: Tx, forumIds: readonly string[], request: PageRequest): Promise<Page<RecordFact>> {
    const sql = `${SELECT} WHERE forum_id = ANY($1::uuid[])`;
    return keysetPage<RecordFact>(tx, { sql, parameters: [forumIds], keys: BY_DAY, direction: 'desc' }, request);
  }

  /** Publishes by the calendar whatever the check of `until` days ago or earlier was about; answers how many. */
  async publishChecked(tx: Tx, addresseeId: string, until: string, today: string): Promise<number> {
    const rows = await tx.query(
      `UPDATE record_facts SET published_on = $3::date
        WHERE addressee_id = $1 AND published_on IS NULL AND check_until <= $2::date AND ${STANDS} RETURNING id`,
      [addresseeId, until, today],
    );
    return rows.length;
  }

  async rule(tx: Tx, id: string, ruling: FactRuling, correctedOn: string | null): Promise<void> {
    await tx.query('UPDATE record_facts SET ruling = $2, corrected_on = $3::date WHERE id = $1', [
      id,
      ruling,
      correctedOn,
    ]);
  }

  /** What its own page holds back, the record holds back too; answers whose record changes by it. */
  async setSourceHeld(tx: Tx, subjectIds: readonly string[], isHeld: boolean): Promise<string[]> {
    const rows = await tx.query<{ addresseeId: string }>(
      `UPDATE record_facts SET is_source_held = $2 WHERE subject_id = ANY($1::uuid[]) AND is_source_held <> $2
       RETURNING addressee_id AS "addresseeId"`,
      [subjectIds, isHeld],
    );
    return [...new Set(rows.map(({ addresseeId }) => addresseeId))];
  }

  async setHold(tx: Tx, id: string, hold: { at: Date; by: string } | null): Promise<void> {
    const sql = 'UPDATE record_facts SET held_at = $2, held_by = $3 WHERE id = $1';
    await tx.query(sql, [id, hold?.at ?? null, hold?.by ?? null]);
  }
}
