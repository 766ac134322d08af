import { Injectable } from '@nestjs/common';
import type { MemberRatings } from '@baraza/opinion-map';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface NewRating {
  readonly statementId: string;
  readonly value: -1 | 0 | 1;
}

/** Ratings of one member, for the sums of the map. */
export interface RatingsOfMember extends MemberRatings {
  readonly memberId: string;
}

@Injectable()
export class RatingRepository {
  /**
   * Saves ratings of one member and counts the new ones at their statements. Answers which statements were taken; ids that
   * are not statements in sight of this consultation are left out. Statements are locked in the order of their ids.
   */
  async save(
    tx: Tx,
    consultationId: string,
    memberId: string,
    ratings: readonly NewRating[],
  ): Promise<{ taken: string[]; fresh: number }> {
    const values = new Map(ratings.map(({ statementId, value }) => [statementId, value]));
    const ids = (
      await tx.query<{ id: string }>(
        `SELECT id FROM statements WHERE consultation_id = $1 AND id = ANY ($2) AND NOT hidden AND NOT withdrawn`,
        [consultationId, [...values.keys()]],
      )
    ).map(({ id }) => id);
    if (ids.length === 0) return { taken: [], fresh: 0 };
    const saved = await tx.query<{ id: string; fresh: boolean }>(
      `INSERT INTO statement_ratings (consultation_id, member_id, statement_id, value)
       SELECT $1, $2, id, value FROM unnest($3::uuid[], $4::smallint[]) AS given (id, value)
       ON CONFLICT (consultation_id, member_id, statement_id) DO UPDATE SET value = excluded.value
       RETURNING statement_id AS id, xmax = 0 AS fresh`,
      [consultationId, memberId, ids, ids.map((id) => values.get(id))],
    );
    const fresh = saved.filter((one) => one.fresh).map(({ id }) => id);
    if (fresh.length > 0) await this.count(tx, fresh);
    return { taken: ids, fresh: fresh.length };
  }

  private async count(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE statements SET ratings = ratings + 1 FROM (
         SELECT id FROM statements WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE) AS locked
        WHERE statements.id = locked.id`,
      [ids],
    );
  }

  /** The member's own ratings by statement. */
  async own(tx: Tx, consultationId: string, memberId: string): Promise<Map<string, -1 | 0 | 1>> {
    const rows = await tx.query<{ id: string; value: -1 | 0 | 1 }>(
      `SELECT statement_id AS id, value::int FROM statement_ratings WHERE consultation_id = $1 AND member_id = $2`,
      [consultationId, memberId],
    );
    return new Map(rows.map(({ id, value }) => [id, value]));
  }

  /** The next members after `after` in the order of their ids, with columns ascending; statements in sight only. */
  async next(tx: Tx, consultationId: string, after: string | null, limit: number): Promise<RatingsOfMember[]> {
    return tx.query<RatingsOfMember>(
      `WITH people AS (
         SELECT member_id FROM consultation_members
          WHERE consultation_id = $1 AND rated > 0 AND ($2::uuid IS NULL OR member_id > $2)
          ORDER BY member_id LIMIT $3)
       SELECT p.member_id AS "memberId", coalesce(array_agg((s.number - 1)::int ORDER BY s.number) FILTER (WHERE s.id IS NOT NULL), '{}') AS statements,
              coalesce(array_agg(r.value::int ORDER BY s.number) FILTER (WHERE s.id IS NOT NULL), '{}') AS values
         FROM people p
         LEFT JOIN statement_ratings r ON r.consultation_id = $1 AND r.member_id = p.member_id
         LEFT JOIN statements s ON s.id = r.statement_id AND NOT s.hidden AND NOT s.withdrawn
        GROUP BY p.member_id ORDER BY p.member_id`,
      [consultationId, after, limit],
    );
  }

  /** One member's row, as {@link next} would answer it. */
  async ofMember(tx: Tx, consultationId: string, memberId: string): Promise<MemberRatings> {
    const rows = await tx.query<{ statement: number; value: number }>(
      `SELECT (s.number - 1)::int AS statement, r.value::int FROM statement_ratings r
         JOIN statements s ON s.id = r.statement_id AND NOT s.hidden AND NOT s.withdrawn
        WHERE r.consultation_id = $1 AND r.member_id = $2 ORDER BY s.number`,
      [consultationId, memberId],
    );
    return { statements: rows.map(({ statement }) => statement), values: rows.map(({ value }) => value) };
  }
}
