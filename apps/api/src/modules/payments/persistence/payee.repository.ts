import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Payee, PayeeVersion } from '../domain/payee.ts';

const VERSION = `d.id, d.payee_id AS "payeeId", d.version, d.vault_ref AS "vaultRef", d.account_hint AS "accountHint", d.country,
  d.entered_by AS "enteredBy", d.entered_at AS "enteredAt", coalesce(c.outcome, 'waiting') AS state, c.evidence,
  c.decided_by AS "decidedBy", c.decided_at AS "decidedAt"`;
const VERSIONS = `payee_details d LEFT JOIN payee_confirmations c ON c.details_id = d.id`;

interface Head {
  readonly id: string;
  readonly organisationId: string;
  readonly currency: string;
  readonly detailsChangedAt: Date;
}

export interface NewPayeeVersion extends Pick<
  PayeeVersion,
  'id' | 'payeeId' | 'version' | 'vaultRef' | 'accountHint' | 'country' | 'enteredBy' | 'enteredAt'
> {
  readonly accountHash: Buffer;
}

@Injectable()
export class PayeeRepository {
  /** The organisation's payee for a currency, locked; made when there was none. */
  async lockOrCreate(tx: Tx, head: Head): Promise<Head> {
    await tx.query(
      `INSERT INTO payees (id, organisation_id, currency, details_changed_at, created_at) VALUES ($1, $2, $3, $4, $4)
       ON CONFLICT (organisation_id, currency) DO NOTHING`,
      [head.id, head.organisationId, head.currency, head.detailsChangedAt],
    );
    const row = await tx.maybeOne<Head>(
      `SELECT id, organisation_id AS "organisationId", currency, details_changed_at AS "detailsChangedAt"
         FROM payees WHERE organisation_id = $1 AND currency = $2 FOR UPDATE`,
      [head.organisationId, head.currency],
    );
    return row!;
  }

  async insertVersion(tx: Tx, version: NewPayeeVersion): Promise<void> {
    await tx.query(
      `INSERT INTO payee_details (id, payee_id, version, vault_ref, account_hint, country, account_hash, entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[version.id, version.payeeId, version.version, version.vaultRef, version.accountHint, version.country],
        ...[version.accountHash, version.enteredBy, version.enteredAt],
      ],
    );
    await tx.query(`UPDATE payees SET details_changed_at = $2 WHERE id = $1`, [version.payeeId, version.enteredAt]);
  }

  async decide(
    tx: Tx,
    detailsId: string,
    decision: Pick<PayeeVersion, 'evidence' | 'decidedBy' | 'decidedAt'> & { outcome: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO payee_confirmations (details_id, outcome, evidence, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5)`,
      [detailsId, decision.outcome, decision.evidence, decision.decidedBy, decision.decidedAt],
    );
  }

  /** Keeps the details as they are until the end of the transaction. */
  async lock(tx: Tx, payeeId: string): Promise<Payee | null> {
    await tx.query(`SELECT 1 FROM payees WHERE id = $1 FOR UPDATE`, [payeeId]);
    return (await this.byIds(tx, [payeeId])).get(payeeId) ?? null;
  }

  async byIds(tx: Tx, payeeIds: readonly string[]): Promise<Map<string, Payee>> {
    const found = await this.read(tx, `p.id = ANY($1)`, payeeIds);
    return new Map(found.map((payee) => [payee.id, payee]));
  }

  ofOrganisations(tx: Tx, organisationIds: readonly string[]): Promise<Payee[]> {
    return this.read(tx, `p.organisation_id = ANY($1)`, organisationIds);
  }

  /** Payees whose latest details wait for their second person, of organisations that one of these funds pays. */
  waiting(tx: Tx, fundIds: readonly string[]): Promise<Payee[]> {
    const isPaid = `p.id IN (SELECT payee_id FROM payee_funds WHERE fund_id = ANY($1))`;
    return this.read(tx, `d.decided_at IS NULL AND ${isPaid}`, fundIds);
  }

  /** By an award, a day rate, or what people may give on by the fund's schedule: see the view. */
  async isPaidBy(tx: Tx, payeeId: string, fundIds: readonly string[]): Promise<boolean> {
    const sql = `SELECT 1 FROM payee_funds WHERE payee_id = $1 AND fund_id = ANY($2) LIMIT 1`;
    return (await tx.query(sql, [payeeId, fundIds])).length > 0;
  }

  /** Every version, the latest first. */
  versionsOf(tx: Tx, payeeId: string): Promise<PayeeVersion[]> {
    return tx.query<PayeeVersion>(`SELECT ${VERSION} FROM ${VERSIONS} WHERE d.payee_id = $1 ORDER BY d.version DESC`, [
      payeeId,
    ]);
  }

  async versionsOfMany(tx: Tx, payeeIds: readonly string[]): Promise<Map<string, PayeeVersion[]>> {
    const rows = await tx.query<PayeeVersion>(
      `SELECT ${VERSION} FROM ${VERSIONS} WHERE d.payee_id = ANY($1) ORDER BY d.payee_id, d.version DESC`,
      [payeeIds],
    );
    return Map.groupBy(rows, (row) => row.payeeId);
  }

  async versionsByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, PayeeVersion>> {
    const rows = await tx.query<PayeeVersion>(`SELECT ${VERSION} FROM ${VERSIONS} WHERE d.id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Organisations that receive money on the same account as one in which these people have a role. */
  sharedAccounts(tx: Tx, accountIds: readonly string[]): Promise<{ accountId: string; organisationId: string }[]> {
    return tx.query(
      `SELECT DISTINCT r.account_id AS "accountId", other.organisation_id AS "organisationId"
         FROM role_assignments r
         JOIN payees own ON own.organisation_id = r.organisation_id
         JOIN payee_details mine ON mine.payee_id = own.id
         JOIN payee_details same ON same.account_hash = mine.account_hash AND same.payee_id <> mine.payee_id
         JOIN payees other ON other.id = same.payee_id AND other.organisation_id <> own.organisation_id
        WHERE r.account_id = ANY($1)`,
      [accountIds],
    );
  }

  private async read(tx: Tx, condition: string, ids: readonly string[]): Promise<Payee[]> {
    const rows = await tx.query<Head & { detailsId: string }>(
      `SELECT p.id, p.organisation_id AS "organisationId", p.currency, p.details_changed_at AS "detailsChangedAt",
              d.details_id AS "detailsId"
         FROM payees p
         JOIN LATERAL (SELECT d.id AS details_id, c.decided_at FROM ${VERSIONS} WHERE d.payee_id = p.id
                        ORDER BY d.version DESC LIMIT 1) d ON true
        WHERE ${condition} ORDER BY p.details_changed_at, p.id LIMIT 100`,
      [ids],
    );
    const versions = await this.versionsByIds(
      tx,
      rows.map((row) => row.detailsId),
    );
    return rows.map(({ detailsId, ...head }) => ({ ...head, current: versions.get(detailsId)! }));
  }
}
