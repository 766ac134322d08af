import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Screening, Vetting } from '../domain/assurance.ts';

const VETTING = `id, organisation_id AS "organisationId", outcome, evidence, expires_on AS "expiresOn", vetted_by AS "vettedBy",
  vetted_at AS "vettedAt"`;
const SCREENING = `id, organisation_id AS "organisationId", outcome, lists, evidence, expires_at AS "expiresAt",
  screened_by AS "screenedBy", screened_at AS "screenedAt"`;

/** What officers found out; both tables are append-only and the latest row counts. */
@Injectable()
export class AssuranceRepository {
  async insertVetting(tx: Tx, vetting: Vetting): Promise<void> {
    const { id, organisationId, outcome, evidence, expiresOn, vettedBy, vettedAt } = vetting;
    await tx.query(
      `INSERT INTO vettings (id, organisation_id, outcome, evidence, expires_on, vetted_by, vetted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, organisationId, outcome, evidence, expiresOn, vettedBy, vettedAt],
    );
  }

  async insertScreening(tx: Tx, screening: Screening): Promise<void> {
    const { id, organisationId, outcome, lists, evidence, expiresAt, screenedBy, screenedAt } = screening;
    await tx.query(
      `INSERT INTO screenings (id, organisation_id, outcome, lists, evidence, expires_at, screened_by, screened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, organisationId, outcome, lists, evidence, expiresAt, screenedBy, screenedAt],
    );
  }

  latestVettings(tx: Tx, organisationIds: readonly string[]): Promise<Vetting[]> {
    return tx.query<Vetting>(
      `SELECT DISTINCT ON (organisation_id) ${VETTING} FROM vettings WHERE organisation_id = ANY($1::uuid[])
        ORDER BY organisation_id, vetted_at DESC, id DESC`,
      [organisationIds],
    );
  }

  latestScreenings(tx: Tx, organisationIds: readonly string[]): Promise<Screening[]> {
    return tx.query<Screening>(
      `SELECT DISTINCT ON (organisation_id) ${SCREENING} FROM screenings WHERE organisation_id = ANY($1::uuid[])
        ORDER BY organisation_id, screened_at DESC, id DESC`,
      [organisationIds],
    );
  }

  vettingsOf(tx: Tx, organisationId: string): Promise<Vetting[]> {
    const sql = `SELECT ${VETTING} FROM vettings WHERE organisation_id = $1 ORDER BY vetted_at DESC, id DESC LIMIT 50`;
    return tx.query<Vetting>(sql, [organisationId]);
  }

  screeningsOf(tx: Tx, organisationId: string): Promise<Screening[]> {
    const sql = `SELECT ${SCREENING} FROM screenings WHERE organisation_id = $1 ORDER BY screened_at DESC, id DESC LIMIT 50`;
    return tx.query<Screening>(sql, [organisationId]);
  }
}
