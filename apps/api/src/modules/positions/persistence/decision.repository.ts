import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Chamber, DecisionOutcome, Tally, VoteChoice } from '../domain/decision.ts';
import type { CastVote, PositionDecision } from '../domain/draft.ts';

const SELECT = `SELECT id, position_id AS "positionId", round, text_version AS "textVersion", threshold, opened_at AS "openedAt",
  closes_at AS "closesAt", outcome, seats, eligible, coalesce(yes_votes, 0) AS yes, coalesce(no_votes, 0) AS no,
  coalesce(abstentions, 0) AS abstain, decided_at AS "decidedAt" FROM position_decisions`;

@Injectable()
export class DecisionRepository {
  async insert(tx: Tx, decision: PositionDecision, openedBy: string): Promise<void> {
    const { id, positionId, round, textVersion, threshold, openedAt, closesAt } = decision;
    await tx.query(
      `INSERT INTO position_decisions (id, position_id, round, text_version, threshold, opened_by, opened_at, closes_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, positionId, round, textVersion, threshold, openedBy, openedAt, closesAt],
    );
  }

  byId(tx: Tx, id: string): Promise<PositionDecision | null> {
    return tx.maybeOne<PositionDecision>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** First round first. */
  ofPosition(tx: Tx, positionId: string): Promise<PositionDecision[]> {
    return tx.query<PositionDecision>(`${SELECT} WHERE position_id = $1 ORDER BY round`, [positionId]);
  }

  async latest(tx: Tx, positionId: string): Promise<PositionDecision | null> {
    return tx.maybeOne<PositionDecision>(`${SELECT} WHERE position_id = $1 ORDER BY round DESC LIMIT 1`, [positionId]);
  }

  /** Votes by which adopted positions were adopted. */
  passedOf(tx: Tx, positionIds: readonly string[]): Promise<PositionDecision[]> {
    return tx.query<PositionDecision>(`${SELECT} WHERE position_id = ANY ($1) AND outcome = 'passed'`, [positionIds]);
  }

  async settle(
    tx: Tx,
    id: string,
    settled: Chamber & Tally & { readonly outcome: DecisionOutcome; readonly at: Date },
  ): Promise<void> {
    const { outcome, seats, eligible, yes, no, abstain, at } = settled;
    await tx.query(
      `UPDATE position_decisions SET outcome = $2, seats = $3, eligible = $4, yes_votes = $5, no_votes = $6, abstentions = $7,
         decided_at = $8 WHERE id = $1`,
      [id, outcome, seats, eligible, yes, no, abstain, at],
    );
  }

  /** The text went back to drafting: what was counted stays on record. */
  async takeBack(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE position_decisions SET outcome = 'taken_back', decided_at = $2 WHERE id = $1`, [id, at]);
  }

  async vote(tx: Tx, id: string, memberId: string, choice: VoteChoice, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO position_votes (decision_id, member_id, choice, cast_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (decision_id, member_id) DO UPDATE SET choice = excluded.choice, cast_at = excluded.cast_at`,
      [id, memberId, choice, at],
    );
  }

  votesOf(tx: Tx, id: string): Promise<CastVote[]> {
    return tx.query<CastVote>(`SELECT member_id AS "memberId", choice FROM position_votes WHERE decision_id = $1`, [
      id,
    ]);
  }

  async declareInterest(
    tx: Tx,
    interest: { positionId: string; memberId: string; origin: 'declared' | 'derived'; reason: string | null; at: Date },
  ): Promise<void> {
    const { positionId, memberId, origin, reason, at } = interest;
    await tx.query(
      `INSERT INTO position_interests (position_id, member_id, origin, reason, declared_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [positionId, memberId, origin, reason, at],
    );
  }

  async interestedIn(tx: Tx, positionId: string): Promise<string[]> {
    const sql = `SELECT member_id AS "memberId" FROM position_interests WHERE position_id = $1`;
    return (await tx.query<{ memberId: string }>(sql, [positionId])).map(({ memberId }) => memberId);
  }
}
