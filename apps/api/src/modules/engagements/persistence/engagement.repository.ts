import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Engagement, EngagementAddressee, EngagementProduct, Phase } from '../domain/engagement.ts';

export const SELECT_ENGAGEMENT = `
  SELECT e.id, e.slug, e.title, e.titles, e.language, e.forum_id AS "forumId", e.opened_by AS "openedBy",
         e.purpose_kind AS "purposeKind", e.moment, e.moments, e.region, e.state,
         jsonb_build_object('mode', e.publication_mode, 'thenMode', e.publication_then_mode) AS publication,
         e.publication_sealed_until AS "sealedUntil", e.time_zone AS "timeZone", e.case_by_case AS "caseByCase",
         e.created_at AS "createdAt", e.announced_at AS "announcedAt", e.started_at AS "startedAt", e.review_on AS "reviewOn", e.review_round AS "reviewRound",
         e.rules_version AS "rulesVersion",
         e.ended_at AS "endedAt", e.ended_by AS "endedBy", e.ended_reason AS "endedReason"
    FROM engagements e`;

const NEWEST_FIRST = [
  { column: 'createdAt', type: 'timestamptz' },
  { column: 'id', type: 'uuid' },
] as const;

type Row = Engagement & { readonly sealedUntil: Date | null };

/** The end of a seal is a moment, which JSON would turn into text. */
export const toEngagement = ({ sealedUntil, ...row }: Row): Engagement => ({
  ...row,
  publication: { ...row.publication, sealedUntil },
});

export interface EngagementFilter {
  readonly forumIds?: readonly string[];
  readonly addresseeIds?: readonly string[];
  /** Also those that only whoever opened them has seen. */
  readonly drafts: boolean;
}

@Injectable()
export class EngagementRepository {
  async byIds(tx: Tx, ids: readonly string[]): Promise<Engagement[]> {
    const rows = await tx.query<Row>(`${SELECT_ENGAGEMENT} WHERE e.id = ANY ($1) ORDER BY e.id`, [ids]);
    return rows.map(toEngagement);
  }

  async bySlug(tx: Tx, slug: string): Promise<Engagement | null> {
    const row = await tx.maybeOne<Row>(`${SELECT_ENGAGEMENT} WHERE e.slug = $1`, [slug]);
    return row && toEngagement(row);
  }

  /** Locks it until the transaction ends, so that two steps follow one another. */
  async lock(tx: Tx, id: string): Promise<Engagement | null> {
    const row = await tx.maybeOne<Row>(`${SELECT_ENGAGEMENT} WHERE e.id = $1 FOR UPDATE OF e`, [id]);
    return row && toEngagement(row);
  }

  async page(tx: Tx, filter: EngagementFilter, request: PageRequest): Promise<Page<Engagement>> {
    const { forumIds = null, addresseeIds = null, drafts } = filter;
    const page = await keysetPage<Row>(
      tx,
      {
        sql: `${SELECT_ENGAGEMENT}
               WHERE ($1::uuid[] IS NULL OR e.forum_id = ANY ($1))
                 AND ($2::uuid[] IS NULL OR EXISTS (
                   SELECT 1 FROM engagement_addressees a WHERE a.engagement_id = e.id AND a.addressee_id = ANY ($2)))
                 AND ($3 OR e.announced_at IS NOT NULL)`,
        parameters: [forumIds, addresseeIds, drafts],
        keys: NEWEST_FIRST,
        direction: 'desc',
      },
      request,
    );
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toEngagement(node) })) };
  }

  addresseesOf(tx: Tx, engagementIds: readonly string[]): Promise<EngagementAddressee[]> {
    return tx.query<EngagementAddressee>(
      `SELECT engagement_id AS "engagementId", addressee_id AS "addresseeId", is_lead AS "isLead", joined_at AS "joinedAt",
              antitrust_accepted_at AS "antitrustAcceptedAt", left_at AS "leftAt", left_reason AS "leftReason"
         FROM engagement_addressees WHERE engagement_id = ANY ($1) ORDER BY engagement_id, is_lead DESC, joined_at, addressee_id`,
      [engagementIds],
    );
  }

  /** Those that it is about, also where the company no longer names them. */
  productsOf(tx: Tx, engagementIds: readonly string[]): Promise<EngagementProduct[]> {
    return tx.query<EngagementProduct>(
      `SELECT e.engagement_id AS "engagementId", p.id, p.addressee_id AS "addresseeId", p.name, p.description
         FROM engagement_products e JOIN addressee_products p ON p.id = e.product_id
        WHERE e.engagement_id = ANY ($1) ORDER BY e.engagement_id, p.added_at, p.id`,
      [engagementIds],
    );
  }

  phasesOf(tx: Tx, engagementIds: readonly string[]): Promise<{ engagementId: string; phase: Phase }[]> {
    return tx.query(
      `SELECT engagement_id AS "engagementId", phase FROM engagement_phases WHERE engagement_id = ANY ($1)
        ORDER BY engagement_id, array_position(ARRAY['identify', 'act', 'track', 'communicate', 'remedy'], phase)`,
      [engagementIds],
    );
  }
}
