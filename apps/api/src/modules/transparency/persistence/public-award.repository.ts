import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PublicAward, WithheldAwards } from '../domain/public-award.ts';

interface AwardRow extends Omit<PublicAward, 'recipient'> {
  readonly named: boolean;
  readonly organisationId: string;
  readonly name: string;
  readonly country: string;
  readonly orgId: string | null;
}

const PAID = `(SELECT coalesce(sum(t.amount_minor), 0)::bigint FROM tranches t WHERE t.award_id = a.id AND t.state = 'paid')`;

/**
 * A read model across the tables of funds, grants and governance (decision 0004): public pages show them side by side,
 * and one statement keeps their number independent of the rows.
 */
const SHOWN = `
  SELECT a.id, a.title, c.title AS "callTitle", c.slug AS "callSlug", a.amount_minor AS "amountMinor", ${PAID} AS "paidMinor",
         a.currency::text AS currency, a.resolution_id AS "resolutionId", r.number AS "resolutionNumber", a.awarded_at AS "awardedAt",
         greatest(a.awarded_at, a.agreed_at) AS "updatedAt", a.publication_mode = 'named' AS named,
         o.id AS "organisationId", o.name, o.country::text AS country,
         (SELECT min(i.org_id) FROM organisation_identifiers i WHERE i.organisation_id = o.id) AS "orgId",
         (SELECT min(t.due_on) FROM tranches t WHERE t.award_id = a.id) AS "startsOn",
         (SELECT max(t.due_on) FROM tranches t WHERE t.award_id = a.id) AS "endsOn"
    FROM awards a JOIN calls c ON c.id = a.call_id JOIN resolutions r ON r.id = a.resolution_id
         JOIN organisations o ON o.id = a.organisation_id
   WHERE a.fund_id = $1 AND a.publication_mode <> 'aggregated'`;

@Injectable()
export class PublicAwardRepository {
  /** Awards that have a line of their own, latest first. */
  async page(tx: Tx, fundId: string, request: PageRequest): Promise<Page<PublicAward>> {
    const page = await keysetPage<AwardRow>(
      tx,
      {
        sql: SHOWN,
        parameters: [fundId],
        keys: [
          { column: 'awardedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toPublicAward(node) })) };
  }

  async all(tx: Tx, fundId: string): Promise<PublicAward[]> {
    return (await tx.query<AwardRow>(`${SHOWN} ORDER BY a.awarded_at, a.id`, [fundId])).map(toPublicAward);
  }

  withheld(tx: Tx, fundId: string): Promise<WithheldAwards[]> {
    return tx.query<WithheldAwards>(
      `SELECT a.currency::text AS currency, count(*)::int AS count, sum(a.amount_minor)::bigint AS "amountMinor",
              sum(${PAID})::bigint AS "paidMinor"
         FROM awards a WHERE a.fund_id = $1 AND a.publication_mode = 'aggregated' GROUP BY a.currency ORDER BY a.currency`,
      [fundId],
    );
  }

  /** What each organisation contributed, refunds and losses taken off; largest first within a currency. */
  contributors(
    tx: Tx,
    fundId: string,
  ): Promise<{ name: string; country: string; currency: string; amountMinor: bigint }[]> {
    return tx.query(
      `SELECT o.name, o.country::text AS country, c.currency, sum(m.signed)::bigint AS "amountMinor"
         FROM contributions c JOIN organisations o ON o.id = c.organisation_id
              JOIN LATERAL (SELECT sum(CASE kind WHEN 'received' THEN amount_minor WHEN 'refund_failed' THEN amount_minor
                                                 WHEN 'dispute_won' THEN amount_minor WHEN 'dispute_lost' THEN 0
                                                 ELSE -amount_minor END) AS signed
                              FROM contribution_movements WHERE contribution_id = c.id) m ON m.signed > 0
        WHERE c.fund_id = $1 GROUP BY o.id, o.name, o.country, c.currency ORDER BY c.currency, 4 DESC, o.name LIMIT 200`,
      [fundId],
    );
  }

  /** Awards and payments by country of the named grantees. */
  countries(
    tx: Tx,
    fundId: string,
  ): Promise<{ country: string; currency: string; awards: number; amountMinor: bigint; paidMinor: bigint }[]> {
    return tx.query(
      `SELECT o.country::text AS country, a.currency::text AS currency, count(*)::int AS awards,
              sum(a.amount_minor)::bigint AS "amountMinor", sum(${PAID})::bigint AS "paidMinor"
         FROM awards a JOIN organisations o ON o.id = a.organisation_id
        WHERE a.fund_id = $1 AND a.publication_mode = 'named' GROUP BY o.country, a.currency ORDER BY a.currency, 4 DESC`,
      [fundId],
    );
  }
}

function toPublicAward({ named, organisationId, name, country, orgId, ...award }: AwardRow): PublicAward {
  return { ...award, recipient: named ? { organisationId, name, country, orgId } : null };
}
