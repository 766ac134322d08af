import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AttestingKey } from '../domain/attestation.ts';
import type { PanelOrganisation } from '../domain/forum.ts';

const COLUMNS = `k.id, k.constituency_id AS "constituencyId", k.organisation_id AS "organisationId", k.public_key AS "publicKey",
  k.sealed_secret AS "sealedSecret", k.made_by AS "madeBy", k.made_on AS "madeOn"`;

@Injectable()
export class AttestingKeyRepository {
  async insert(tx: Tx, key: AttestingKey): Promise<void> {
    await tx.query(
      `INSERT INTO attesting_keys (id, constituency_id, organisation_id, public_key, sealed_secret, made_by, made_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[key.id, key.constituencyId, key.organisationId, Buffer.from(key.publicKey)],
        ...[key.sealedSecret, key.madeBy, key.madeOn],
      ],
    );
  }

  /** The key in force gives way to another; whoever was waiting for its signature has to ask once more. */
  async retire(tx: Tx, constituencyId: string, organisationId: string, on: string): Promise<void> {
    const place = [constituencyId, organisationId];
    await tx.query(
      `UPDATE attesting_keys SET retired_on = $3 WHERE constituency_id = $1 AND organisation_id = $2 AND retired_on IS NULL`,
      [...place, on],
    );
    await tx.query(
      `UPDATE attestations SET state = 'issued', blinded_message = NULL, key_id = NULL
        WHERE constituency_id = $1 AND organisation_id = $2 AND state = 'requested'`,
      place,
    );
  }

  /** Keys in force of organisations that are on these panels today. */
  current(tx: Tx, constituencyIds: readonly string[]): Promise<AttestingKey[]> {
    return tx.query<AttestingKey>(
      `SELECT ${COLUMNS} FROM attesting_keys k JOIN panel_organisations p USING (constituency_id, organisation_id)
        WHERE k.constituency_id = ANY ($1) AND k.retired_on IS NULL AND p.revoked_at IS NULL
        ORDER BY k.constituency_id, k.organisation_id`,
      [constituencyIds],
    );
  }

  /** Keys, also retired ones, of organisations that are on the panel today: what they signed stays signed. */
  ofPanel(tx: Tx, constituencyId: string, ids: readonly string[]): Promise<AttestingKey[]> {
    return tx.query<AttestingKey>(
      `SELECT ${COLUMNS} FROM attesting_keys k JOIN panel_organisations p USING (constituency_id, organisation_id)
        WHERE k.constituency_id = $1 AND k.id = ANY ($2) AND p.revoked_at IS NULL`,
      [constituencyId, ids],
    );
  }

  /** Every place that these organisations have or had on a panel, those of today first. */
  seatsOf(tx: Tx, organisationIds: readonly string[]): Promise<PanelOrganisation[]> {
    return tx.query<PanelOrganisation>(
      `SELECT p.constituency_id AS "constituencyId", p.organisation_id AS "organisationId", p.quota, p.since,
              p.revoked_at AS "revokedAt", p.revoked_reason AS "revokedReason"
         FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
        WHERE p.organisation_id = ANY ($1) ORDER BY p.revoked_at NULLS FIRST, c.forum_id, c.sort, p.organisation_id LIMIT 100`,
      [organisationIds],
    );
  }
}
