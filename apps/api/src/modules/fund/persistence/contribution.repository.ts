import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Contribution, ContributionState, Movement } from '../domain/contribution.ts';
import { CONTRIBUTION, toContribution, type ContributionRow } from './contribution.row.ts';

export interface ContributionFilter {
  readonly organisationIds?: readonly string[];
  readonly fundIds?: readonly string[];
  readonly state?: ContributionState | undefined;
}

/** What clearing and the provider's facts change on a contribution. */
export type ContributionProgress = Pick<
  Contribution,
  'id' | 'state' | 'receivedAt' | 'clearsAt' | 'clearedMinor' | 'coveredMinor' | 'heldByShareLimit'
>;

@Injectable()
export class ContributionRepository {
  async insert(tx: Tx, contribution: Contribution): Promise<void> {
    const { id, fundId, organisationId, accountId, amount, rail, state, purchaseOrder, reference, createdAt } =
      contribution;
    await tx.query(
      `INSERT INTO contributions (id, fund_id, organisation_id, account_id, amount_minor, currency, rail, state,
                                  purchase_order, reference, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        fundId,
        organisationId,
        accountId,
        amount.amountMinor,
        amount.currency,
        rail,
        state,
        purchaseOrder,
        reference,
        createdAt,
      ],
    );
  }

  async byId(tx: Tx, id: string, lock: 'lock' | 'read' = 'read'): Promise<Contribution | null> {
    const sql = `${CONTRIBUTION} WHERE id = $1${lock === 'lock' ? ' FOR UPDATE' : ''}`;
    const row = await tx.maybeOne<ContributionRow>(sql, [id]);
    return row && toContribution(row);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Contribution[]> {
    return (await tx.query<ContributionRow>(`${CONTRIBUTION} WHERE id = ANY ($1)`, [ids])).map(toContribution);
  }

  async byReference(tx: Tx, fundId: string, reference: string): Promise<Contribution | null> {
    const row = await tx.maybeOne<ContributionRow>(`${CONTRIBUTION} WHERE fund_id = $1 AND reference = $2`, [
      fundId,
      reference,
    ]);
    return row && toContribution(row);
  }

  /** Newest first. */
  async page(tx: Tx, filter: ContributionFilter, request: PageRequest): Promise<Page<Contribution>> {
    const sql = `${CONTRIBUTION} WHERE ($1::uuid[] IS NULL OR organisation_id = ANY ($1)) AND ($2::uuid[] IS NULL OR fund_id = ANY ($2))
                   AND ($3::text IS NULL OR state = $3)`;
    const parameters = [filter.organisationIds ?? null, filter.fundIds ?? null, filter.state ?? null];
    const keys = [
      { column: 'created_at', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return mapPage(
      await keysetPage<ContributionRow>(tx, { sql, parameters, keys, direction: 'desc' }, request),
      toContribution,
    );
  }

  async openCheckout(tx: Tx, id: string, sessionId: string, url: string | null): Promise<void> {
    await tx.query(`UPDATE contributions SET session_id = $2, checkout_url = $3 WHERE id = $1`, [id, sessionId, url]);
  }

  async rememberIntent(tx: Tx, id: string, paymentIntent: string): Promise<void> {
    await tx.query(`UPDATE contributions SET payment_intent = $2 WHERE id = $1 AND payment_intent IS NULL`, [
      id,
      paymentIntent,
    ]);
  }

  async byIntent(tx: Tx, paymentIntent: string): Promise<Contribution | null> {
    const row = await tx.maybeOne<ContributionRow>(`${CONTRIBUTION} WHERE payment_intent = $1`, [paymentIntent]);
    return row && toContribution(row);
  }

  async progress(
    tx: Tx,
    { id, state, receivedAt, clearsAt, clearedMinor, coveredMinor, heldByShareLimit }: ContributionProgress,
  ): Promise<void> {
    await tx.query(
      `UPDATE contributions SET state = $2, received_at = $3, clears_at = $4, cleared_minor = $5, covered_minor = $6,
                                held_by_share_limit = $7, checkout_url = CASE WHEN $2 = 'awaiting_payment' THEN checkout_url END
        WHERE id = $1`,
      [id, state, receivedAt, clearsAt, clearedMinor, coveredMinor, heldByShareLimit],
    );
  }

  /** False when this fact was known before. */
  async addMovement(tx: Tx, contributionId: string, movement: Movement, now: Date): Promise<boolean> {
    const { providerKey, kind, amountMinor, feeMinor, unclearedMinor, occurredAt } = movement;
    const rows = await tx.query(
      `INSERT INTO contribution_movements VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING 1`,
      [contributionId, providerKey, kind, amountMinor, feeMinor, unclearedMinor, occurredAt, now],
    );
    return rows.length > 0;
  }

  /** Oldest first, by contribution. */
  async movementsOf(tx: Tx, contributionIds: readonly string[]): Promise<Map<string, Movement[]>> {
    const rows = await tx.query<Movement & { contributionId: string }>(
      `SELECT contribution_id AS "contributionId", provider_key AS "providerKey", kind, amount_minor AS "amountMinor",
              fee_minor AS "feeMinor", uncleared_minor AS "unclearedMinor", occurred_at AS "occurredAt"
         FROM contribution_movements WHERE contribution_id = ANY ($1) ORDER BY occurred_at, provider_key`,
      [contributionIds],
    );
    return Map.groupBy(rows, (row) => row.contributionId);
  }

  /** The receipt's number within its fund, given at the first call. The fund must be locked. */
  async issueReceipt(tx: Tx, contribution: Contribution, day: string): Promise<void> {
    await tx.query(
      `INSERT INTO contribution_receipts (contribution_id, fund_id, number, issued_on)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3 FROM contribution_receipts WHERE fund_id = $2
       ON CONFLICT (contribution_id) DO NOTHING`,
      [contribution.id, contribution.fundId, day],
    );
  }

  async receiptsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, { number: number; issuedOn: string }>> {
    const rows = await tx.query<{ id: string; number: number; issuedOn: string }>(
      `SELECT contribution_id AS id, number, issued_on AS "issuedOn" FROM contribution_receipts WHERE contribution_id = ANY ($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...receipt }) => [id, receipt]));
  }
}
