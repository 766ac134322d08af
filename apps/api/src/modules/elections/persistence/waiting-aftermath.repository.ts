import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

/** What a seat that falls vacant, or is to be recalled, leaves waiting for somebody. */
@Injectable()
export class WaitingAftermathRepository {
  /** For those who stood: would they fill a seat. The subject is the vacancy. */
  forMember(tx: Tx, memberId: string, now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'seat-offered' AS kind, v.id AS "subjectId", c.title, v.consents_close_at AS "dueAt", v.opened_at AS since
         FROM vacancy_candidates a JOIN seat_vacancies v ON v.id = a.vacancy_id JOIN election_styles s ON s.id = v.style_id
         JOIN constituencies c ON c.id = s.constituency_id
        WHERE a.member_id = $1 AND a.serves IS NULL AND v.state = 'asking' AND v.consents_close_at > $2
        ORDER BY v.consents_close_at LIMIT ${MAX_WAITING}`,
      [memberId, now],
    );
  }

  /** For returning officers: by-elections that nobody has announced, and recalls whose notice is over. The subject is the forum's slug. */
  forOfficers(tx: Tx, forumIds: readonly string[], now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'by-election-to-announce' AS kind, f.slug AS "subjectId", c.title, NULL::timestamptz AS "dueAt", v.settled_at AS since
          FROM seat_vacancies v JOIN forums f ON f.id = v.forum_id JOIN representative_seats r ON r.id = v.seat_id
          JOIN constituencies c ON c.id = r.constituency_id
         WHERE v.forum_id = ANY ($1) AND v.state = 'by_election' AND r.term_ends_on > ($2::timestamptz AT TIME ZONE 'UTC')::date
           AND NOT EXISTS (SELECT 1 FROM elections e JOIN election_styles s ON s.election_id = e.id
             WHERE e.forum_id = v.forum_id AND s.constituency_id = r.constituency_id AND e.kind = 'by_election'
               AND e.state <> 'cancelled' AND e.announced_at >= v.settled_at)
         ORDER BY v.settled_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'recall-to-announce', f.slug, r.pseudonym, NULL, p.notice_ends_at
          FROM recall_petitions p JOIN forums f ON f.id = p.forum_id JOIN representative_seats r ON r.id = p.seat_id
         WHERE p.forum_id = ANY ($1) AND p.state = 'noticed' AND p.notice_ends_at <= $2
         ORDER BY p.notice_ends_at LIMIT ${MAX_WAITING})`,
      [forumIds, now],
    );
  }

  /** For returning officers: terms that end before `until` and no election of seats in sight. The subject is the forum's slug. */
  termsFor(tx: Tx, forumIds: readonly string[], now: Date, until: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'term-election-to-announce' AS kind, f.slug AS "subjectId", c.title,
              max(r.term_ends_on)::timestamp AT TIME ZONE 'UTC' AS "dueAt", NULL::timestamptz AS since
         FROM representative_seats r JOIN forums f ON f.id = r.forum_id JOIN constituencies c ON c.id = r.constituency_id
        WHERE r.forum_id = ANY ($1) AND f.state = 'active'
        GROUP BY f.id, c.id, c.title
       HAVING max(r.term_ends_on) BETWEEN ($2::timestamptz AT TIME ZONE 'UTC')::date AND ($3::timestamptz AT TIME ZONE 'UTC')::date
          AND NOT EXISTS (SELECT 1 FROM elections e JOIN election_styles s ON s.election_id = e.id
            WHERE e.forum_id = f.id AND s.constituency_id = c.id AND e.kind = 'seats' AND e.state NOT IN ('final', 'cancelled'))
        ORDER BY max(r.term_ends_on) LIMIT ${MAX_WAITING}`,
      [forumIds, now, until],
    );
  }

  /** For those who counted the election: closed ballots to count again. The subject is the vacancy. */
  forScrutineer(tx: Tx, accountId: string, forumIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'vacancy-to-count' AS kind, v.id AS "subjectId", c.title, NULL::timestamptz AS "dueAt", v.consents_close_at AS since
         FROM seat_vacancies v JOIN election_scrutineers n ON n.election_id = v.election_id AND n.account_id = $1
         JOIN election_styles s ON s.id = v.style_id JOIN constituencies c ON c.id = s.constituency_id
        WHERE v.forum_id = ANY ($2) AND v.state = 'counting' AND NOT EXISTS (
          SELECT 1 FROM vacancy_countbacks b WHERE b.vacancy_id = v.id AND b.account_id = $1)
        ORDER BY v.consents_close_at LIMIT ${MAX_WAITING}`,
      [accountId, forumIds],
    );
  }
}
