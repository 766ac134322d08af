import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Method } from '../domain/method.ts';

const METHOD = `m.id, m.account_id AS "accountId", m.version, m.rail, m.country, m.vault_ref AS "vaultRef", m.hint,
  (m.rail IN ('bank', 'mobile_money') OR m.name_given) AS "hasName",
  m.entered_at AS "enteredAt"`;

@Injectable()
export class MethodRepository {
  /** Waits for whoever else writes the same person's details. */
  async insert(tx: Tx, method: Omit<Method, 'version'>): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700001361))`, [method.accountId]);
    await tx.query(
      `INSERT INTO compensation_methods (id, account_id, version, rail, country, vault_ref, hint, name_given, entered_at)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8 FROM compensation_methods WHERE account_id = $2`,
      [
        ...[method.id, method.accountId, method.rail, method.country, method.vaultRef, method.hint],
        ...[method.hasName, method.enteredAt],
      ],
    );
  }

  current(tx: Tx, accountId: string): Promise<Method | null> {
    const sql = `SELECT ${METHOD} FROM compensation_methods m WHERE m.account_id = $1 ORDER BY m.version DESC LIMIT 1`;
    return tx.maybeOne<Method>(sql, [accountId]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Method & { isCurrent: boolean; changedAt: Date }>> {
    const rows = await tx.query<Method & { isCurrent: boolean; changedAt: Date }>(
      `SELECT ${METHOD}, l.version = m.version AS "isCurrent", l.entered_at AS "changedAt" FROM compensation_methods m
         JOIN LATERAL (SELECT version, entered_at FROM compensation_methods WHERE account_id = m.account_id
                        ORDER BY version DESC LIMIT 1) l ON true WHERE m.id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Details to which nothing was ever sent: the law asks for none of them. */
  async unused(tx: Tx, accountId: string): Promise<string[]> {
    const rows = await tx.query<{ vaultRef: string }>(
      `SELECT m.vault_ref AS "vaultRef" FROM compensation_methods m WHERE m.account_id = $1
          AND NOT EXISTS (SELECT 1 FROM compensation_payments p WHERE p.method_id = m.id AND p.state <> 'refused')`,
      [accountId],
    );
    return rows.map((row) => row.vaultRef);
  }

  async setOfficial(tx: Tx, accountId: string, isPublicOfficial: boolean, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_people (account_id, is_public_official, changed_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET is_public_official = $2, changed_at = $3`,
      [accountId, isPublicOfficial, at],
    );
  }

  async isOfficial(tx: Tx, accountId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM compensation_people WHERE account_id = $1 AND is_public_official`;
    return (await tx.query(sql, [accountId])).length > 0;
  }
}
