import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ForumMember {
  readonly memberId: string;
  readonly accountId: string;
}

/** Rounds that ask somebody, with whether the person has answered. */
export interface AskedRound {
  readonly roundId: string;
  readonly itemId: string;
  readonly electorate: 'representatives' | 'panel' | 'members';
  readonly hasRated: boolean;
}

/** Who can be asked to rate. Affected members only: organisations and experts take part and do not vote (rule E1). */
@Injectable()
export class ElectorateRepository {
  /** Affected, active members who had joined by that day, nobody of a company. */
  affected(tx: Tx, forumId: string, joinedBy: string, now: Date): Promise<ForumMember[]> {
    return tx.query<ForumMember>(
      `SELECT id AS "memberId", account_id AS "accountId" FROM members
        WHERE forum_id = $1 AND kind = 'affected' AND state = 'active' AND joined_on <= $2
          AND NOT is_of_company(account_id, $3) ORDER BY id`,
      [forumId, joinedBy, now],
    );
  }

  async countAffected(tx: Tx, forumId: string, joinedBy: string): Promise<number> {
    const rows = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM members
        WHERE forum_id = $1 AND kind = 'affected' AND state = 'active' AND joined_on <= $2`,
      [forumId, joinedBy],
    );
    return rows[0]!.count;
  }

  /** Rounds that ask this person, open and past, newest first; full votes ask every affected member. */
  asked(tx: Tx, accountId: string, limit: number): Promise<AskedRound[]> {
    return tx.query<AskedRound>(
      `SELECT r.id AS "roundId", r.item_id AS "itemId", coalesce(e.electorate, 'members') AS electorate,
         EXISTS (SELECT 1 FROM rating_marks k WHERE k.round_id = r.id AND k.account_id = $1) AS "hasRated"
         FROM members m JOIN answer_items i ON i.forum_id = m.forum_id JOIN rating_rounds r ON r.item_id = i.id
         LEFT JOIN rating_electors e ON e.round_id = r.id AND e.account_id = $1
        WHERE m.account_id = $1 AND m.state = 'active' AND r.state <> 'replaced'
          AND (e.state = 'asked' OR r.kind = 'full' AND m.kind = 'affected' AND m.joined_on <= r.opened_on)
        ORDER BY (r.state = 'open') DESC, r.opened_on DESC, r.id DESC LIMIT $2`,
      [accountId, limit],
    );
  }
}
