import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DueDiligencePack } from '../domain/due-diligence-pack.ts';

const COLUMNS = `organisation_id AS "organisationId", version, answers, saved_by AS "savedBy", saved_at AS "savedAt"`;

@Injectable()
export class DueDiligencePackRepository {
  latest(tx: Tx, organisationId: string): Promise<DueDiligencePack | null> {
    return tx.maybeOne<DueDiligencePack>(
      `SELECT ${COLUMNS} FROM due_diligence_packs WHERE organisation_id = $1 ORDER BY version DESC LIMIT 1`,
      [organisationId],
    );
  }

  version(tx: Tx, organisationId: string, version: number): Promise<DueDiligencePack | null> {
    const sql = `SELECT ${COLUMNS} FROM due_diligence_packs WHERE organisation_id = $1 AND version = $2`;
    return tx.maybeOne<DueDiligencePack>(sql, [organisationId, version]);
  }

  /** False when somebody else saved this version first. */
  async insert(tx: Tx, pack: DueDiligencePack): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO due_diligence_packs (organisation_id, version, answers, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [pack.organisationId, pack.version, JSON.stringify(pack.answers), pack.savedBy, pack.savedAt],
    );
    return rows.length > 0;
  }
}
