import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { VoteChoice } from '../domain/decision.ts';
import type { Amendment, CastVote } from '../domain/draft.ts';

const SELECT = `SELECT id, position_id AS "positionId", clause_id AS "clauseId", kind, of_version AS "ofVersion",
  before_text AS "beforeText", text, reasons, proposed_by AS "proposedBy", proposed_at AS "proposedAt", state,
  votes_close_at AS "votesCloseAt", decided_by AS "decidedBy", outcome_reasons AS "outcomeReasons", yes_votes AS "yesVotes",
  no_votes AS "noVotes", decided_at AS "decidedAt" FROM amendments`;

export interface AmendmentOutcome {
  readonly state: 'accepted' | 'refused';
  readonly decidedBy: 'drafters' | 'vote';
  readonly memberId: string | null;
  readonly reasons: string | null;
  readonly votes: { readonly yes: number; readonly no: number } | null;
  readonly at: Date;
}

@Injectable()
export class AmendmentRepository {
  async insert(tx: Tx, amendment: Amendment): Promise<void> {
    const { id, positionId, clauseId, kind, ofVersion, beforeText, text, reasons, proposedBy, proposedAt } = amendment;
    await tx.query(
      `INSERT INTO amendments (id, position_id, clause_id, kind, of_version, before_text, text, reasons, proposed_by,
         proposed_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')`,
      [id, positionId, clauseId, kind, ofVersion, beforeText, text, reasons, proposedBy, proposedAt],
    );
  }

  byId(tx: Tx, id: string): Promise<Amendment | null> {
    return tx.maybeOne<Amendment>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** Latest first, at most 200. */
  ofPosition(tx: Tx, positionId: string): Promise<Amendment[]> {
    return tx.query<Amendment>(`${SELECT} WHERE position_id = $1 ORDER BY proposed_at DESC, id DESC LIMIT 200`, [
      positionId,
    ]);
  }

  async countOpen(tx: Tx, positionId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS open FROM amendments WHERE position_id = $1 AND state IN ('open', 'voting')`;
    return (await tx.query<{ open: number }>(sql, [positionId]))[0]?.open ?? 0;
  }

  /** The text as its author wants it against the clause as it is now. */
  async rebase(tx: Tx, id: string, ofVersion: number, beforeText: string, text: string): Promise<void> {
    const sql = `UPDATE amendments SET of_version = $2, before_text = $3, text = $4 WHERE id = $1`;
    await tx.query(sql, [id, ofVersion, beforeText, text]);
  }

  async openVote(tx: Tx, id: string, closeAt: Date): Promise<void> {
    await tx.query(`UPDATE amendments SET state = 'voting', votes_close_at = $2 WHERE id = $1`, [id, closeAt]);
  }

  async decide(tx: Tx, id: string, { state, decidedBy, memberId, reasons, votes, at }: AmendmentOutcome) {
    await tx.query(
      `UPDATE amendments SET state = $2, decided_by = $3, decided_by_member = $4, outcome_reasons = $5, yes_votes = $6,
         no_votes = $7, decided_at = $8 WHERE id = $1`,
      [id, state, decidedBy, memberId, reasons, votes?.yes ?? null, votes?.no ?? null, at],
    );
  }

  async withdraw(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE amendments SET state = 'withdrawn', decided_at = $2 WHERE id = $1`, [id, at]);
  }

  async vote(tx: Tx, id: string, memberId: string, choice: VoteChoice, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO amendment_votes (amendment_id, member_id, choice, cast_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (amendment_id, member_id) DO UPDATE SET choice = excluded.choice, cast_at = excluded.cast_at`,
      [id, memberId, choice, at],
    );
  }

  votesOf(tx: Tx, id: string): Promise<CastVote[]> {
    return tx.query<CastVote>(`SELECT member_id AS "memberId", choice FROM amendment_votes WHERE amendment_id = $1`, [
      id,
    ]);
  }
}
