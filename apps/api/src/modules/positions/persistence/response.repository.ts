import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Commitment, Response, ResponseContent, Signoff, WholeResponse } from '../domain/response.ts';
import type { ClauseAnswer } from '../domain/answer-outcome.ts';

const SELECT = `SELECT id, item_id AS "itemId", version, state, revision, demanded_level AS "demandedLevel",
    change_note AS "changeNote", drafted_by AS "draftedBy", via, signed_role AS "signedRole", signed_level AS "signedLevel",
    received_on AS "receivedOn", sent_at AS "sentAt" FROM responses`;

type ClauseRow = ClauseAnswer & { readonly responseId: string };
type CommitmentRow = Commitment & { readonly responseId: string };

@Injectable()
export class ResponseRepository {
  async insert(tx: Tx, response: Response, draftedAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO responses (id, item_id, version, state, revision, demanded_level, change_note, drafted_by, drafted_at, via)
       VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9)`,
      [
        ...[response.id, response.itemId, response.version, response.revision, response.demandedLevel],
        ...[response.changeNote && JSON.stringify(response.changeNote), response.draftedBy, draftedAt, response.via],
      ],
    );
  }

  /** What is kept of a draft; takes the whole content, so that what was taken out is gone. */
  async saveDraft(tx: Tx, draft: Response & ResponseContent, at: Date): Promise<void> {
    await tx.query(
      `UPDATE responses SET revision = $2, change_note = $3, drafted_by = $4, drafted_at = $5 WHERE id = $1`,
      [draft.id, draft.revision, draft.changeNote && JSON.stringify(draft.changeNote), draft.draftedBy, at],
    );
    await this.replaceContent(tx, draft.id, draft);
  }

  async replaceContent(tx: Tx, responseId: string, content: ResponseContent): Promise<void> {
    await tx.query(`DELETE FROM response_clauses WHERE response_id = $1`, [responseId]);
    await tx.query(`DELETE FROM commitments WHERE response_id = $1`, [responseId]);
    await tx.query(
      `INSERT INTO response_clauses (response_id, clause_id, outcome, reason_code, texts, evidence, decide_on)
       SELECT $1, c."clauseId", c.outcome, c."reasonCode", c.texts, c.evidence, c."decideOn" FROM jsonb_to_recordset($2) AS
         c ("clauseId" uuid, outcome text, "reasonCode" text, texts jsonb, evidence jsonb, "decideOn" date)`,
      [responseId, JSON.stringify(content.clauses)],
    );
    await tx.query(
      `INSERT INTO commitments (response_id, number, clause_id, texts)
       SELECT $1, c.number, c."clauseId", c.texts FROM jsonb_to_recordset($2) AS c (number int, "clauseId" uuid, texts jsonb)`,
      [responseId, JSON.stringify(content.commitments)],
    );
    const milestones = content.commitments.flatMap(({ number: commitment, milestones: parts }) =>
      parts.map((part) => ({ ...part, commitment })),
    );
    await tx.query(
      `INSERT INTO milestones (response_id, commitment, number, texts, due_on)
       SELECT $1, m.commitment, m.number, m.texts, m."dueOn" FROM jsonb_to_recordset($2) AS
         m (commitment int, number int, texts jsonb, "dueOn" date)`,
      [responseId, JSON.stringify(milestones)],
    );
  }

  async move(tx: Tx, id: string, move: Partial<Response> & Pick<Response, 'state'>): Promise<void> {
    await tx.query(
      `UPDATE responses SET state = $2, signed_role = coalesce($3, signed_role), signed_level = coalesce($4, signed_level),
         received_on = coalesce($5, received_on), sent_at = coalesce($6, sent_at) WHERE id = $1`,
      [id, move.state, move.signedRole, move.signedLevel, move.receivedOn, move.sentAt],
    );
  }

  /** A language that an answer lacked: added, never changed. Parts are named as `partsOf` names them. */
  async addLanguage(tx: Tx, responseId: string, language: string, parts: readonly Translation[]): Promise<void> {
    const tables = [
      [`response_clauses`, `'clause:' || clause_id`],
      [`commitments`, `'commitment:' || number`],
      [`milestones`, `'milestone:' || commitment || '.' || number`],
    ] as const;
    for (const [table, name] of tables) {
      await tx.query(
        `UPDATE ${table} SET texts = texts || jsonb_build_object($2::text, given.text)
           FROM jsonb_to_recordset($3) AS given (part text, text text)
          WHERE response_id = $1 AND ${name} = given.part AND NOT texts ? $2`,
        [responseId, language, JSON.stringify(parts)],
      );
    }
  }

  lockOpen(tx: Tx, itemId: string): Promise<Response | null> {
    const sql = `${SELECT} WHERE item_id = $1 AND state <> 'sent' ORDER BY version DESC LIMIT 1 FOR UPDATE`;
    return tx.maybeOne<Response>(sql, [itemId]);
  }

  async ofItems(tx: Tx, itemIds: readonly string[]): Promise<WholeResponse[]> {
    const responses = await tx.query<Response>(`${SELECT} WHERE item_id = ANY ($1) ORDER BY item_id, version`, [
      itemIds,
    ]);
    return this.whole(tx, responses);
  }

  async whole(tx: Tx, responses: readonly Response[]): Promise<WholeResponse[]> {
    const ids = responses.map(({ id }) => id);
    const clauses = await tx.query<ClauseRow>(
      `SELECT r.response_id AS "responseId", r.clause_id AS "clauseId", r.outcome, r.reason_code AS "reasonCode", r.texts,
         r.evidence, r.decide_on AS "decideOn" FROM response_clauses r JOIN recommendation_clauses c ON c.id = r.clause_id
        WHERE r.response_id = ANY ($1) ORDER BY c.number`,
      [ids],
    );
    const commitments = await tx.query<CommitmentRow>(
      `SELECT c.response_id AS "responseId", c.number, c.clause_id AS "clauseId", c.texts, coalesce((
           SELECT jsonb_agg(jsonb_build_object('number', m.number, 'texts', m.texts, 'dueOn', m.due_on) ORDER BY m.number)
             FROM milestones m WHERE m.response_id = c.response_id AND m.commitment = c.number), '[]') AS milestones
         FROM commitments c WHERE c.response_id = ANY ($1) ORDER BY c.number`,
      [ids],
    );
    const clausesOf = Map.groupBy(clauses, ({ responseId }) => responseId);
    const commitmentsOf = Map.groupBy(commitments, ({ responseId }) => responseId);
    return responses.map((response) => ({
      ...response,
      clauses: clausesOf.get(response.id) ?? [],
      commitments: commitmentsOf.get(response.id) ?? [],
    }));
  }

  /** How often sent answers left each clause under consideration. */
  async consideredBefore(tx: Tx, itemId: string): Promise<Map<string, number>> {
    const rows = await tx.query<{ clauseId: string; times: number }>(
      `SELECT c.clause_id AS "clauseId", count(*)::int AS times FROM response_clauses c JOIN responses r ON r.id = c.response_id
        WHERE r.item_id = $1 AND r.state = 'sent' AND c.outcome = 'under_consideration' GROUP BY c.clause_id`,
      [itemId],
    );
    return new Map(rows.map(({ clauseId, times }) => [clauseId, times]));
  }

  async insertSignoff(tx: Tx, signoff: Signoff): Promise<void> {
    await tx.query(
      `INSERT INTO response_signoffs (id, response_id, revision, kind, account_id, level, role_title, note, occurred_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[signoff.id, signoff.responseId, signoff.revision, signoff.kind, signoff.accountId, signoff.level],
        ...[signoff.roleTitle, signoff.note, signoff.occurredAt],
      ],
    );
  }

  signoffsOf(tx: Tx, itemId: string): Promise<Signoff[]> {
    return tx.query<Signoff>(
      `SELECT s.id, s.response_id AS "responseId", s.revision, s.kind, s.account_id AS "accountId", s.level,
         s.role_title AS "roleTitle", s.note, s.occurred_at AS "occurredAt" FROM response_signoffs s
         JOIN responses r ON r.id = s.response_id WHERE r.item_id = $1 ORDER BY s.occurred_at, s.id LIMIT 500`,
      [itemId],
    );
  }
}

export interface Translation {
  readonly part: string;
  readonly text: string;
}
