import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LARGEST_BATCH, type CompensationPayment, type PaymentState } from '../domain/batch.ts';

const PAYMENT = `p.id, p.batch_id AS "batchId", p.fund_id AS "fundId", p.envelope_id AS "envelopeId",
  CASE WHEN p.offer_id IS NOT NULL THEN 'honorarium' WHEN p.claim_id IS NOT NULL THEN 'expense' ELSE 'day_rate' END AS kind,
  p.account_id AS "accountId", p.organisation_id AS "organisationId", p.method_id AS "methodId",
  p.payee_details_id AS "payeeDetailsId", p.rail, p.amount_minor AS "amountMinor", p.currency, p.state, p.refusal,
  p.sent_at AS "sentAt", p.confirmed_on AS "confirmedOn", p.returned_on AS "returnedOn",
  coalesce(o.ended_as IS DISTINCT FROM 'withdrawn' AND c.paid_minor = p.amount_minor, e.state = 'approved', d.state = 'accepted') AS stands,
  coalesce(c.chosen_at, e.decided_at, d.answered_at) AS "entitledAt",
  (SELECT thing ->> 'title' FROM honorarium_schedules s, jsonb_array_elements(s.content -> 'inKind') thing
    WHERE s.id = o.schedule_id AND thing ->> 'area' = o.area AND thing ->> 'slug' = c.in_kind) AS "inKind"`;
const PAYMENTS = `compensation_payments p
  LEFT JOIN honorarium_offers o ON o.id = p.offer_id
  LEFT JOIN LATERAL (SELECT paid_minor, chosen_at, in_kind FROM compensation_choices WHERE offer_id = p.offer_id
                      ORDER BY version DESC LIMIT 1) c ON true
  LEFT JOIN expense_claims e ON e.id = p.claim_id
  LEFT JOIN day_rate_offers d ON d.id = p.day_rate_id`;

/** What waits to be paid, as it goes into a batch. */
export interface Payable {
  readonly offerId: string | null;
  readonly claimId: string | null;
  readonly dayRateId: string | null;
  readonly envelopeId: string;
  readonly accountId: string | null;
  readonly organisationId: string | null;
  readonly methodId: string | null;
  readonly payeeDetailsId: string | null;
  readonly rail: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}

const LIVE = `('prepared', 'sent', 'confirmed')`;
const METHOD = `LATERAL (SELECT id, rail FROM compensation_methods WHERE account_id = %.account_id ORDER BY version DESC LIMIT 1) m`;
const DETAILS = `LATERAL (
  SELECT d.id FROM payees y JOIN payee_details d ON d.payee_id = y.id
    JOIN payee_confirmations f ON f.details_id = d.id AND f.outcome = 'confirmed'
   WHERE y.organisation_id = %.organisation_id AND y.currency = o.currency
     AND d.version = (SELECT max(version) FROM payee_details WHERE payee_id = y.id)) b`;

