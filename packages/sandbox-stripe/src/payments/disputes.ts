import { err, ok, type Result } from '@baraza/result';
import { emit, newId, schedule, seconds, type Context } from '../context.ts';
import type { Charge } from '../model/charge.ts';
import { buildDispute, type Dispute, type DisputeFields } from '../model/dispute.ts';
import { methodOfCharge } from './charges.ts';
import { disputeFee } from './fees.ts';
import { recordMovement } from './movements.ts';

export type DisputeFailure = {
  readonly type: 'no_such_charge' | 'not_disputable' | 'no_such_dispute' | 'already_closed';
};

const responseTimeSeconds = 7 * 24 * 60 * 60;

/** The payer's bank takes the money back: all that is not refunded yet. A bank debit is lost in the same moment. */
export function openDispute(context: Context, chargeId: string, reason: string): Result<Dispute, DisputeFailure> {
  const charge = context.store.get('charges', chargeId);
  if (charge === undefined) return err({ type: 'no_such_charge' });
  const amount = charge.amount - charge.amount_refunded;
  if (charge.status !== 'succeeded' || charge.disputed || amount === 0) return err({ type: 'not_disputable' });
  context.store.put('charges', { ...charge, disputed: true });
  const dispute = putDispute(context, charge, amount, reason);
  emit(context, 'charge.dispute.created', dispute);
  const withdrawn = withdraw(context, dispute, disputeFee(charge.currency, methodOfCharge(context, charge.id).kind));
  emit(context, 'charge.dispute.funds_withdrawn', withdrawn, { balance_transactions: [] });
  if (withdrawn.status === 'lost') emit(context, 'charge.dispute.closed', withdrawn);
  return ok(withdrawn);
}

function putDispute(context: Context, charge: Charge, amount: number, reason: string): Dispute {
  const card = methodOfCharge(context, charge.id).kind === 'card';
  const fields: DisputeFields = {
    id: newId(context, card ? 'dp' : 'pdp'),
    created: seconds(context),
    amount,
    balance_transactions: [],
    charge: charge.id,
    currency: charge.currency,
    dueBy: card ? seconds(context) + responseTimeSeconds : null,
    payment_intent: charge.payment_intent,
    reason,
    status: card ? 'needs_response' : 'lost',
  };
  const details = { brand: 'visa', case_type: 'chargeback', network: 'visa', network_reason_code: '10.4' };
  const onCard = { payment_method_details: { card: details, type: 'card' } };
  return context.store.put('disputes', buildDispute(card ? { ...fields, ...onCard } : fields));
}

function withdraw(context: Context, dispute: Dispute, fee: number): Dispute {
  const movement = recordMovement(context, {
    amount: -dispute.amount,
    currency: dispute.currency,
    description: `Chargeback withdrawal for ${dispute.charge}`,
    fee,
    reporting_category: 'dispute',
    source: dispute.id,
    type: 'adjustment',
  });
  return context.store.put('disputes', { ...dispute, balance_transactions: [movement] });
}

/** The bank has decided. Where the dispute is won the money comes back; the fee never does. */
export function closeDispute(
  context: Context,
  disputeId: string,
  outcome: 'won' | 'lost',
): Result<Dispute, DisputeFailure> {
  const before = context.store.get('disputes', disputeId);
  if (before === undefined) return err({ type: 'no_such_dispute' });
  if (before.status === 'won' || before.status === 'lost') return err({ type: 'already_closed' });
  const decided = context.store.put('disputes', { ...before, status: outcome });
  const dispute = outcome === 'won' ? reinstate(context, decided) : decided;
  emit(context, 'charge.dispute.closed', dispute, { status: before.status });
  return ok(dispute);
}

function reinstate(context: Context, dispute: Dispute): Dispute {
  const movement = recordMovement(context, {
    amount: dispute.amount,
    currency: dispute.currency,
    description: `Chargeback reversal for ${dispute.charge}`,
    fee: 0,
    reporting_category: 'dispute_reversal',
    source: dispute.id,
    type: 'adjustment',
  });
  const reinstated = context.store.put('disputes', {
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, movement],
  });
  emit(context, 'charge.dispute.funds_reinstated', reinstated, { balance_transactions: dispute.balance_transactions });
  return reinstated;
}

/** As in Stripe's test mode, the words `winning_evidence` win and `losing_evidence` lose; other evidence waits. */
export function judgeEvidence(context: Context, dispute: Dispute): void {
  const text = dispute.evidence.uncategorized_text;
  if (text !== 'winning_evidence' && text !== 'losing_evidence') return;
  const outcome = text === 'winning_evidence' ? 'won' : 'lost';
  schedule(context, context.delays.disputeVerdictMs, { type: 'close_dispute', dispute: dispute.id, outcome });
}
