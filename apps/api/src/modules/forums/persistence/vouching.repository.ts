import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { JoinApplication } from '../domain/join-application.ts';

const COLUMNS = `id, forum_id AS "forumId", constituency_id AS "constituencyId", pseudonym, membership_key AS "membershipKey",
  phrase_hash AS "phraseHash", label, locale, state, interview_outcome AS "interviewOutcome",
  interview_reasons AS "interviewReasons", interviewed_by AS "interviewedBy", expires_on AS "expiresOn"`;

@Injectable()
export class VouchingRepository {
  /** Throws the violated constraint `join_applications_key_unique`. */
  async insert(
    tx: Tx,
    application: JoinApplication,
    secret: { codeHash: Uint8Array; pseudonymKey: string },
  ): Promise<void> {
    const { id, forumId, constituencyId, pseudonym, membershipKey, phraseHash, label, locale } = application;
    await tx.query(
      `INSERT INTO join_applications (id, forum_id, constituency_id, pseudonym, pseudonym_key, membership_key, phrase_hash,
         code_hash, label, locale, state, expires_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11)`,
      [
        ...[id, forumId, constituencyId, pseudonym, secret.pseudonymKey, membershipKey, phraseHash],
        ...[Buffer.from(secret.codeHash), label, locale, application.expiresOn],
      ],
    );
  }

  /** Locked until the transaction ends. */
  byCode(tx: Tx, codeHash: Uint8Array): Promise<JoinApplication | null> {
    const sql = `SELECT ${COLUMNS} FROM join_applications WHERE code_hash = $1 FOR UPDATE`;
    return tx.maybeOne<JoinApplication>(sql, [Buffer.from(codeHash)]);
  }

  /** Locked until the transaction ends. */
  byId(tx: Tx, id: string): Promise<JoinApplication | null> {
    return tx.maybeOne<JoinApplication>(`SELECT ${COLUMNS} FROM join_applications WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Whether this is a new voice; throws `vouchings_of_the_constituency` for a member of another one. */
  async vouch(tx: Tx, applicationId: string, memberId: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO vouchings (application_id, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1`,
      [applicationId, memberId],
    );
    return rows.length > 0;
  }

  async voices(tx: Tx, applicationId: string): Promise<number> {
    const row = await tx.maybeOne<{ count: number }>(
      `SELECT count(*)::int AS count FROM vouchings v JOIN members m ON m.id = v.member_id
        WHERE v.application_id = $1 AND m.state = 'active'`,
      [applicationId],
    );
    return row?.count ?? 0;
  }

  /** Throws the violated constraint `voucher_years_limit`. */
  async countVoice(tx: Tx, memberId: string, year: number): Promise<void> {
    await tx.query(
      `INSERT INTO voucher_years AS y (member_id, year, vouched) VALUES ($1, $2, 1)
       ON CONFLICT (member_id, year) DO UPDATE SET vouched = y.vouched + 1`,
      [memberId, year],
    );
  }

  async countOf(tx: Tx, memberId: string, year: number): Promise<number> {
    const sql = `SELECT vouched FROM voucher_years WHERE member_id = $1 AND year = $2`;
    return (await tx.maybeOne<{ vouched: number }>(sql, [memberId, year]))?.vouched ?? 0;
  }

  async vouchesFor(tx: Tx, applicationId: string, accountId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM vouchings v JOIN members m ON m.id = v.member_id WHERE v.application_id = $1 AND m.account_id = $2`,
      [applicationId, accountId],
    );
    return rows.length > 0;
  }

  async interview(
    tx: Tx,
    id: string,
    talk: { outcome: 'accepted' | 'refused'; reasons: string; by: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE join_applications SET interview_outcome = $2, interview_reasons = $3, interviewed_by = $4,
         state = CASE WHEN $2 = 'refused' THEN 'refused' ELSE state END WHERE id = $1`,
      [id, talk.outcome, talk.reasons, talk.by],
    );
  }

  /** An appeal was upheld: somebody else talks with them. */
  async reopen(tx: Tx, id: string, expiresOn: string): Promise<void> {
    await tx.query(
      `UPDATE join_applications SET state = 'open', interview_outcome = NULL, interview_reasons = NULL, interviewed_by = NULL,
         expires_on = $2 WHERE id = $1`,
      [id, expiresOn],
    );
  }

  /** Nothing is left that would lead from the member to those who vouched, or back to the application. */
  async forget(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM vouchings WHERE application_id = $1`, [id]);
    await tx.query(
      `UPDATE join_applications SET state = 'admitted', membership_key = NULL, phrase_hash = NULL,
         pseudonym = 'admitted', pseudonym_key = 'admitted' WHERE id = $1`,
      [id],
    );
  }
}
