import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ExpertRequest {
  readonly id: string;
  readonly engagementId: string;
  readonly forumId: string;
  readonly question: string;
  /** What the expert must know. */
  readonly qualification: string;
  readonly days: number;
  readonly askedAt: Date;
}

@Injectable()
export class ExpertRequestRepository {
  async insert(tx: Tx, request: ExpertRequest, askedBy: string): Promise<void> {
    const { id, engagementId, forumId, question, qualification, days, askedAt } = request;
    await tx.query(
      `INSERT INTO expert_requests (id, engagement_id, forum_id, question, qualification, days, asked_by, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, engagementId, forumId, question.trim(), qualification.trim(), days, askedBy, askedAt],
    );
  }

  ofEngagement(tx: Tx, engagementId: string): Promise<ExpertRequest[]> {
    return tx.query<ExpertRequest>(
      `SELECT id, engagement_id AS "engagementId", forum_id AS "forumId", question, qualification, days, asked_at AS "askedAt"
         FROM expert_requests WHERE engagement_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 100`,
      [engagementId],
    );
  }

  async byId(tx: Tx, id: string): Promise<ExpertRequest | null> {
    return tx.maybeOne<ExpertRequest>(
      `SELECT id, engagement_id AS "engagementId", forum_id AS "forumId", question, qualification, days, asked_at AS "askedAt"
         FROM expert_requests WHERE id = $1`,
      [id],
    );
  }
}
