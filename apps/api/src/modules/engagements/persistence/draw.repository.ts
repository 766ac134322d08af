import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DrawTicket } from '../domain/draw.ts';
import type { MixFacts, MixTarget } from '../domain/mix.ts';

export interface InvitationDraw {
  readonly id: string;
  readonly sessionId: string;
  readonly places: number;
  readonly seedHash: Buffer;
  readonly secret: Buffer;
  readonly targets: readonly MixTarget[];
  readonly announcedBy: string;
  readonly announcedAt: Date;
  readonly words: string | null;
  readonly drawnAt: Date | null;
}

/** A ticket and whose it is: the second half never leaves the module. */
export interface HeldTicket extends DrawTicket {
  readonly accountId: string;
}

const SELECT = `SELECT id, session_id AS "sessionId", places, seed_hash AS "seedHash", secret, targets, announced_by AS "announcedBy",
    announced_at AS "announcedAt", words, drawn_at AS "drawnAt" FROM invitation_draws`;

@Injectable()
export class DrawRepository {
  async insert(tx: Tx, draw: InvitationDraw): Promise<void> {
    await tx.query(
      `INSERT INTO invitation_draws (id, session_id, places, seed_hash, secret, targets, announced_by, announced_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[draw.id, draw.sessionId, draw.places, draw.seedHash, draw.secret, JSON.stringify(draw.targets)],
        ...[draw.announcedBy, draw.announcedAt],
      ],
    );
  }

  async insertTickets(tx: Tx, drawId: string, tickets: readonly HeldTicket[]): Promise<void> {
    await tx.query(
      `INSERT INTO draw_tickets (ticket, draw_id, account_id, facts)
       SELECT ticket, $1, account_id, facts FROM unnest($2::uuid[], $3::uuid[], $4::jsonb[]) AS t (ticket, account_id, facts)`,
      [
        ...[drawId, tickets.map(({ ticket }) => ticket), tickets.map(({ accountId }) => accountId)],
        tickets.map(({ facts }) => JSON.stringify(facts)),
      ],
    );
  }

  async draw(tx: Tx, id: string, words: string, by: string, at: Date): Promise<void> {
    await tx.query(`UPDATE invitation_draws SET words = $2, drawn_by = $3, drawn_at = $4 WHERE id = $1`, [
      id,
      words,
      by,
      at,
    ]);
  }

  lock(tx: Tx, id: string): Promise<InvitationDraw | null> {
    return tx.maybeOne<InvitationDraw>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  ofSession(tx: Tx, sessionId: string): Promise<InvitationDraw[]> {
    return tx.query<InvitationDraw>(`${SELECT} WHERE session_id = $1 ORDER BY announced_at, id LIMIT 50`, [sessionId]);
  }

  async tickets(tx: Tx, drawId: string): Promise<HeldTicket[]> {
    const sql = `SELECT ticket, account_id AS "accountId", facts FROM draw_tickets WHERE draw_id = $1 ORDER BY ticket`;
    return tx.query<{ ticket: string; accountId: string; facts: MixFacts }>(sql, [drawId]);
  }

  targets(tx: Tx, engagementId: string): Promise<MixTarget[]> {
    const sql = `SELECT dimension, value, percent FROM mix_targets WHERE engagement_id = $1 ORDER BY dimension, value`;
    return tx.query<MixTarget>(sql, [engagementId]);
  }

  async setTargets(tx: Tx, engagementId: string, targets: readonly MixTarget[]): Promise<void> {
    await tx.query(`DELETE FROM mix_targets WHERE engagement_id = $1`, [engagementId]);
    for (const { dimension, value, percent } of targets)
      await tx.query(`INSERT INTO mix_targets VALUES ($1, $2, $3, $4)`, [engagementId, dimension, value, percent]);
  }
}
