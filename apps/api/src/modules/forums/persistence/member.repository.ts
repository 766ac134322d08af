import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Member, MemberAttestation } from '../domain/member.ts';

const COLUMNS = `m.id, m.forum_id AS "forumId", m.constituency_id AS "constituencyId", m.account_id AS "accountId", m.pseudonym,
  m.kind, m.organisation_id AS "organisationId", m.membership_key AS "membershipKey", m.state, m.lapse_until AS "lapseUntil",
  m.admitted_by AS "admittedBy", m.joined_on AS "joinedOn"`;

@Injectable()
export class MemberRepository {
  /** Throws the violated constraint: `members_pseudonym_unique`, or at commit `members_attested`. */
  async insert(tx: Tx, member: Member, pseudonymKey: string): Promise<void> {
    const { id, forumId, constituencyId, accountId, pseudonym, kind, organisationId, membershipKey } = member;
    await tx.query(
      `INSERT INTO members (id, forum_id, constituency_id, account_id, pseudonym, pseudonym_key, kind, organisation_id,
         membership_key, state, lapse_until, admitted_by, joined_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, forumId, constituencyId, accountId, pseudonym, pseudonymKey, kind, organisationId],
        ...[membershipKey, member.state, member.lapseUntil, member.admittedBy, member.joinedOn],
      ],
    );
  }

  async attest(tx: Tx, attestation: MemberAttestation): Promise<void> {
    const { memberId, constituencyId, organisationId, keyId, purpose, randomizer, signature } = attestation;
    await tx.query(
      `INSERT INTO member_attestations (member_id, constituency_id, organisation_id, key_id, purpose, randomizer, signature)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (member_id, organisation_id) DO UPDATE SET key_id = excluded.key_id, purpose = excluded.purpose,
         randomizer = excluded.randomizer, signature = excluded.signature`,
      [
        ...[memberId, constituencyId, organisationId, keyId, purpose],
        ...[Buffer.from(randomizer), Buffer.from(signature)],
      ],
    );
  }

  async removeAttestations(tx: Tx, memberId: string): Promise<void> {
    await tx.query(`DELETE FROM member_attestations WHERE member_id = $1`, [memberId]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Member[]> {
    return tx.query<Member>(`SELECT ${COLUMNS} FROM members m WHERE m.id = ANY ($1)`, [ids]);
  }

  byAccount(tx: Tx, accountId: string): Promise<Member | null> {
    return tx.maybeOne<Member>(`SELECT ${COLUMNS} FROM members m WHERE m.account_id = $1`, [accountId]);
  }

  byAccounts(tx: Tx, accountIds: readonly string[]): Promise<Member[]> {
    return tx.query<Member>(`SELECT ${COLUMNS} FROM members m WHERE m.account_id = ANY ($1)`, [accountIds]);
  }

  byPseudonym(tx: Tx, forumId: string, pseudonymKey: string): Promise<Member | null> {
    const sql = `SELECT ${COLUMNS} FROM members m WHERE m.forum_id = $1 AND m.pseudonym_key = $2 AND m.state <> 'ended'`;
    return tx.maybeOne<Member>(sql, [forumId, pseudonymKey]);
  }

  /** Locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<Member | null> {
    return tx.maybeOne<Member>(`SELECT ${COLUMNS} FROM members m WHERE m.id = $1 FOR NO KEY UPDATE`, [id]);
  }

  async setState(tx: Tx, id: string, state: Member['state']): Promise<void> {
    await tx.query(`UPDATE members SET state = $2, lapse_until = NULL WHERE id = $1`, [id, state]);
  }

  /** Organisations of the panel whose signatures count for the member today. */
  async attestedBy(tx: Tx, memberId: string): Promise<string[]> {
    const rows = await tx.query<{ organisationId: string }>(
      `SELECT a.organisation_id AS "organisationId" FROM member_attestations a
         JOIN panel_organisations p USING (constituency_id, organisation_id)
        WHERE a.member_id = $1 AND p.revoked_at IS NULL ORDER BY a.organisation_id`,
      [memberId],
    );
    return rows.map(({ organisationId }) => organisationId);
  }

  async savePhrase(tx: Tx, memberId: string, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO member_phrases (member_id, hash) VALUES ($1, $2) ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash`,
      [memberId, hash],
    );
  }

  async phraseOf(tx: Tx, memberId: string): Promise<string | null> {
    const row = await tx.maybeOne<{ hash: string }>(`SELECT hash FROM member_phrases WHERE member_id = $1`, [memberId]);
    return row?.hash ?? null;
  }

  /** Public numbers of a constituency: how many take part, by kind. */
  async countOf(
    tx: Tx,
    constituencyIds: readonly string[],
  ): Promise<{ constituencyId: string; affected: number; others: number }[]> {
    return tx.query(
      `SELECT constituency_id AS "constituencyId", (count(*) FILTER (WHERE kind = 'affected'))::int AS affected,
              (count(*) FILTER (WHERE kind <> 'affected'))::int AS others
         FROM members WHERE constituency_id = ANY ($1) AND state = 'active' GROUP BY constituency_id`,
      [constituencyIds],
    );
  }
}
