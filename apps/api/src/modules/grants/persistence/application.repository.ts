import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Application, ApplicationState, SavedAnswers } from '../domain/application.ts';

const COLUMNS = `id, call_id AS "callId", organisation_id AS "organisationId", number, state, answers,
  field_versions AS "fieldVersions", version, submitted_answers AS "submittedAnswers", requested_minor AS "requestedMinor",
  created_at AS "createdAt", updated_at AS "updatedAt", submitted_at AS "submittedAt"`;

/** Which applications a list holds; undefined filters do not filter. */
export interface ApplicationFilter {
  readonly callId?: string | undefined;
  readonly organisationIds?: readonly string[] | undefined;
  readonly states?: readonly ApplicationState[] | undefined;
  /** Applications that this reader must not learn of. */
  readonly exceptIds?: readonly string[] | undefined;
}

@Injectable()
export class ApplicationRepository {
  /** Inserts a draft under the next number of its call; the caller holds the call's lock. */
  async insertDraft(
    tx: Tx,
    draft: { id: string; callId: string; organisationId: string; createdBy: string; now: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO applications (id, call_id, organisation_id, number, state, created_by, created_at, updated_at)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, 'draft', $4, $5, $5 FROM applications WHERE call_id = $2`,
      [draft.id, draft.callId, draft.organisationId, draft.createdBy, draft.now],
    );
  }

  byId(tx: Tx, id: string): Promise<Application | null> {
    return tx.maybeOne<Application>(`SELECT ${COLUMNS} FROM applications WHERE id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<Application | null> {
    return tx.maybeOne<Application>(`SELECT ${COLUMNS} FROM applications WHERE id = $1 FOR UPDATE`, [id]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Application>> {
    const rows = await tx.query<Application>(`SELECT ${COLUMNS} FROM applications WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  openOf(tx: Tx, callId: string, organisationId: string): Promise<{ id: string } | null> {
    const sql = `SELECT id FROM applications WHERE call_id = $1 AND organisation_id = $2 AND state <> 'withdrawn'`;
    return tx.maybeOne(sql, [callId, organisationId]);
  }

  /** Which applications of a call exist, with the organisations behind them. */
  partiesOfCall(
    tx: Tx,
    callId: string,
    states: readonly ApplicationState[],
  ): Promise<{ id: string; organisationId: string }[]> {
    const sql = `SELECT id, organisation_id AS "organisationId" FROM applications WHERE call_id = $1 AND state = ANY($2)`;
    return tx.query(sql, [callId, states]);
  }

  /** Latest first. */
  list(tx: Tx, filter: ApplicationFilter, request: PageRequest): Promise<Page<Application>> {
    return keysetPage<Application>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM applications
               WHERE ($1::uuid IS NULL OR call_id = $1)
                 AND ($2::uuid[] IS NULL OR organisation_id = ANY($2))
                 AND ($3::text[] IS NULL OR state = ANY($3))
                 AND ($4::uuid[] IS NULL OR NOT id = ANY($4))`,
        parameters: [
          filter.callId ?? null,
          filter.organisationIds ?? null,
          filter.states ?? null,
          filter.exceptIds ?? null,
        ],
        keys: [
          { column: 'updatedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async saveAnswers(
    tx: Tx,
    id: string,
    saved: SavedAnswers,
    by: { accountId: string; now: Date; fieldIds: readonly string[] },
  ): Promise<void> {
    await tx.query(
      `UPDATE applications SET answers = $2, field_versions = $3, version = $4, updated_at = $5 WHERE id = $1`,
      [id, JSON.stringify(saved.answers), JSON.stringify(saved.fieldVersions), saved.version, by.now],
    );
    await tx.query(
      `INSERT INTO application_saves (application_id, version, field_id, saved_by, saved_at)
       SELECT $1, $2, field_id, $4, $5 FROM unnest($3::text[]) AS field_id`,
      [id, saved.version, by.fieldIds, by.accountId, by.now],
    );
  }

  /** The latest save of each writer, newest first. */
  latestSaves(
    tx: Tx,
    applicationIds: readonly string[],
  ): Promise<{ applicationId: string; savedBy: string; savedAt: Date; fieldIds: string[] }[]> {
    return tx.query(
      `SELECT application_id AS "applicationId", saved_by AS "savedBy", saved_at AS "savedAt", array_agg(field_id) AS "fieldIds"
         FROM (SELECT *, max(version) OVER (PARTITION BY application_id, saved_by) AS last FROM application_saves
                WHERE application_id = ANY($1)) saves
        WHERE version = last GROUP BY application_id, saved_by, saved_at, version ORDER BY version DESC`,
      [applicationIds],
    );
  }

  async submit(tx: Tx, id: string, submission: { requestedMinor: bigint; by: string; now: Date }): Promise<void> {
    await tx.query(
      `UPDATE applications SET state = 'submitted', submitted_answers = answers, requested_minor = $2, submitted_by = $3,
         submitted_at = $4, updated_at = $4 WHERE id = $1`,
      [id, submission.requestedMinor, submission.by, submission.now],
    );
  }

  async setState(tx: Tx, id: string, state: ApplicationState, now: Date): Promise<void> {
    await tx.query(`UPDATE applications SET state = $2, updated_at = $3 WHERE id = $1`, [id, state, now]);
  }
}
