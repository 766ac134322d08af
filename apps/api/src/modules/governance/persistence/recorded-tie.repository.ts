import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DerivedTie } from '../domain/interest.ts';

/**
 * Ties that follow from the roles and affiliations on record. Working for a party now or within 24 months, or for a
 * contributor (which concerns the fund as a whole), is a hard tie; older or looser ties are soft.
 */
@Injectable()
export class RecordedTieRepository {
  tiesOf(tx: Tx, accountIds: readonly string[], now: Date): Promise<DerivedTie[]> {
    return tx.query<DerivedTie>(TIES, [accountIds, now]);
  }
}

const TIES = `
  WITH held AS (
    SELECT r.account_id, r.organisation_id, r.ends_at AS ended_at, true AS strong FROM role_assignments r
     WHERE r.account_id = ANY ($1) AND r.organisation_kind <> 'fund' AND r.starts_at <= $2
    UNION ALL
    SELECT a.account_id, a.organisation_id, (a.ends_on + 1)::timestamp AT TIME ZONE 'UTC', a.kind IN ('employed', 'retained', 'governing')
      FROM affiliations a
     WHERE a.account_id = ANY ($1) AND (a.starts_on)::timestamp AT TIME ZONE 'UTC' <= $2
  ), recent AS (
    SELECT held.*, (ended_at IS NULL OR ended_at > $2::timestamptz - interval '24 months') AS fresh FROM held
  )
  SELECT account_id AS "accountId", CASE WHEN bool_or(strong AND fresh) THEN 'hard' ELSE 'soft' END AS strength,
         'organisation' AS target, organisation_id AS "targetId",
         CASE WHEN bool_or(strong AND fresh) THEN 'same_organisation' ELSE 'earlier_tie' END AS reason
    FROM recent GROUP BY account_id, organisation_id
  UNION ALL
  SELECT DISTINCT recent.account_id, 'hard', 'fund', b.fund_id, 'contributor'
    FROM recent JOIN organisations o ON o.id = recent.organisation_id AND o.contributor_since IS NOT NULL CROSS JOIN boards b
   WHERE recent.strong AND recent.fresh`;
