import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerHistory } from '../domain/answer-history.ts';

const day = (moment: string): string => `(${moment} AT TIME ZONE 'UTC')::date`;
const list = (fields: string, from: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${fields})), '[]') FROM (${from}) part)`;

const OVERDUES = `SELECT * FROM answer_overdues WHERE item_id = i.id ORDER BY since, clock`;
const ANSWERS = `SELECT s.version, s.received_on, s.signed_role, s.id FROM responses s WHERE s.item_id = i.id AND s.state = 'sent' ORDER BY s.version`;
const ROUNDS = `SELECT id, closed_on, outcome FROM rating_rounds WHERE item_id = i.id AND state = 'closed' ORDER BY number`;
const ACTS = `SELECT id, kind, finding, occurred_at FROM answer_forum_acts WHERE item_id = i.id AND kind IN ('reopen', 'recheck') ORDER BY occurred_at`;

const SELECT = `
  SELECT i.id AS "itemId", i.recommendation_id AS "recommendationId", i.position_id AS "positionId", p.slug AS "positionSlug",
         r.number, r.phase, i.addressee_id AS "addresseeId", i.forum_id AS "forumId", i.level, i.state, i.delivered_on AS "deliveredOn",
         i.acknowledge_by AS "acknowledgeBy", i.acknowledged_on AS "acknowledgedOn", i.interim_by AS "interimBy",
         i.interim_on AS "interimOn", i.answer_by AS "answerBy", i.decided_before_on AS "decidedBeforeOn", i.closed_on AS "closedOn",
         ${list(`'clock', clock, 'dueOn', due_on, 'since', since`, OVERDUES)} AS overdues,
         ${list(
           `'version', version, 'sentOn', received_on, 'signedRole', signed_role,
            'outcomes', (SELECT coalesce(jsonb_agg(c.outcome), '[]') FROM response_clauses c WHERE c.response_id = part.id)`,
           ANSWERS,
         )} AS answers,
         ${list(`'roundId', id, 'endedOn', closed_on, 'outcome', outcome`, ROUNDS)} AS rounds,
         ${list(`'id', id, 'kind', kind, 'finding', finding, 'on', ${day('occurred_at')}`, ACTS)} AS acts,
         (SELECT max(until_on) FROM answer_holds h WHERE h.item_id = i.id AND h.released_at IS NULL AND h.until_on >= $2::date) AS "heldUntil"
    FROM answer_items i JOIN positions p ON p.id = i.position_id JOIN recommendations r ON r.id = i.recommendation_id`;

/** Items with everything dated that became of them, in one statement. */
@Injectable()
export class AnswerHistoryRepository {
  byIds(tx: Tx, itemIds: readonly string[], today: string): Promise<AnswerHistory[]> {
    return tx.query<AnswerHistory>(`${SELECT} WHERE i.id = ANY ($1::uuid[]) ORDER BY i.id`, [itemIds, today]);
  }

  /** Newest first, at most 1,000. */
  ofAddressee(tx: Tx, addresseeId: string, today: string): Promise<AnswerHistory[]> {
    const sql = `${SELECT} WHERE i.addressee_id = $1::uuid ORDER BY i.delivered_on DESC, i.id LIMIT 1000`;
    return tx.query<AnswerHistory>(sql, [addresseeId, today]);
  }

  async idsOf(tx: Tx, positionId: string, addresseeId: string): Promise<string[]> {
    const sql = 'SELECT id FROM answer_items WHERE position_id = $1 AND addressee_id = $2 ORDER BY id';
    return (await tx.query<{ id: string }>(sql, [positionId, addresseeId])).map(({ id }) => id);
  }

  /** Alerts whose 72 hours are over. */
  alerts(tx: Tx, ids: readonly string[], now: Date, today: string): Promise<AlertHistory[]> {
    return tx.query<AlertHistory>(
      `SELECT id AS "alertId", addressee_id AS "addresseeId", forum_id AS "forumId", ${day('raised_at')} AS "raisedOn",
              ${day('acknowledge_by')} AS "dueOn", ${day('acknowledged_at')} AS "acknowledgedOn",
              coalesce(acknowledged_at <= acknowledge_by, false) AS "isInTime", coalesce(held_until >= $3::date, false) AS "isHeld"
         FROM urgent_alerts WHERE id = ANY ($1::uuid[]) AND acknowledge_by <= $2`,
      [ids, now, today],
    );
  }

  /** What companies promised in the newest answer that counts, with the last day of each promise. */
  commitmentsOf(tx: Tx, itemIds: readonly string[]): Promise<StandingCommitment[]> {
    return tx.query<StandingCommitment>(
      `SELECT s.item_id AS "itemId", c.texts, (SELECT max(m.due_on) FROM milestones m
                WHERE m.response_id = c.response_id AND m.commitment = c.number) AS "dueOn"
         FROM (SELECT DISTINCT ON (item_id) id, item_id FROM responses WHERE item_id = ANY ($1::uuid[]) AND state = 'sent'
                ORDER BY item_id, version DESC) s
         JOIN commitments c ON c.response_id = s.id ORDER BY s.item_id, c.number`,
      [itemIds],
    );
  }

  /** What stands behind the newest answer that counts, clause by clause. */
  evidenceOf(tx: Tx, itemIds: readonly string[]): Promise<StandingEvidence[]> {
    return tx.query<StandingEvidence>(
      `SELECT s.item_id AS "itemId", piece ->> 'title' AS title, piece ->> 'url' AS url, piece ->> 'fileId' AS "fileId",
              piece -> 'file' ->> 'name' AS "fileName", piece -> 'file' ->> 'sha256' AS sha256
         FROM (SELECT DISTINCT ON (item_id) id, item_id FROM responses WHERE item_id = ANY ($1::uuid[]) AND state = 'sent'
                ORDER BY item_id, version DESC) s
         JOIN response_clauses c ON c.response_id = s.id JOIN recommendation_clauses r ON r.id = c.clause_id
        CROSS JOIN LATERAL jsonb_array_elements(c.evidence) WITH ORDINALITY AS given (piece, place)
        ORDER BY s.item_id, r.number, place`,
      [itemIds],
    );
  }
}

/** What an answer that counts rests on. */
export interface StandingEvidence {
  readonly itemId: string;
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  /** Hexadecimal. */
  readonly sha256: string | null;
}

export interface AlertHistory {
  readonly alertId: string;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly raisedOn: string;
  /** The day on which the 72 hours end. */
  readonly dueOn: string;
  readonly acknowledgedOn: string | null;
  readonly isInTime: boolean;
  /** By the forum's safety officer, today. */
  readonly isHeld: boolean;
}

export interface StandingCommitment {
  readonly itemId: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Null where no milestone was named. */
  readonly dueOn: string | null;
}
