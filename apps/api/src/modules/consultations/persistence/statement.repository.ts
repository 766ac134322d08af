import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { HeardPoint } from '../../engagements/index.ts';
import type { Statement } from '../domain/statement.ts';

const STATEMENT = `
  SELECT s.id, s.consultation_id AS "consultationId", s.number::int, s.member_id AS "memberId", s.origin, s.language, s.texts,
         s.ratings, s.hidden, s.withdrawn
    FROM statements s`;
/** By the day: nobody's place in a list tells when within it they wrote. */
const HEARD_KEYS = [
  { column: 'saidOn', type: 'date' },
  { column: 'id', type: 'uuid' },
] as const;
const IN_SIGHT = `NOT s.hidden AND NOT s.withdrawn`;

export interface NewStatement {
  readonly consultationId: string;
  readonly memberId: string;
  readonly origin: Statement['origin'];
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly textKey: string;
  readonly proposedOn: string;
}

@Injectable()
export class StatementRepository {
  /** The caller holds the consultation's lock, so that numbers follow one another. */
  async insert(tx: Tx, one: NewStatement): Promise<Statement> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO statements (consultation_id, number, member_id, origin, language, texts, text_key, proposed_on)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM statements WHERE consultation_id = $1
       RETURNING id`,
      [
        ...[one.consultationId, one.memberId, one.origin, one.language, JSON.stringify(one.texts)],
        ...[one.textKey, one.proposedOn],
      ],
    );
    return (await this.byId(tx, row!.id))!;
  }

  byId(tx: Tx, id: string): Promise<Statement | null> {
    return tx.maybeOne<Statement>(`${STATEMENT} WHERE s.id = $1`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Statement[]> {
    return tx.query<Statement>(`${STATEMENT} WHERE s.id = ANY ($1)`, [ids]);
  }

  /** All that members see, by number; at most 500. */
  inSight(tx: Tx, consultationId: string): Promise<Statement[]> {
    return tx.query<Statement>(`${STATEMENT} WHERE s.consultation_id = $1 AND ${IN_SIGHT} ORDER BY s.number`, [
      consultationId,
    ]);
  }

  async counts(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; statements: number }>(
      `SELECT s.consultation_id AS id, count(*)::int AS statements FROM statements s
        WHERE s.consultation_id = ANY ($1) AND ${IN_SIGHT} GROUP BY 1`,
      [ids],
    );
    return new Map(rows.map(({ id, statements }) => [id, statements]));
  }

  async lastNumber(tx: Tx, consultationId: string): Promise<number> {
    const sql = `SELECT coalesce(max(number), 0)::int AS last FROM statements WHERE consultation_id = $1`;
    return (await tx.maybeOne<{ last: number }>(sql, [consultationId]))!.last;
  }

  /**
   * What this member has not rated: those with few ratings first, equal ones in an order that differs from member to
   * member, so that the first statements are not everybody's first.
   */
  unrated(tx: Tx, consultationId: string, memberId: string, limit: number): Promise<Statement[]> {
    return tx.query<Statement>(
      `${STATEMENT}
        WHERE s.consultation_id = $1 AND ${IN_SIGHT} AND NOT EXISTS (
          SELECT 1 FROM statement_ratings r WHERE r.consultation_id = $1 AND r.member_id = $2 AND r.statement_id = s.id)
        ORDER BY width_bucket(ln(s.ratings + 1), 0, 14, 28), md5($2::text || s.id::text) LIMIT $3`,
      [consultationId, memberId, limit],
    );
  }

  /** By number, in sight or the reader's own. */
  page(tx: Tx, consultationId: string, request: PageRequest): Promise<Page<Statement>> {
    const sql = `${STATEMENT} WHERE s.consultation_id = $1 AND ${IN_SIGHT}`;
    const keys = [{ column: 'number', type: 'int' }] as const;
    return keysetPage<Statement>(tx, { sql, parameters: [consultationId], keys, direction: 'asc' }, request);
  }

  ofMember(tx: Tx, memberId: string, consultationId: string | null): Promise<Statement[]> {
    const sql = `${STATEMENT} WHERE s.member_id = $1 AND s.origin = 'member' AND NOT s.withdrawn
                    AND ($2::uuid IS NULL OR s.consultation_id = $2) ORDER BY s.proposed_on DESC, s.id LIMIT 500`;
    return tx.query<Statement>(sql, [memberId, consultationId]);
  }

  /** In sight in what the forum asked its members, containing the pattern in some language; newest first. */
  heard(tx: Tx, forumId: string, pattern: string | null, request: PageRequest): Promise<Page<HeardPoint>> {
    const sql = `SELECT s.id, s.texts ->> s.language AS text, s.language, s.proposed_on AS "saidOn"
      FROM statements s JOIN consultations c ON c.id = s.consultation_id
     WHERE c.forum_id = $1 AND c.state IN ('open', 'closed') AND ${IN_SIGHT} AND ($2::text IS NULL OR EXISTS (
       SELECT 1 FROM jsonb_each_text(s.texts) words WHERE words.value ILIKE $2))`;
    return keysetPage<HeardPoint>(
      tx,
      { sql, parameters: [forumId, pattern], keys: HEARD_KEYS, direction: 'desc' },
      request,
    );
  }

  async setHidden(tx: Tx, id: string, hidden: boolean): Promise<void> {
    await tx.query(`UPDATE statements SET hidden = $2 WHERE id = $1`, [id, hidden]);
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE statements SET withdrawn = true WHERE id = $1`, [id]);
  }

  async translate(tx: Tx, id: string, language: string, text: string): Promise<void> {
    await tx.query(`UPDATE statements SET texts = texts || jsonb_build_object($2::text, $3::text) WHERE id = $1`, [
      ...[id, language, text],
    ]);
  }

  async proposedOn(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const sql = `SELECT id, proposed_on AS "day" FROM statements WHERE id = ANY ($1)`;
    const rows = await tx.query<{ id: string; day: string }>(sql, [ids]);
    return new Map(rows.map(({ id, day }) => [id, day]));
  }
}
