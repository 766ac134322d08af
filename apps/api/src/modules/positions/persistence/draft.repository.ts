import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Openness, Position, PositionState, Withdrawal } from '../domain/position.ts';
import { POSITION_COLUMNS } from './position-columns.ts';

const SELECT = `SELECT ${POSITION_COLUMNS} FROM positions p`;

export interface NewPosition extends Pick<Position, 'id' | 'forumId' | 'addresseeId' | 'engagementId' | 'slug'> {
  readonly language: string;
  readonly openness: Openness;
  readonly begunBy: string;
  readonly begunAt: Date;
}

/** Positions in whatever state, for people of their forum. */
@Injectable()
export class DraftRepository {
  async insert(tx: Tx, position: NewPosition): Promise<void> {
    const { id, forumId, addresseeId, engagementId, slug, language, openness, begunBy, begunAt } = position;
    await tx.query(
      `INSERT INTO positions (id, forum_id, addressee_id, engagement_id, slug, language, state, openness, begun_by, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'drafting', $7, $8, $9)`,
      [id, forumId, addresseeId, engagementId, slug, language, openness, begunBy, begunAt],
    );
  }

  byId(tx: Tx, id: string): Promise<Position | null> {
    return tx.maybeOne<Position>(`${SELECT} WHERE p.id = $1`, [id]);
  }

  /** Every change of a position or of its parts begins here: one after the other. */
  lock(tx: Tx, id: string): Promise<Position | null> {
    return tx.maybeOne<Position>(`${SELECT} WHERE p.id = $1 FOR UPDATE`, [id]);
  }

  /** Newest first; for members only what is open to them. */
  page(
    tx: Tx,
    { forumId, isRepresentative }: { readonly forumId: string; readonly isRepresentative: boolean },
    request: PageRequest,
  ): Promise<Page<Position>> {
    const sql = `${SELECT} WHERE p.forum_id = $1 AND ($2 OR p.state IN ('deciding', 'adopted', 'delivered')
      OR p.openness <> 'representatives')`;
    const keys = [
      { column: 'begunAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage(tx, { sql, parameters: [forumId, isRepresentative], keys, direction: 'desc' }, request);
  }

  async setState(tx: Tx, id: string, state: PositionState): Promise<void> {
    await tx.query(`UPDATE positions SET state = $2 WHERE id = $1`, [id, state]);
  }

  async change(
    tx: Tx,
    id: string,
    { openness, addresseeId, engagementId }: Pick<Position, 'openness' | 'addresseeId' | 'engagementId'>,
  ): Promise<void> {
    const sql = `UPDATE positions SET openness = $2, addressee_id = $3, engagement_id = $4 WHERE id = $1`;
    await tx.query(sql, [id, openness, addresseeId, engagementId]);
  }

  async withdraw(tx: Tx, id: string, { reasons, memberId, at }: Withdrawal): Promise<void> {
    const sql = `UPDATE positions SET state = 'withdrawn', withdrawn_reasons = $2, withdrawn_by = $3, withdrawn_at = $4
      WHERE id = $1`;
    await tx.query(sql, [id, reasons, memberId, at]);
  }

  /** The last one, also of a draft that was taken up again. */
  withdrawal(tx: Tx, id: string): Promise<Withdrawal | null> {
    const sql = `SELECT withdrawn_reasons AS reasons, withdrawn_by AS "memberId", withdrawn_at AS at FROM positions
      WHERE id = $1 AND withdrawn_at IS NOT NULL`;
    return tx.maybeOne<Withdrawal>(sql, [id]);
  }

  async markDelivered(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE positions SET state = 'delivered', delivered_at = $2 WHERE id = $1`, [id, at]);
  }
}
