import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Candidate, CandidateState, CandidateStatement } from '../domain/candidate.ts';

const SELECT = `SELECT c.id, c.style_id AS "styleId", c.member_id AS "memberId", c.title, c.state, c.reserved_groups AS "reservedGroups",
    c.number, c.elected_position AS "electedPosition",
    (SELECT count(*)::int FROM election_seconders s WHERE s.candidate_id = c.id) AS seconders
  FROM election_candidates c`;

const STATEMENT = `SELECT candidate_id AS "candidateId", language, text, is_original AS "isOriginal",
    translator_role AS "translatorRole", hidden, saved_at AS "savedAt" FROM election_statements`;

@Injectable()
export class CandidateRepository {
  async insert(tx: Tx, candidate: Omit<Candidate, 'seconders' | 'electedPosition'>, at: Date): Promise<void> {
    const { id, styleId, memberId, title, state, reservedGroups, number } = candidate;
    await tx.query(
      `INSERT INTO election_candidates (id, style_id, member_id, title, state, reserved_groups, number, nominated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, styleId, memberId, title, state, reservedGroups, number, at],
    );
  }

  byId(tx: Tx, id: string): Promise<Candidate | null> {
    return tx.maybeOne<Candidate>(`${SELECT} WHERE c.id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<Candidate | null> {
    return tx.maybeOne<Candidate>(`${SELECT} WHERE c.id = $1 FOR UPDATE OF c`, [id]);
  }

  /** In drawn order where there is one, else as nominated; at most 999 stand in a style. */
  ofStyles(tx: Tx, styleIds: readonly string[]): Promise<Candidate[]> {
    const sql = `${SELECT} WHERE c.style_id = ANY ($1) ORDER BY c.style_id, c.number NULLS LAST, c.nominated_at, c.id`;
    return tx.query<Candidate>(sql, [styleIds]);
  }

  /** The member's standing nomination in one of these styles. */
  ofMember(tx: Tx, styleIds: readonly string[], memberId: string): Promise<Candidate | null> {
    const sql = `${SELECT} WHERE c.style_id = ANY ($1) AND c.member_id = $2 ORDER BY c.state = 'withdrawn', c.nominated_at DESC`;
    return tx.maybeOne<Candidate>(sql, [styleIds, memberId]);
  }

  async setState(tx: Tx, id: string, state: CandidateState): Promise<void> {
    await tx.query(`UPDATE election_candidates SET state = $2 WHERE id = $1`, [id, state]);
  }

  async accept(tx: Tx, id: string, state: CandidateState, reservedGroups: readonly string[]): Promise<void> {
    const sql = `UPDATE election_candidates SET state = $2, reserved_groups = $3 WHERE id = $1`;
    await tx.query(sql, [id, state, reservedGroups]);
  }

  async setNumber(tx: Tx, id: string, number: number): Promise<void> {
    await tx.query(`UPDATE election_candidates SET number = $2 WHERE id = $1`, [id, number]);
  }

  async setElected(tx: Tx, id: string, position: number): Promise<void> {
    await tx.query(`UPDATE election_candidates SET elected_position = $2 WHERE id = $1`, [id, position]);
  }

  /** False if this member seconded the candidate before. */
  async second(tx: Tx, candidateId: string, memberId: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO election_seconders (candidate_id, member_id, seconded_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
      [candidateId, memberId, at],
    );
    return rows.length > 0;
  }

  async secondedBy(tx: Tx, styleId: string, memberId: string): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT s.candidate_id AS id FROM election_seconders s JOIN election_candidates c ON c.id = s.candidate_id
        WHERE c.style_id = $1 AND s.member_id = $2`,
      [styleId, memberId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The original replaces an earlier one and drops its translations: they no longer say the same. */
  async saveOriginal(tx: Tx, candidateId: string, language: string, text: string, at: Date): Promise<void> {
    await tx.query(`DELETE FROM election_statements WHERE candidate_id = $1`, [candidateId]);
    await this.insertStatement(tx, {
      candidateId,
      language,
      text,
      isOriginal: true,
      translatorRole: null,
      savedAt: at,
    });
  }

  async saveTranslation(tx: Tx, statement: Omit<CandidateStatement, 'hidden'>): Promise<void> {
    const { candidateId, language } = statement;
    const sql = `DELETE FROM election_statements WHERE candidate_id = $1 AND language = $2 AND NOT is_original`;
    await tx.query(sql, [candidateId, language]);
    await this.insertStatement(tx, statement);
  }

  private async insertStatement(tx: Tx, statement: Omit<CandidateStatement, 'hidden'>): Promise<void> {
    const { candidateId, language, text, isOriginal, translatorRole, savedAt } = statement;
    await tx.query(
      `INSERT INTO election_statements (candidate_id, language, text, is_original, translator_role, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [candidateId, language, text, isOriginal, translatorRole, savedAt],
    );
  }

  statementsOf(tx: Tx, candidateIds: readonly string[]): Promise<CandidateStatement[]> {
    const sql = `${STATEMENT} WHERE candidate_id = ANY ($1) ORDER BY candidate_id, NOT is_original, language`;
    return tx.query<CandidateStatement>(sql, [candidateIds]);
  }
}