@Injectable()
export class PaymentRepository {
  /**
   * Chosen, approved or accepted, earned, and not on its way: locked, so that no choice changes meanwhile. What is given
   * in kind goes to a phone or a place, never to a bank.
   */
  async payable(tx: Tx, fundId: string): Promise<Payable[]> {
    const honoraria = await tx.query<Payable>(
      `SELECT o.id AS "offerId", NULL AS "claimId", NULL AS "dayRateId", o.envelope_id AS "envelopeId",
              CASE WHEN c.choice <> 'redirect_ngo' THEN o.account_id END AS "accountId", c.organisation_id AS "organisationId",
              CASE WHEN c.choice <> 'redirect_ngo' THEN m.id END AS "methodId",
              CASE WHEN c.choice = 'redirect_ngo' THEN b.id END AS "payeeDetailsId",
              CASE c.choice WHEN 'redirect_ngo' THEN 'bank' WHEN 'in_kind' THEN 'voucher' ELSE m.rail END AS rail,
              c.paid_minor AS "amountMinor", o.currency
         FROM honorarium_offers o
         JOIN LATERAL (SELECT * FROM compensation_choices WHERE offer_id = o.id ORDER BY version DESC LIMIT 1) c ON c.paid_minor > 0
         LEFT JOIN ${METHOD.replace('%', 'o')} ON true
         LEFT JOIN ${DETAILS.replace('%', 'c')} ON true
        WHERE o.fund_id = $1 AND o.envelope_id IS NOT NULL AND o.earned_at IS NOT NULL
          AND (o.ended_at IS NULL OR o.ended_as = 'released')
          AND CASE c.choice WHEN 'redirect_ngo' THEN b.id ELSE m.id END IS NOT NULL
          AND (c.choice <> 'in_kind' OR m.rail <> 'bank')
          AND NOT EXISTS (SELECT 1 FROM compensation_payments p WHERE p.offer_id = o.id AND p.state IN ${LIVE})
        ORDER BY o.id LIMIT ${LARGEST_BATCH} FOR UPDATE OF o`,
      [fundId],
    );
    return [...honoraria, ...(await this.payableClaims(tx, fundId)), ...(await this.payableDayRates(tx, fundId))];
  }

  private payableClaims(tx: Tx, fundId: string): Promise<Payable[]> {
    return tx.query<Payable>(
      `SELECT NULL AS "offerId", e.id AS "claimId", NULL AS "dayRateId", e.envelope_id AS "envelopeId", e.account_id AS "accountId",
              NULL AS "organisationId", m.id AS "methodId", NULL AS "payeeDetailsId", m.rail, e.approved_minor AS "amountMinor", e.currency
         FROM expense_claims e JOIN ${METHOD.replace('%', 'e')} ON true
        WHERE e.fund_id = $1 AND e.state = 'approved'
          AND NOT EXISTS (SELECT 1 FROM compensation_payments p WHERE p.claim_id = e.id AND p.state IN ${LIVE})
        ORDER BY e.id LIMIT ${LARGEST_BATCH} FOR UPDATE OF e`,
      [fundId],
    );
  }

  private payableDayRates(tx: Tx, fundId: string): Promise<Payable[]> {
    return tx.query<Payable>(
      `SELECT NULL AS "offerId", NULL AS "claimId", o.id AS "dayRateId", o.envelope_id AS "envelopeId", NULL AS "accountId",
              o.organisation_id AS "organisationId", NULL AS "methodId", b.id AS "payeeDetailsId", 'bank' AS rail,
              o.amount_minor AS "amountMinor", o.currency
         FROM day_rate_offers o JOIN ${DETAILS.replace('%', 'o')} ON true
        WHERE o.fund_id = $1 AND o.state = 'accepted'
          AND NOT EXISTS (SELECT 1 FROM compensation_payments p WHERE p.day_rate_id = o.id AND p.state IN ${LIVE})
        ORDER BY o.id LIMIT ${LARGEST_BATCH} FOR UPDATE OF o`,
      [fundId],
    );
  }

  async insertMany(
    tx: Tx,
    batch: { readonly id: string; readonly fundId: string },
    ids: readonly string[],
    payables: readonly Payable[],
  ): Promise<void> {
    const rows = payables.map((payable, index) => ({
      ...payable,
      id: ids[index],
      amountMinor: String(payable.amountMinor),
    }));
    await tx.query(
      `INSERT INTO compensation_payments (id, batch_id, fund_id, envelope_id, offer_id, claim_id, day_rate_id, account_id,
         organisation_id, method_id, payee_details_id, rail, amount_minor, currency, state)
       SELECT r.id, $1, $2, r."envelopeId", r."offerId", r."claimId", r."dayRateId", r."accountId", r."organisationId", r."methodId",
              r."payeeDetailsId", r.rail, r."amountMinor", r.currency, 'prepared'
         FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, "envelopeId" uuid, "offerId" uuid, "claimId" uuid, "dayRateId" uuid,
              "accountId" uuid, "organisationId" uuid, "methodId" uuid, "payeeDetailsId" uuid, rail text, "amountMinor" bigint, currency text)`,
      [batch.id, batch.fundId, JSON.stringify(rows)],
    );
  }

