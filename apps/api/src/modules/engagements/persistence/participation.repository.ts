import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Participation, ParticipationState } from '../domain/taking-part.ts';

const SELECT = `SELECT p.id, p.engagement_id AS "engagementId", p.session_id AS "sessionId", p.account_id AS "accountId", p.activity,
    p.minutes, p.agreed_at AS "agreedAt", p.state, p.ended_at AS "endedAt" FROM participations p`;

@Injectable()
export class ParticipationRepository {
  async insert(tx: Tx, one: Participation): Promise<void> {
    await tx.query(
      `INSERT INTO participations (id, engagement_id, session_id, account_id, activity, minutes, agreed_at, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...[one.id, one.engagementId, one.sessionId, one.accountId, one.activity, one.minutes, one.agreedAt], one.state],
    );
  }

  /** Throws the constraint `participations_end_once`. */
  async end(tx: Tx, id: string, state: Exclude<ParticipationState, 'agreed'>, at: Date): Promise<void> {
    await tx.query(`UPDATE participations SET state = $2, ended_at = $3 WHERE id = $1`, [id, state, at]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Participation[]> {
    return tx.query<Participation>(`${SELECT} WHERE p.id = ANY ($1)`, [ids]);
  }

  /** Everything agreed for a session, locked in order. */
  lockOfSession(tx: Tx, sessionId: string): Promise<Participation[]> {
    const sql = `${SELECT} WHERE p.session_id = $1 ORDER BY p.id FOR UPDATE OF p`;
    return tx.query<Participation>(sql, [sessionId]);
  }

  ofSession(tx: Tx, sessionId: string): Promise<Participation[]> {
    return tx.query<Participation>(`${SELECT} WHERE p.session_id = $1 ORDER BY p.agreed_at, p.id LIMIT 1000`, [
      sessionId,
    ]);
  }

  ofAccount(tx: Tx, accountId: string): Promise<Participation[]> {
    const sql = `${SELECT} WHERE p.account_id = $1 ORDER BY p.agreed_at DESC, p.id LIMIT 200`;
    return tx.query<Participation>(sql, [accountId]);
  }

  ofEngagement(tx: Tx, engagementId: string): Promise<Participation[]> {
    const sql = `${SELECT} WHERE p.engagement_id = $1 ORDER BY p.agreed_at, p.id LIMIT 5000`;
    return tx.query<Participation>(sql, [engagementId]);
  }
}
