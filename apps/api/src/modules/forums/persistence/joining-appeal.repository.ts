import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { JoiningAppeal } from '../domain/joining-appeal.ts';

const SELECT = `
  SELECT j.id, j.forum_id AS "forumId", j.attestation_id AS "attestationId", j.application_id AS "applicationId", j.grounds,
         coalesce(t.refusal, a.interview_reasons, '') AS refusal, j.filed_on AS "filedOn", j.outcome, j.reasons
    FROM joining_appeals j LEFT JOIN attestations t ON t.id = j.attestation_id
    LEFT JOIN join_applications a ON a.id = j.application_id`;

@Injectable()
export class JoiningAppealRepository {
  /** Throws `joining_appeals_attestation_once` or `joining_appeals_application_once`. */
  async insert(tx: Tx, appeal: Omit<JoiningAppeal, 'outcome' | 'reasons' | 'refusal'>): Promise<void> {
    const { id, forumId, attestationId, applicationId, grounds, filedOn } = appeal;
    await tx.query(
      `INSERT INTO joining_appeals (id, forum_id, attestation_id, application_id, grounds, filed_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, forumId, attestationId, applicationId, grounds, filedOn],
    );
  }

  /** Open appeals of every forum but these, oldest first. */
  openElsewhere(tx: Tx, exceptForumIds: readonly string[]): Promise<JoiningAppeal[]> {
    return tx.query<JoiningAppeal>(
      `${SELECT} WHERE j.outcome IS NULL AND j.forum_id <> ALL ($1) ORDER BY j.filed_on, j.id LIMIT 100`,
      [exceptForumIds],
    );
  }

  /** Locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<JoiningAppeal | null> {
    return tx.maybeOne<JoiningAppeal>(`${SELECT} WHERE j.id = $1 FOR UPDATE OF j`, [id]);
  }

  ofAttestation(tx: Tx, attestationId: string): Promise<JoiningAppeal | null> {
    return tx.maybeOne<JoiningAppeal>(`${SELECT} WHERE j.attestation_id = $1`, [attestationId]);
  }

  async decide(tx: Tx, id: string, outcome: 'upheld' | 'rejected', reasons: string, by: string): Promise<void> {
    await tx.query(`UPDATE joining_appeals SET outcome = $2, reasons = $3, decided_by = $4 WHERE id = $1`, [
      ...[id, outcome, reasons, by],
    ]);
  }
}
