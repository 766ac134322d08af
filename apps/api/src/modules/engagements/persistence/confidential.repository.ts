import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ConfidentialItem } from '../domain/confidential-item.ts';

const SELECT = `
  SELECT id, engagement_id AS "engagementId", owner, addressee_id AS "addresseeId", owner_role AS "ownerRole", stub, language,
         reason, reason_text AS "reasonText", text, launch_on AS "launchOn", first_sunset_on AS "firstSunsetOn",
         sunset_on AS "sunsetOn", renewed_on AS "renewedOn", renewal_reason AS "renewalReason", law, state,
         sealed_at AS "sealedAt", released_on AS "releasedOn"
    FROM confidential_items`;

export type ItemChange = Pick<
  ConfidentialItem,
  'state' | 'sunsetOn' | 'renewedOn' | 'renewalReason' | 'law' | 'launchOn' | 'releasedOn'
>;

@Injectable()
export class ConfidentialRepository {
  ofEngagements(tx: Tx, engagementIds: readonly string[]): Promise<ConfidentialItem[]> {
    return tx.query<ConfidentialItem>(
      `${SELECT} WHERE engagement_id = ANY ($1) ORDER BY sealed_at DESC, id DESC LIMIT 500`,
      [engagementIds],
    );
  }

  lock(tx: Tx, id: string): Promise<ConfidentialItem | null> {
    return tx.maybeOne<ConfidentialItem>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  async insert(tx: Tx, item: ConfidentialItem, sealedBy: string): Promise<void> {
    const { id, engagementId, owner, addresseeId, ownerRole, stub, language, reason, reasonText, text } = item;
    await tx.query(
      `INSERT INTO confidential_items (id, engagement_id, owner, addressee_id, owner_role, stub, language, reason, reason_text, text,
                                       launch_on, first_sunset_on, sunset_on, state, sealed_by, sealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'sealed', $14, $15)`,
      [
        ...[id, engagementId, owner, addresseeId, ownerRole, stub, language, reason, reasonText, text],
        ...[item.launchOn, item.firstSunsetOn, item.sunsetOn, sealedBy, item.sealedAt],
      ],
    );
  }

  async change(tx: Tx, id: string, change: ItemChange): Promise<void> {
    const { state, sunsetOn, renewedOn, renewalReason, law, launchOn, releasedOn } = change;
    await tx.query(
      `UPDATE confidential_items SET state = $2, sunset_on = $3, renewed_on = $4, renewal_reason = $5, law = $6, launch_on = $7,
              released_on = $8 WHERE id = $1`,
      [id, state, sunsetOn, renewedOn, renewalReason, law, launchOn, releasedOn],
    );
  }

  /** Items that this person has promised to keep until their end. */
  async acceptedBy(tx: Tx, accountId: string, itemIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ itemId: string }>(
      `SELECT item_id AS "itemId" FROM confidential_acceptances WHERE account_id = $1 AND item_id = ANY ($2)`,
      [accountId, itemIds],
    );
    return new Set(rows.map(({ itemId }) => itemId));
  }

  async accept(tx: Tx, itemId: string, accountId: string, until: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO confidential_acceptances (item_id, account_id, until, accepted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [itemId, accountId, until, at],
    );
  }
}
