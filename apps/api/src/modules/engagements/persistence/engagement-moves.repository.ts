import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Engagement, EngagementState, Phase, Side } from '../domain/engagement.ts';

export interface NewEngagement extends Omit<
  Engagement,
  | 'startedAt'
  | 'rulesVersion'
  | 'reviewOn'
  | 'reviewRound'
  | 'endedAt'
  | 'endedBy'
  | 'endedReason'
  | 'caseByCase'
  | 'state'
> {
  readonly state: 'draft' | 'briefing';
  readonly openedByAccountId: string;
  /** The first leads. */
  readonly addresseeIds: readonly string[];
  readonly phases: readonly Phase[];
  readonly productIds: readonly string[];
}

/** What changes when an engagement moves; whatever is left out stays. */
export interface EngagementMove {
  readonly state: EngagementState;
  readonly announcedAt?: Date;
  readonly startedAt?: Date;
  readonly reviewOn?: string;
  readonly rulesVersion?: number;
  readonly reviewRound?: number;
  readonly ended?: { readonly at: Date; readonly by: Side; readonly reason: string };
}

/** Writes to engagements; the gate itself is in the database. */
@Injectable()
export class EngagementMovesRepository {
  async insert(tx: Tx, engagement: NewEngagement): Promise<void> {
    const { id, slug, title, titles, language, forumId, openedBy, purposeKind, moment, region, state } = engagement;
    const { publication, timeZone, createdAt, announcedAt } = engagement;
    await tx.query(
      `INSERT INTO engagements (id, slug, title, titles, language, forum_id, opened_by, opened_by_account_id, purpose_kind, moment,
                                region, state, publication_mode, publication_sealed_until, publication_then_mode, time_zone,
                                created_at, announced_at, moments)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        ...[id, slug, title, JSON.stringify(titles), language, forumId, openedBy, engagement.openedByAccountId],
        ...[purposeKind, moment, region, state, publication.mode, publication.sealedUntil, publication.thenMode],
        ...[timeZone, createdAt, announcedAt, JSON.stringify(engagement.moments)],
      ],
    );
    await this.insertParts(tx, engagement);
  }

  async move(tx: Tx, id: string, move: EngagementMove): Promise<void> {
    const {
      state,
      announcedAt = null,
      startedAt = null,
      reviewOn = null,
      reviewRound = null,
      rulesVersion = null,
      ended,
    } = move;
    await tx.query(
      `UPDATE engagements SET state = $2, announced_at = coalesce($3, announced_at), started_at = coalesce($4, started_at),
              review_on = coalesce($5, review_on), review_round = coalesce($6, review_round), ended_at = $7, ended_by = $8,
              ended_reason = $9, rules_version = coalesce($10, rules_version)
        WHERE id = $1`,
      [
        ...[id, state, announcedAt, startedAt, reviewOn, reviewRound],
        ...[ended?.at ?? null, ended?.by ?? null, ended?.reason ?? null, rulesVersion],
      ],
    );
  }

  async setCaseByCase(tx: Tx, id: string, caseByCase: boolean): Promise<void> {
    await tx.query(`UPDATE engagements SET case_by_case = $2 WHERE id = $1`, [id, caseByCase]);
  }

  async leave(
    tx: Tx,
    place: { readonly engagementId: string; readonly addresseeId: string },
    left: { readonly at: Date; readonly by: string; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE engagement_addressees SET left_at = $3, left_by = $4, left_reason = $5 WHERE engagement_id = $1 AND addressee_id = $2`,
      [place.engagementId, place.addresseeId, left.at, left.by, left.reason],
    );
  }

  private async insertParts(tx: Tx, engagement: NewEngagement): Promise<void> {
    const { id, addresseeIds, phases, productIds, createdAt } = engagement;
    await tx.query(
      `INSERT INTO engagement_addressees (engagement_id, addressee_id, is_lead, joined_at)
       SELECT $1, addressee_id, place = 1, $3 FROM unnest($2::uuid[]) WITH ORDINALITY AS named (addressee_id, place)`,
      [id, addresseeIds, createdAt],
    );
    await tx.query(`INSERT INTO engagement_phases (engagement_id, phase) SELECT $1, unnest($2::text[])`, [id, phases]);
    await tx.query(`INSERT INTO engagement_products (engagement_id, product_id) SELECT $1, unnest($2::uuid[])`, [
      id,
      productIds,
    ]);
  }
}
