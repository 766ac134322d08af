import { ok, type Result } from '@baraza/result';
import { emit, newId, schedule, seconds, type Context } from '../context.ts';
import { invalidRequest, type StripeFailure } from '../http/stripe-failure.ts';
import type { Metadata } from '../model/common.ts';
import { buildPayout, type Payout } from '../model/payout.ts';
import { stepOf } from './currencies.ts';
import { balanceOf, recordMovement } from './movements.ts';

export interface PayoutRequest {
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly metadata: Metadata;
  readonly statementDescriptor: string | null;
  readonly automatic: boolean;
}

export function createPayout(context: Context, request: PayoutRequest): Result<Payout, StripeFailure> {
  if (request.amount < 1 || request.amount % stepOf(request.currency) !== 0) {
    return invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
  }
  const { available } = balanceOf(context, request.currency);
  if (request.amount > available) {
    const message =
      'You have insufficient funds in your Stripe account for this transfer. You can use the the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).';
    return invalidRequest(message, { code: 'balance_insufficient' });
  }
  const payout = putPayout(context, request);
  emit(context, 'payout.created', payout);
  schedule(context, context.delays.payoutMs, { type: 'pay_out', payout: payout.id });
  return ok(payout);
}

function putPayout(context: Context, request: PayoutRequest): Payout {
  const id = newId(context, 'po');
  const movement = recordMovement(context, {
    amount: -request.amount,
    currency: request.currency,
    description: request.description ?? 'STRIPE PAYOUT',
    fee: 0,
    reporting_category: 'payout',
    source: id,
    type: 'payout',
  });
  const payout = buildPayout({
    id,
    created: seconds(context),
    amount: request.amount,
    arrival_date: Math.floor((context.atMs + context.delays.payoutMs) / 1000),
    automatic: request.automatic,
    balance_transaction: movement.id,
    currency: request.currency,
    description: request.description,
    destination: `ba_sandbox_${request.currency}`,
    metadata: request.metadata,
    statement_descriptor: request.statementDescriptor,
  });
  return context.store.put('payouts', payout);
}

/**
 * What Stripe does by itself on a schedule: pays everything available out, currency by currency, and remembers which
 * balance transactions went along, so that `GET /v1/balance_transactions?payout=…` reconciles.
 */
export function createAutomaticPayouts(context: Context): readonly Payout[] {
  const open = context.store
    .all('balanceTransactions')
    .filter((line) => line.available_on <= seconds(context))
    .filter((line) => context.store.get('payoutLinks', line.id) === undefined);
  const currencies = [...new Set(open.map((line) => line.currency))];
  return currencies.flatMap((currency) => {
    const { available } = balanceOf(context, currency);
    if (available <= 0) return [];
    const fields = { amount: available, currency, description: 'STRIPE PAYOUT', metadata: {} };
    const payout = createPayout(context, { ...fields, statementDescriptor: null, automatic: true });
    if (!payout.ok) return [];
    const taken = [
      ...open.filter((line) => line.currency === currency).map((line) => line.id),
      payout.value.balance_transaction,
    ];
    for (const id of taken) context.store.put('payoutLinks', { id, payout: payout.value.id });
    return [payout.value];
  });
}

export function payOut(context: Context, payoutId: string): void {
  const payout = context.store.need('payouts', payoutId);
  if (payout.status !== 'in_transit') return;
  emit(context, 'payout.paid', context.store.put('payouts', { ...payout, status: 'paid' }), { status: 'in_transit' });
}

/** The bank sends the payout back, even after it was paid, as happens in life. False where it already failed. */
export function failPayout(context: Context, payoutId: string): boolean {
  const payout = context.store.get('payouts', payoutId);
  if (payout === undefined || payout.status === 'failed') return false;
  const movement = recordMovement(context, {
    amount: payout.amount,
    currency: payout.currency,
    description: 'STRIPE PAYOUT FAILURE',
    fee: 0,
    reporting_category: 'payout_reversal',
    source: payout.id,
    type: 'payout_failure',
  });
  const failed = context.store.put('payouts', {
    ...payout,
    failure_balance_transaction: movement.id,
    failure_code: 'account_closed',
    failure_message: 'The bank account has been closed',
    status: 'failed',
  });
  emit(context, 'payout.failed', failed, { status: payout.status });
  return true;
}
