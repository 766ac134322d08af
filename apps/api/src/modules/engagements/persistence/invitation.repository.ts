import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Invitation } from '../domain/taking-part.ts';

/** As it stands: whoever had said yes and does not come after all has said no, and leaves the place to another. */
const STANDING = `CASE WHEN i.state = 'accepted' AND EXISTS (SELECT 1 FROM participations p WHERE p.session_id = i.session_id
    AND p.account_id = i.account_id AND p.activity <> 'preparation' AND p.state = 'withdrawn') THEN 'not_now' ELSE i.state END`;

const SELECT = `SELECT i.id, i.session_id AS "sessionId", i.engagement_id AS "engagementId", i.account_id AS "accountId", i.kind, i.way,
    i.draw_id AS "drawId", i.invited_by AS "invitedBy", i.invited_at AS "invitedAt", i.answer_by AS "answerBy",
    ${STANDING} AS state,
    i.answered_at AS "answeredAt" FROM invitations i`;

/** How many were invited in which way and what they answered; no person in it. */
export interface InvitationCount {
  readonly kind: Invitation['kind'];
  readonly way: Invitation['way'];
  readonly state: Invitation['state'];
  readonly count: number;
}

/** Invitations stand: there is no way here to take one back, and the database refuses any other (`invitations_stand`). */
@Injectable()
export class InvitationRepository {
  /** Answers whom it reached: whoever is invited to this session already is left out. */
  async insert(tx: Tx, invitations: readonly Invitation[]): Promise<string[]> {
    const reached: string[] = [];
    for (const one of invitations) {
      const rows = await tx.query(
        `INSERT INTO invitations (id, session_id, engagement_id, account_id, kind, way, draw_id, invited_by, invited_at, answer_by, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'sent') ON CONFLICT ON CONSTRAINT invitations_once DO NOTHING RETURNING id`,
        [
          ...[one.id, one.sessionId, one.engagementId, one.accountId, one.kind, one.way, one.drawId, one.invitedBy],
          ...[one.invitedAt, one.answerBy],
        ],
      );
      if (rows.length > 0) reached.push(one.accountId);
    }
    return reached;
  }

  async answer(tx: Tx, id: string, state: 'accepted' | 'not_now' | 'lapsed', at: Date): Promise<void> {
    await tx.query(`UPDATE invitations SET state = $2, answered_at = $3 WHERE id = $1`, [id, state, at]);
  }

  lockOf(tx: Tx, id: string, accountId: string): Promise<Invitation | null> {
    const sql = `${SELECT} WHERE i.id = $1 AND i.account_id = $2 FOR UPDATE OF i`;
    return tx.maybeOne<Invitation>(sql, [id, accountId]);
  }

  /** Those to a session that nobody answered and whose day has passed, locked in order. */
  overdue(tx: Tx, sessionId: string, now: Date): Promise<Invitation[]> {
    const sql = `${SELECT} WHERE i.session_id = $1 AND i.state = 'sent' AND i.answer_by <= $2 ORDER BY i.id FOR UPDATE OF i`;
    return tx.query<Invitation>(sql, [sessionId, now]);
  }

  ofSession(tx: Tx, sessionId: string): Promise<Invitation[]> {
    return tx.query<Invitation>(`${SELECT} WHERE i.session_id = $1 ORDER BY i.invited_at, i.id LIMIT 1000`, [
      sessionId,
    ]);
  }

  /** Somebody's own, newest first. */
  page(tx: Tx, accountId: string, request: PageRequest): Promise<Page<Invitation>> {
    const keys = [
      { column: 'invitedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const query = { sql: `${SELECT} WHERE i.account_id = $1`, parameters: [accountId], keys } as const;
    return keysetPage<Invitation>(tx, { ...query, direction: 'desc' }, request);
  }

  /** One's own to a session. */
  own(tx: Tx, sessionId: string, accountId: string): Promise<Invitation | null> {
    const sql = `${SELECT} WHERE i.session_id = $1 AND i.account_id = $2`;
    return tx.maybeOne<Invitation>(sql, [sessionId, accountId]);
  }

  waitingFor(tx: Tx, accountId: string, now: Date): Promise<Invitation[]> {
    const sql = `${SELECT} WHERE i.account_id = $1 AND i.state = 'sent' AND i.answer_by > $2 ORDER BY i.answer_by LIMIT 20`;
    return tx.query<Invitation>(sql, [accountId, now]);
  }

  counts(tx: Tx, sessionId: string): Promise<InvitationCount[]> {
    const sql = `SELECT kind, way, ${STANDING} AS state, count(*)::int AS count FROM invitations i WHERE session_id = $1
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
    return tx.query<InvitationCount>(sql, [sessionId]);
  }
}
