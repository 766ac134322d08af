import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { KindProposal, WithdrawalAttempt } from '../domain/mix-proposals.ts';

const SELECT = `SELECT id, engagement_id AS "engagementId", kind, reasons, proposed_at AS "proposedAt", outcome, reply,
    answered_at AS "answeredAt" FROM proposals_of_kinds`;

@Injectable()
export class MixProposalRepository {
  async insert(tx: Tx, proposal: KindProposal, proposedBy: string): Promise<void> {
    const { id, engagementId, kind, reasons, proposedAt } = proposal;
    const sql = `INSERT INTO proposals_of_kinds (id, engagement_id, kind, reasons, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)`;
    await tx.query(sql, [id, engagementId, kind, reasons, proposedBy, proposedAt]);
  }

  async answer(tx: Tx, { id, outcome, reply, answeredAt }: KindProposal): Promise<void> {
    const sql = `UPDATE proposals_of_kinds SET outcome = $2, reply = $3, answered_at = $4 WHERE id = $1`;
    await tx.query(sql, [id, outcome, reply, answeredAt]);
  }

  lock(tx: Tx, id: string): Promise<KindProposal | null> {
    return tx.maybeOne<KindProposal>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Latest first; at most 100. */
  ofEngagement(tx: Tx, engagementId: string): Promise<KindProposal[]> {
    return tx.query<KindProposal>(`${SELECT} WHERE engagement_id = $1 ORDER BY proposed_at DESC, id LIMIT 100`, [
      engagementId,
    ]);
  }

  async open(tx: Tx, engagementId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM proposals_of_kinds WHERE engagement_id = $1 AND outcome IS NULL`;
    return (await tx.query<{ count: number }>(sql, [engagementId]))[0]?.count ?? 0;
  }

  async recordAttempt(tx: Tx, attempt: WithdrawalAttempt, askedBy: string): Promise<void> {
    const sql = `INSERT INTO withdrawal_attempts (id, engagement_id, reasons, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5)`;
    await tx.query(sql, [attempt.id, attempt.engagementId, attempt.reasons, askedBy, attempt.askedAt]);
  }

  /** Latest first; at most 100. */
  attempts(tx: Tx, engagementId: string): Promise<WithdrawalAttempt[]> {
    return tx.query<WithdrawalAttempt>(
      `SELECT id, engagement_id AS "engagementId", reasons, asked_at AS "askedAt" FROM withdrawal_attempts
        WHERE engagement_id = $1 ORDER BY asked_at DESC, id LIMIT 100`,
      [engagementId],
    );
  }
}
