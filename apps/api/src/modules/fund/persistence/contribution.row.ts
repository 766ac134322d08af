import { currency, money } from '@baraza/money';
import type { Rail } from '../domain/charter.ts';
import type { Contribution, ContributionState } from '../domain/contribution.ts';

export interface ContributionRow {
  readonly id: string;
  readonly fund_id: string;
  readonly organisation_id: string;
  readonly account_id: string;
  readonly amount_minor: bigint;
  readonly currency: string;
  readonly rail: Rail;
  readonly state: ContributionState;
  readonly purchase_order: string | null;
  readonly reference: string;
  readonly created_at: Date;
  readonly received_at: Date | null;
  readonly clears_at: Date | null;
  readonly cleared_minor: bigint;
  readonly covered_minor: bigint;
  readonly held_by_share_limit: boolean;
  readonly session_id: string | null;
  readonly checkout_url: string | null;
  readonly payment_intent: string | null;
}

export const CONTRIBUTION = `
  SELECT id, fund_id, organisation_id, account_id, amount_minor, currency, rail, state, purchase_order, reference, created_at,
         received_at, clears_at, cleared_minor, covered_minor, held_by_share_limit, session_id, checkout_url, payment_intent
    FROM contributions`;

export function toContribution(row: ContributionRow): Contribution {
  return {
    id: row.id,
    fundId: row.fund_id,
    organisationId: row.organisation_id,
    accountId: row.account_id,
    amount: money(row.amount_minor, currency(row.currency)),
    rail: row.rail,
    state: row.state,
    purchaseOrder: row.purchase_order,
    reference: row.reference,
    createdAt: row.created_at,
    receivedAt: row.received_at,
    clearsAt: row.clears_at,
    clearedMinor: row.cleared_minor,
    coveredMinor: row.covered_minor,
    heldByShareLimit: row.held_by_share_limit,
    sessionId: row.session_id,
    checkoutUrl: row.checkout_url,
    paymentIntent: row.payment_intent,
  };
}
