import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** An independent expert whom a forum asks for, as the office reads it. */
export interface AskedExpert {
  readonly id: string;
  readonly engagementId: string;
  readonly question: string;
  readonly qualification: string;
  readonly days: number;
  readonly askedAt: Date;
}

/** What the fund answered: an offer with what became of it, or a no. */
export interface ExpertAnswer {
  readonly id: string;
  readonly expertRequestId: string;
  readonly reason: string | null;
  readonly answeredAt: Date;
  readonly organisationId: string | null;
  readonly offerState: 'offered' | 'accepted' | 'declined' | 'withdrawn' | null;
}

const ASKED = `SELECT x.id, x.engagement_id AS "engagementId", x.question, x.qualification, x.days, x.asked_at AS "askedAt" FROM expert_requests x`;
/** Nobody said no, and no offer is open or accepted. */
const WAITS = `NOT EXISTS (SELECT 1 FROM expert_answers a LEFT JOIN day_rate_offers d ON d.id = a.day_rate_id
    WHERE a.expert_request_id = x.id AND (a.reason IS NOT NULL OR d.state IN ('offered', 'accepted')))
  AND EXISTS (SELECT 1 FROM engagements e WHERE e.id = x.engagement_id AND e.ended_at IS NULL)`;

@Injectable()
export class ExpertRepository {
  /** Those that wait for an answer, the oldest first. */
  waiting(tx: Tx, most: number): Promise<AskedExpert[]> {
    return tx.query<AskedExpert>(`${ASKED} WHERE ${WAITS} ORDER BY x.asked_at, x.id LIMIT $1`, [most]);
  }

  lockWaiting(tx: Tx, id: string): Promise<AskedExpert | null> {
    return tx.maybeOne<AskedExpert>(`${ASKED} WHERE x.id = $1 AND ${WAITS} FOR UPDATE OF x`, [id]);
  }

  async insert(
    tx: Tx,
    answer: {
      readonly id: string;
      readonly expertRequestId: string;
      readonly fundId: string;
      readonly dayRateId: string | null;
      readonly reason: string | null;
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<void> {
    const { id, expertRequestId, fundId, dayRateId, reason, by, at } = answer;
    await tx.query(
      `INSERT INTO expert_answers (id, expert_request_id, fund_id, day_rate_id, reason, answered_by, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, expertRequestId, fundId, dayRateId, reason, by, at],
    );
  }

  answersOf(tx: Tx, requestIds: readonly string[]): Promise<ExpertAnswer[]> {
    return tx.query<ExpertAnswer>(
      `SELECT a.id, a.expert_request_id AS "expertRequestId", a.reason, a.answered_at AS "answeredAt",
              d.organisation_id AS "organisationId", d.state AS "offerState"
         FROM expert_answers a LEFT JOIN day_rate_offers d ON d.id = a.day_rate_id
        WHERE a.expert_request_id = ANY ($1) ORDER BY a.expert_request_id, a.answered_at, a.id LIMIT 1000`,
      [requestIds],
    );
  }
}