  /** The next ones to send, locked in the order of their ids. */
  lockPrepared(tx: Tx, batchId: string, limit: number): Promise<CompensationPayment[]> {
    return tx.query<CompensationPayment>(
      `SELECT ${PAYMENT} FROM ${PAYMENTS} WHERE p.batch_id = $1 AND p.state = 'prepared' ORDER BY p.id LIMIT $2 FOR UPDATE OF p`,
      [batchId, limit],
    );
  }

  lockMany(tx: Tx, ids: readonly string[]): Promise<CompensationPayment[]> {
    return tx.query<CompensationPayment>(
      `SELECT ${PAYMENT} FROM ${PAYMENTS} WHERE p.id = ANY ($1) ORDER BY p.id FOR UPDATE OF p`,
      [ids],
    );
  }

  ofBatch(tx: Tx, batchId: string): Promise<CompensationPayment[]> {
    return tx.query<CompensationPayment>(`SELECT ${PAYMENT} FROM ${PAYMENTS} WHERE p.batch_id = $1 ORDER BY p.id`, [
      batchId,
    ]);
  }

  page(tx: Tx, batchId: string, state: PaymentState | null, request: PageRequest): Promise<Page<CompensationPayment>> {
    const sql = `SELECT ${PAYMENT} FROM ${PAYMENTS} WHERE p.batch_id = $1 AND ($2::text IS NULL OR p.state = $2)`;
    const keys = [{ column: 'id', type: 'uuid' }] as const;
    return keysetPage<CompensationPayment>(tx, { sql, parameters: [batchId, state], keys, direction: 'asc' }, request);
  }

  async markSent(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await tx.query(`UPDATE compensation_payments SET state = 'sent', sent_at = $2 WHERE id = ANY ($1)`, [ids, at]);
  }

  /** `refusals` by payment: the name of the first condition that does not hold. */
  async markRefused(tx: Tx, refusals: ReadonlyMap<string, string>): Promise<void> {
    await tx.query(
      `UPDATE compensation_payments p SET state = 'refused', refusal = r.refusal
         FROM unnest($1::uuid[], $2::text[]) AS r (id, refusal) WHERE p.id = r.id`,
      [[...refusals.keys()], [...refusals.values()]],
    );
  }

  async refuseAll(tx: Tx, batchId: string, refusal: string): Promise<void> {
    await tx.query(
      `UPDATE compensation_payments SET state = 'refused', refusal = $2 WHERE batch_id = $1 AND state = 'prepared'`,
      [batchId, refusal],
    );
  }

  async markConfirmed(tx: Tx, ids: readonly string[], on: string): Promise<void> {
    await tx.query(`UPDATE compensation_payments SET state = 'confirmed', confirmed_on = $2 WHERE id = ANY ($1)`, [
      ids,
      on,
    ]);
  }

  async markReturned(tx: Tx, ids: readonly string[], on: string, reason: string | null): Promise<void> {
    await tx.query(
      `UPDATE compensation_payments SET state = 'returned', returned_on = $2, return_reason = $3 WHERE id = ANY ($1)`,
      [ids, on, reason],
    );
  }

  async insertReceipt(
    tx: Tx,
    receipt: {
      readonly paymentId: string;
      readonly fundId: string;
      readonly receiptNumber: string;
      readonly witnessOne: string | null;
      readonly witnessTwo: string | null;
      readonly by: string;
      readonly at: Date;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_receipts (payment_id, fund_id, receipt_number, witness_one, witness_two, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[receipt.paymentId, receipt.fundId, receipt.receiptNumber, receipt.witnessOne, receipt.witnessTwo],
        ...[receipt.by, receipt.at],
      ],
    );
  }
}
