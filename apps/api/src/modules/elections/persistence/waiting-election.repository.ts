import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

/** What elections leave waiting for somebody; the subject is the election's slug. */
@Injectable()
export class WaitingElectionRepository {
  /**
   * For a member: a nomination to answer, and votes that can be cast. Whether the member has voted is known to nobody here,
   * so that an open vote waits until it closes.
   */
  forMember(
    tx: Tx,
    member: { readonly id: string; readonly membershipKey: Buffer },
    now: Date,
  ): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'nomination-to-answer' AS kind, e.slug AS "subjectId", e.title, e.nominations_close_at AS "dueAt", c.nominated_at AS since
          FROM election_candidates c JOIN election_styles s ON s.id = c.style_id JOIN elections e ON e.id = s.election_id
         WHERE c.member_id = $1 AND c.state = 'proposed' AND e.state IN ('announced', 'nominating') AND e.nominations_close_at > $3
         ORDER BY e.nominations_close_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'vote-open', e.slug, e.title, e.closes_at, e.state_since
          FROM election_roll_entries r JOIN election_styles s ON s.id = r.style_id JOIN elections e ON e.id = s.election_id
         WHERE r.membership_key = $2 AND e.state = 'open' AND e.closes_at > $3 ORDER BY e.closes_at LIMIT ${MAX_WAITING})`,
      [member.id, member.membershipKey, now],
    );
  }

  /** For returning officers: nominations to close, a ceremony to hold, a manifest to publish. */
  forOfficers(tx: Tx, forumIds: readonly string[], now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT CASE WHEN state <> 'nominated' THEN 'nominations-to-close'
                   WHEN election_key IS NULL THEN 'ceremony-to-hold' ELSE 'manifest-to-publish' END AS kind,
              slug AS "subjectId", title, opens_at AS "dueAt", state_since AS since
         FROM elections WHERE forum_id = ANY ($1) AND roll_frozen_at IS NULL AND opens_at > $2
          AND (state = 'nominated' OR state IN ('announced', 'nominating') AND nominations_close_at <= $2)
        ORDER BY opens_at LIMIT ${MAX_WAITING}`,
      [forumIds, now],
    );
  }

  forKeyHolder(tx: Tx, accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'share-to-confirm' AS kind, e.slug AS "subjectId", e.title, e.opens_at AS "dueAt", NULL::timestamptz AS since
         FROM election_key_holders h JOIN elections e ON e.id = h.election_id
        WHERE h.account_id = $1 AND h.confirmed_at IS NULL AND e.state = 'nominated' ORDER BY e.opens_at LIMIT ${MAX_WAITING}`,
      [accountId],
    );
  }

  /** For scrutineers: a key to register, a closed board to count. */
  forScrutineer(tx: Tx, accountId: string, forumIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'scrutineer-key-to-register' AS kind, e.slug AS "subjectId", e.title, e.opens_at AS "dueAt", e.state_since AS since
          FROM elections e WHERE e.forum_id = ANY ($2) AND e.state = 'nominated' AND e.roll_frozen_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM election_scrutineers s WHERE s.election_id = e.id AND s.account_id = $1)
         ORDER BY e.opens_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'board-to-count', e.slug, e.title, NULL, e.state_since
          FROM election_scrutineers s JOIN elections e ON e.id = s.election_id
         WHERE s.account_id = $1 AND e.state = 'closed' AND NOT EXISTS (
           SELECT 1 FROM election_result_signatures g JOIN election_results r USING (election_id, result_hash)
            WHERE g.election_id = e.id AND g.account_id = $1 AND r.verification <> 'refused')
         ORDER BY e.state_since LIMIT ${MAX_WAITING})`,
      [accountId, forumIds],
    );
  }
}
