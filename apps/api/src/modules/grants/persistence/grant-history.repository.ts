import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PastGrant } from '../domain/past-grant.ts';

export interface KeptPastGrant extends PastGrant {
  readonly id: string;
}

@Injectable()
export class GrantHistoryRepository {
  /** Keeps those that are not there yet, in one statement, and answers how many those were. */
  async insertNew(
    tx: Tx,
    grants: readonly KeptPastGrant[],
    place: { fundId: string; by: string; now: Date },
  ): Promise<number> {
    const rows = await tx.query(
      `INSERT INTO grant_history (id, fund_id, grant_id, title, description, amount_minor, currency, awarded_on, recipient_name,
         recipient_org_id, recipient_country, funder_name, programme, imported_by, imported_at)
       SELECT id, $2, "grantId", title, description, "amountMinor"::bigint, currency, "awardedOn"::date, "recipientName",
              "recipientOrgId", "recipientCountry", "funderName", programme, $3, $4
         FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, "grantId" text, title text, description text, "amountMinor" text,
              currency text, "awardedOn" text, "recipientName" text, "recipientOrgId" text, "recipientCountry" text,
              "funderName" text, programme text)
       ON CONFLICT (fund_id, grant_id) DO NOTHING RETURNING 1`,
      [
        JSON.stringify(grants.map((grant) => ({ ...grant, amountMinor: String(grant.amountMinor) }))),
        place.fundId,
        place.by,
        place.now,
      ],
    );
    return rows.length;
  }

  /** Latest award first. */
  page(tx: Tx, fundId: string, request: PageRequest): Promise<Page<KeptPastGrant>> {
    return keysetPage<KeptPastGrant>(
      tx,
      {
        sql: `SELECT id, grant_id AS "grantId", title, description, amount_minor AS "amountMinor", currency::text AS currency,
                     awarded_on AS "awardedOn", recipient_name AS "recipientName", recipient_org_id AS "recipientOrgId",
                     recipient_country::text AS "recipientCountry", funder_name AS "funderName", programme
                FROM grant_history WHERE fund_id = $1`,
        parameters: [fundId],
        keys: [
          { column: 'awardedOn', type: 'date' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }
}
