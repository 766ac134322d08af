import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { MinorityOpinion, OpinionState } from '../domain/draft.ts';

const SELECT = `SELECT o.id, o.position_id AS "positionId", o.member_id AS "memberId", o.voice, o.language, o.text, o.version,
  o.state, o.begun_at AS "begunAt", o.attached_at AS "attachedAt", o.texts,
  (SELECT count(*)::int FROM minority_supporters s WHERE s.opinion_id = o.id) AS supporters FROM minority_opinions o`;

@Injectable()
export class OpinionRepository {
  async insert(
    tx: Tx,
    opinion: Omit<MinorityOpinion, 'version' | 'supporters' | 'attachedAt' | 'texts'>,
  ): Promise<void> {
    const { id, positionId, memberId, voice, language, text, state, begunAt } = opinion;
    await tx.query(
      `INSERT INTO minority_opinions (id, position_id, member_id, voice, language, text, state, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, positionId, memberId, voice, language, text, state, begunAt],
    );
  }

  byId(tx: Tx, id: string): Promise<MinorityOpinion | null> {
    return tx.maybeOne<MinorityOpinion>(`${SELECT} WHERE o.id = $1`, [id]);
  }

  ownOf(tx: Tx, positionId: string, memberId: string): Promise<MinorityOpinion | null> {
    const sql = `${SELECT} WHERE o.position_id = $1 AND o.member_id = $2 AND o.state <> 'withdrawn'`;
    return tx.maybeOne<MinorityOpinion>(sql, [positionId, memberId]);
  }

  /** Oldest first, without those that were withdrawn. */
  ofPositions(tx: Tx, positionIds: readonly string[]): Promise<MinorityOpinion[]> {
    const sql = `${SELECT} WHERE o.position_id = ANY ($1) AND o.state <> 'withdrawn' ORDER BY o.begun_at, o.id`;
    return tx.query<MinorityOpinion>(sql, [positionIds]);
  }

  async save(tx: Tx, { id, version }: MinorityOpinion, text: string, language: string): Promise<void> {
    const sql = `UPDATE minority_opinions SET text = $2, language = $3, version = $4 WHERE id = $1`;
    await tx.query(sql, [id, text, language, version + 1]);
  }

  async setState(tx: Tx, id: string, state: OpinionState, attachedAt: Date | null): Promise<void> {
    await tx.query(`UPDATE minority_opinions SET state = $2, attached_at = $3 WHERE id = $1`, [id, state, attachedAt]);
  }

  /** The day is kept and no moment: who carries an opinion is never shown. */
  async support(tx: Tx, id: string, memberId: string, on: string): Promise<void> {
    const sql = `INSERT INTO minority_supporters (opinion_id, member_id, supported_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;
    await tx.query(sql, [id, memberId, on]);
  }

  async leave(tx: Tx, id: string, memberId: string): Promise<void> {
    await tx.query(`DELETE FROM minority_supporters WHERE opinion_id = $1 AND member_id = $2`, [id, memberId]);
  }

  async supportedBy(tx: Tx, memberId: string, ids: readonly string[]): Promise<string[]> {
    const sql = `SELECT opinion_id AS id FROM minority_supporters WHERE member_id = $1 AND opinion_id = ANY ($2)`;
    return (await tx.query<{ id: string }>(sql, [memberId, ids])).map(({ id }) => id);
  }
}
