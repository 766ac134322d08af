import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Constituency, PanelOrganisation } from '../domain/forum.ts';

const CONSTITUENCY = `
  SELECT id, forum_id AS "forumId", slug, title, panel_size AS "panelSize", panel_required AS "panelRequired",
         panel_required_least AS "panelRequiredLeast",
         created_at AS "createdAt", ended_at AS "endedAt"
    FROM constituencies`;
const ORGANISATION = `
  SELECT constituency_id AS "constituencyId", organisation_id AS "organisationId", quota, since, revoked_at AS "revokedAt",
         revoked_reason AS "revokedReason"
    FROM panel_organisations`;

@Injectable()
export class ConstituencyRepository {
  async insert(tx: Tx, constituency: Omit<Constituency, 'panelRequiredLeast'>, sort: number): Promise<void> {
    const { id, forumId, slug, title, panelSize, panelRequired, createdAt } = constituency;
    await tx.query(
      `INSERT INTO constituencies (id, forum_id, slug, title, sort, panel_size, panel_required, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, forumId, slug, title, sort, panelSize, panelRequired, createdAt],
    );
  }

  async update(tx: Tx, constituency: Constituency, sort: number): Promise<void> {
    const { id, title, panelSize, panelRequired, endedAt } = constituency;
    await tx.query(
      `UPDATE constituencies SET title = $2, sort = $3, panel_size = $4, panel_required = $5, ended_at = $6 WHERE id = $1`,
      [id, title, sort, panelSize, panelRequired, endedAt],
    );
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Constituency[]> {
    return tx.query<Constituency>(`${CONSTITUENCY} WHERE id = ANY ($1)`, [ids]);
  }

  /** In the order of the charter; those that were given up are among them. */
  ofForums(tx: Tx, forumIds: readonly string[]): Promise<Constituency[]> {
    return tx.query<Constituency>(`${CONSTITUENCY} WHERE forum_id = ANY ($1) ORDER BY forum_id, sort, id`, [forumIds]);
  }

  async addOrganisation(
    tx: Tx,
    organisation: Pick<PanelOrganisation, 'constituencyId' | 'organisationId' | 'quota' | 'since'>,
  ): Promise<void> {
    const { constituencyId, organisationId, quota, since } = organisation;
    await tx.query(
      `INSERT INTO panel_organisations (constituency_id, organisation_id, quota, since) VALUES ($1, $2, $3, $4)`,
      [constituencyId, organisationId, quota, since],
    );
  }

  async setQuota(tx: Tx, constituencyId: string, organisationId: string, quota: number): Promise<void> {
    await tx.query(`UPDATE panel_organisations SET quota = $3 WHERE constituency_id = $1 AND organisation_id = $2`, [
      ...[constituencyId, organisationId, quota],
    ]);
  }

  async revoke(tx: Tx, constituencyId: string, organisationId: string, at: Date, reason: string): Promise<void> {
    await tx.query(
      `UPDATE panel_organisations SET revoked_at = $3, revoked_reason = $4
        WHERE constituency_id = $1 AND organisation_id = $2 AND revoked_at IS NULL`,
      [constituencyId, organisationId, at, reason],
    );
  }

  /** Every organisation that is or was on these panels, in the order in which they came. */
  panelsOf(tx: Tx, constituencyIds: readonly string[]): Promise<PanelOrganisation[]> {
    return tx.query<PanelOrganisation>(
      `${ORGANISATION} WHERE constituency_id = ANY ($1) ORDER BY constituency_id, since, organisation_id`,
      [constituencyIds],
    );
  }
}
