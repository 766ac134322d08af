import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Claim, Receipt } from '../domain/claim.ts';

const CLAIM = `e.id, e.fund_id AS "fundId", e.envelope_id AS "envelopeId", e.account_id AS "accountId", e.forum_id AS "forumId", e.kind,
  e.is_advance AS "isAdvance", e.purpose, e.amount_minor AS "amountMinor", e.currency, e.needed_by AS "neededBy", e.declaration,
  e.state, e.filed_at AS "filedAt", e.decided_at AS "decidedAt", e.approved_minor AS "approvedMinor", e.reason,
  e.spent_minor AS "spentMinor", e.settlement, e.settlement_note AS "settlementNote",
  (SELECT count(*)::int FROM expense_receipts r WHERE r.claim_id = e.id) AS "receiptCount",
  (SELECT state FROM compensation_payments p WHERE p.claim_id = e.id ORDER BY p.id DESC LIMIT 1) AS "paymentState",
  (SELECT confirmed_on FROM compensation_payments p WHERE p.claim_id = e.id ORDER BY p.id DESC LIMIT 1) AS "paidOn"`;
const RECEIPT = `id, claim_id AS "claimId", vault_ref AS "vaultRef", media_type AS "mediaType", size_bytes AS "sizeBytes",
  added_at AS "addedAt"`;

export interface Decision {
  readonly state: 'approved' | 'refused';
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly approvedMinor: bigint | null;
  readonly reason: string | null;
}

@Injectable()
export class ClaimRepository {
  async insert(
    tx: Tx,
    claim: Pick<
      Claim,
      | 'id'
      | 'fundId'
      | 'envelopeId'
      | 'accountId'
      | 'forumId'
      | 'kind'
      | 'isAdvance'
      | 'purpose'
      | 'amountMinor'
      | 'currency'
      | 'neededBy'
      | 'declaration'
      | 'filedAt'
    >,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO expense_claims (id, fund_id, envelope_id, account_id, forum_id, kind, is_advance, purpose, amount_minor, currency,
         needed_by, declaration, state, filed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'filed', $13)`,
      [
        ...[claim.id, claim.fundId, claim.envelopeId, claim.accountId, claim.forumId, claim.kind, claim.isAdvance],
        ...[claim.purpose, claim.amountMinor, claim.currency, claim.neededBy, claim.declaration, claim.filedAt],
      ],
    );
  }

  async lock(tx: Tx, id: string): Promise<Claim | null> {
    return tx.maybeOne<Claim>(`SELECT ${CLAIM} FROM expense_claims e WHERE e.id = $1 FOR UPDATE`, [id]);
  }

  byId(tx: Tx, id: string): Promise<Claim | null> {
    return tx.maybeOne<Claim>(`SELECT ${CLAIM} FROM expense_claims e WHERE e.id = $1`, [id]);
  }

  async decide(tx: Tx, id: string, decision: Decision): Promise<void> {
    await tx.query(
      `UPDATE expense_claims SET state = $2, decided_by = $3, decided_at = $4, approved_minor = $5, reason = $6 WHERE id = $1`,
      [id, decision.state, decision.decidedBy, decision.decidedAt, decision.approvedMinor, decision.reason],
    );
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE expense_claims SET state = 'withdrawn' WHERE id = $1`, [id]);
  }

  async declare(tx: Tx, id: string, declaration: string): Promise<void> {
    await tx.query(`UPDATE expense_claims SET declaration = $2 WHERE id = $1`, [id, declaration]);
  }

  async fileSettlement(tx: Tx, id: string, spentMinor: bigint, note: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE expense_claims SET settlement = 'filed', spent_minor = $2, settlement_note = nullif($3, ''), settled_at = $4 WHERE id = $1`,
      [id, spentMinor, note, at],
    );
  }

  async acceptSettlement(tx: Tx, id: string, by: string): Promise<void> {
    const sql = `UPDATE expense_claims SET settlement = 'accepted', settlement_decided_by = $2 WHERE id = $1`;
    await tx.query(sql, [id, by]);
  }

  ofAccount(tx: Tx, accountId: string, request: PageRequest): Promise<Page<Claim>> {
    return this.page(tx, `e.account_id = $1`, accountId, 'desc', request);
  }

  /** What waits for an officer: claims to decide and advances to settle, the oldest first. */
  waiting(tx: Tx, fundIds: readonly string[], request: PageRequest): Promise<Page<Claim>> {
    return this.page(
      tx,
      `e.fund_id = ANY ($1) AND (e.state = 'filed' OR e.settlement = 'filed')`,
      fundIds,
      'asc',
      request,
    );
  }

  private page(
    tx: Tx,
    where: string,
    parameter: unknown,
    direction: 'asc' | 'desc',
    request: PageRequest,
  ): Promise<Page<Claim>> {
    const keys = [
      { column: 'filedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `SELECT ${CLAIM} FROM expense_claims e WHERE ${where}`;
    return keysetPage<Claim>(tx, { sql, parameters: [parameter], keys, direction }, request);
  }

  async insertReceipt(tx: Tx, receipt: Receipt): Promise<void> {
    await tx.query(
      `INSERT INTO expense_receipts (id, claim_id, vault_ref, media_type, size_bytes, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [receipt.id, receipt.claimId, receipt.vaultRef, receipt.mediaType, receipt.sizeBytes, receipt.addedAt],
    );
  }

  async receiptsOf(tx: Tx, claimIds: readonly string[]): Promise<Map<string, Receipt[]>> {
    const rows = await tx.query<Receipt>(
      `SELECT ${RECEIPT} FROM expense_receipts WHERE claim_id = ANY ($1) ORDER BY added_at, id`,
      [claimIds],
    );
    return Map.groupBy(rows, (row) => row.claimId);
  }
}
