import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ModerationAppeal, Panelist } from '../domain/moderation.ts';

const APPEAL = `
  SELECT id, act_id AS "actId", forum_id AS "forumId", hearing_forum_id AS "hearingForumId", grounds, filed_at AS "filedAt",
         first_decide_by AS "firstDecideBy", decide_by AS "decideBy", outcome, decided_at AS "decidedAt"
    FROM moderation_appeals`;
const PANELIST = `
  SELECT appeal_id AS "appealId", account_id AS "accountId", drawn_at AS "drawnAt", released_at AS "releasedAt", choice, reasons,
         decided_at AS "decidedAt"
    FROM moderation_panelists`;

@Injectable()
export class AppealRepository {
  async insert(tx: Tx, { id, actId, forumId, grounds, filedAt, firstDecideBy }: ModerationAppeal): Promise<void> {
    await tx.query(
      `INSERT INTO moderation_appeals (id, act_id, forum_id, grounds, filed_at, first_decide_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, actId, forumId, grounds, filedAt, firstDecideBy],
    );
  }

  lock(tx: Tx, id: string): Promise<ModerationAppeal | null> {
    return tx.maybeOne<ModerationAppeal>(`${APPEAL} WHERE id = $1 FOR UPDATE`, [id]);
  }

  ofActs(tx: Tx, actIds: readonly string[]): Promise<ModerationAppeal[]> {
    return tx.query<ModerationAppeal>(`${APPEAL} WHERE act_id = ANY ($1)`, [actIds]);
  }

  /** Undecided ones, oldest first, that no panel hears yet. */
  unheard(tx: Tx): Promise<ModerationAppeal[]> {
    return tx.query<ModerationAppeal>(
      `${APPEAL} WHERE hearing_forum_id IS NULL ORDER BY filed_at, id LIMIT 50 FOR UPDATE`,
    );
  }

  /** Waiting for this panelist's decision, most urgent first. */
  waitingFor(tx: Tx, accountId: string): Promise<ModerationAppeal[]> {
    return tx.query<ModerationAppeal>(
      `${APPEAL} WHERE outcome IS NULL AND id IN (
         SELECT appeal_id FROM moderation_panelists WHERE account_id = $1 AND choice IS NULL AND released_at IS NULL)
       ORDER BY decide_by, id LIMIT 50`,
      [accountId],
    );
  }

  async assign(tx: Tx, id: string, hearingForumId: string, decideBy: Date): Promise<void> {
    await tx.query(`UPDATE moderation_appeals SET hearing_forum_id = $2, decide_by = $3 WHERE id = $1`, [
      ...[id, hearingForumId, decideBy],
    ]);
  }

  async decide(tx: Tx, id: string, outcome: 'restored' | 'upheld', at: Date): Promise<void> {
    await tx.query(`UPDATE moderation_appeals SET outcome = $2, decided_at = $3 WHERE id = $1`, [id, outcome, at]);
  }

  panelOf(tx: Tx, appealIds: readonly string[]): Promise<Panelist[]> {
    return tx.query<Panelist>(`${PANELIST} WHERE appeal_id = ANY ($1) ORDER BY appeal_id, drawn_at, account_id`, [
      appealIds,
    ]);
  }

  async seat(tx: Tx, appealId: string, accountIds: readonly string[], at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO moderation_panelists (appeal_id, account_id, drawn_at) SELECT $1, unnest($2::uuid[]), $3`,
      [appealId, accountIds, at],
    );
  }

  async release(tx: Tx, appealId: string, accountIds: readonly string[], at: Date): Promise<void> {
    await tx.query(
      `UPDATE moderation_panelists SET released_at = $3 WHERE appeal_id = $1 AND account_id = ANY ($2) AND choice IS NULL`,
      [appealId, accountIds, at],
    );
  }

  async choose(tx: Tx, panelist: Panelist): Promise<void> {
    const { appealId, accountId, choice, reasons, decidedAt } = panelist;
    await tx.query(
      `UPDATE moderation_panelists SET choice = $3, reasons = $4, decided_at = $5 WHERE appeal_id = $1 AND account_id = $2`,
      [appealId, accountId, choice, reasons, decidedAt],
    );
  }

  /**
   * Forums with at least three panelists who may hear an appeal from `forumId` about this act, and these people:
   * never moderators of that forum, past or present, nor anybody on either side of the act.
   */
  async eligible(
    tx: Tx,
    { actId, forumId }: Pick<ModerationAppeal, 'actId' | 'forumId'>,
    at: Date,
  ): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ forumId: string; accountIds: string[] }>(
      `SELECT office.forum_id AS "forumId", array_agg(DISTINCT office.account_id::text ORDER BY office.account_id::text) AS "accountIds"
         FROM forum_appointments office
         JOIN forums f ON f.id = office.forum_id AND f.state = 'active'
         JOIN moderation_acts act ON act.id = $1
        WHERE office.role = 'appeal_panelist' AND office.period @> $3::timestamptz AND office.forum_id <> $2
          AND office.account_id NOT IN (act.author_account_id, act.moderator_account_id)
          AND NOT EXISTS (SELECT 1 FROM forum_appointments own
                           WHERE own.forum_id = $2 AND own.account_id = office.account_id AND own.role = 'moderator')
        GROUP BY office.forum_id HAVING count(DISTINCT office.account_id) >= 3`,
      [actId, forumId, at],
    );
    return new Map(rows.map((row) => [row.forumId, row.accountIds]));
  }
}
