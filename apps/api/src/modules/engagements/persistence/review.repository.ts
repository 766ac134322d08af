import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RulePart } from '../domain/ground-rules.ts';
import type { EngagementReview, Kept, Meaningful } from '../domain/review.ts';

@Injectable()
export class ReviewRepository {
  async insert(tx: Tx, review: EngagementReview): Promise<void> {
    const { engagementId, round, side, addresseeId, accountId, meaningful, rulesKept, remark, writtenOn } = review;
    await tx.query(
      `INSERT INTO engagement_reviews (engagement_id, round, side, addressee_id, account_id, meaningful, rules_kept, remark, written_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [engagementId, round, side, addresseeId, accountId, meaningful, JSON.stringify(rulesKept), remark, writtenOn],
    );
  }

  /** What companies said, newest round first; theirs is public. */
  ofCompanies(tx: Tx, engagementId: string): Promise<EngagementReview[]> {
    return tx.query<EngagementReview>(
      `SELECT engagement_id AS "engagementId", round, side, addressee_id AS "addresseeId", account_id AS "accountId", meaningful,
              rules_kept AS "rulesKept", remark, written_on AS "writtenOn"
         FROM engagement_reviews WHERE engagement_id = $1 AND side = 'company' ORDER BY round DESC, addressee_id`,
      [engagementId],
    );
  }

  /** Members' marks, counted; never by person. */
  countedOf(tx: Tx, engagementId: string): Promise<{ round: number; meaningful: Meaningful; count: number }[]> {
    return tx.query(
      `SELECT round, meaningful, count(*)::int AS count FROM engagement_reviews
        WHERE engagement_id = $1 AND side = 'forum' GROUP BY round, meaningful ORDER BY round DESC, meaningful`,
      [engagementId],
    );
  }

  keptOf(tx: Tx, engagementId: string): Promise<{ round: number; part: RulePart; kept: Kept; count: number }[]> {
    return tx.query(
      `SELECT r.round, said.key AS part, said.value AS kept, count(*)::int AS count
         FROM engagement_reviews r CROSS JOIN jsonb_each_text(r.rules_kept) said
        WHERE r.engagement_id = $1 AND r.side = 'forum' GROUP BY r.round, said.key, said.value`,
      [engagementId],
    );
  }

  async hasReviewed(tx: Tx, engagementId: string, round: number, accountId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM engagement_reviews WHERE engagement_id = $1 AND round = $2 AND account_id = $3`;
    return (await tx.query(sql, [engagementId, round, accountId])).length > 0;
  }
}
