import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RoleOffer } from '../domain/role-offer.ts';

const COLUMNS = `id, organisation_id AS "organisationId", handle_key AS "handleKey", role, offered_by AS "offeredBy",
  offered_at AS "offeredAt", expires_at AS "expiresAt", answer`;

@Injectable()
export class RoleOfferRepository {
  /** The same offer made again replaces the open one and its date. */
  async save(tx: Tx, offer: RoleOffer): Promise<void> {
    await tx.query(
      `INSERT INTO role_offers (id, organisation_id, handle_key, role, offered_by, offered_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organisation_id, handle_key, role) WHERE answer IS NULL
       DO UPDATE SET offered_by = excluded.offered_by, offered_at = excluded.offered_at, expires_at = excluded.expires_at`,
      [offer.id, offer.organisationId, offer.handleKey, offer.role, offer.offeredBy, offer.offeredAt, offer.expiresAt],
    );
  }

  /** Locked until the transaction ends, so that one offer is answered once. */
  lock(tx: Tx, id: string): Promise<RoleOffer | null> {
    return tx.maybeOne<RoleOffer>(`SELECT ${COLUMNS} FROM role_offers WHERE id = $1 FOR UPDATE`, [id]);
  }

  openTo(tx: Tx, handleKey: string, now: Date): Promise<RoleOffer[]> {
    const sql = `SELECT ${COLUMNS} FROM role_offers WHERE handle_key = $1 AND answer IS NULL AND expires_at > $2 ORDER BY offered_at, id LIMIT 50`;
    return tx.query<RoleOffer>(sql, [handleKey, now]);
  }

  openIn(tx: Tx, organisationId: string, now: Date): Promise<RoleOffer[]> {
    const sql = `SELECT ${COLUMNS} FROM role_offers WHERE organisation_id = $1 AND answer IS NULL AND expires_at > $2 ORDER BY offered_at, id LIMIT 200`;
    return tx.query<RoleOffer>(sql, [organisationId, now]);
  }

  async answer(tx: Tx, id: string, answer: NonNullable<RoleOffer['answer']>, at: Date): Promise<void> {
    await tx.query(`UPDATE role_offers SET answer = $2, answered_at = $3 WHERE id = $1`, [id, answer, at]);
  }
}
