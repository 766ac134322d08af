import { ok, type Result } from '@baraza/result';
import { z } from 'zod';
import { emit, type Context } from '../context.ts';
import { expand, flag, integer, mergeMetadata, metadata, retrieveParams, text } from '../http/params.ts';
import { invalidRequest, noSuch, type StripeFailure } from '../http/stripe-failure.ts';
import type { Charge } from '../model/charge.ts';
import { evidenceFields, type Dispute } from '../model/dispute.ts';
import { closeDispute, judgeEvidence } from '../payments/disputes.ts';
import { refundCharge } from '../payments/refund-charge.ts';
import { listOperation, matches, operation, retrieveOperation, type Answer, type Operation } from './operation.ts';

const refundShape = z.strictObject({
  amount: integer.optional(),
  charge: text.optional(),
  expand,
  metadata: metadata.optional(),
  payment_intent: text.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});

function createRefund(context: Context, params: z.infer<typeof refundShape>): Answer {
  const charge = findCharge(context, params.charge, params.payment_intent);
  if (!charge.ok) return charge;
  const { amount, reason } = params;
  return refundCharge(context, charge.value, { amount, reason, metadata: mergeMetadata({}, params.metadata) });
}

function findCharge(context: Context, chargeId?: string, intentId?: string): Result<Charge, StripeFailure> {
  if ((chargeId === undefined) === (intentId === undefined)) {
    const message = 'One of the following params should be provided for this request: payment_intent or charge.';
    return invalidRequest(message, { beforeExecution: true });
  }
  if (intentId !== undefined) {
    const intent = context.store.get('paymentIntents', intentId);
    if (intent === undefined) return noSuch('payment_intent', intentId, 'payment_intent');
    if (intent.latest_charge === null) {
      const message = `This PaymentIntent (${intentId}) does not have a successful charge to refund.`;
      return invalidRequest(message, { code: 'payment_intent_unexpected_state', param: 'payment_intent' });
    }
    return ok(context.store.need('charges', intent.latest_charge));
  }
  const charge = context.store.get('charges', chargeId ?? '');
  return charge === undefined ? noSuch('charge', chargeId ?? '', 'charge') : ok(charge);
}

const updateShape = z.strictObject({ expand, metadata: metadata.optional() });

function updateRefund(context: Context, params: z.infer<typeof updateShape>, id: string): Answer {
  const refund = context.store.get('refunds', id);
  if (refund === undefined) return noSuch('refund', id, 'id');
  const updated = { ...refund, metadata: mergeMetadata(refund.metadata, params.metadata) };
  emit(context, 'refund.updated', updated, { metadata: refund.metadata });
  return ok(context.store.put('refunds', updated));
}

const evidence = z.string().max(20_000).optional();
const disputeShape = z.strictObject({
  evidence: z.strictObject(Object.fromEntries(evidenceFields.map((name) => [name, evidence]))).optional(),
  expand,
  metadata: metadata.optional(),
  submit: flag.optional(),
});

function updateDispute(context: Context, params: z.infer<typeof disputeShape>, id: string): Answer {
  const before = context.store.get('disputes', id);
  if (before === undefined) return noSuch('dispute', id, 'id');
  if (params.evidence !== undefined && before.status !== 'needs_response') {
    return invalidRequest(`This dispute is ${before.status}; evidence can no longer be changed.`);
  }
  // As with Stripe, evidence is submitted unless the caller says that it is only staged.
  const submit = params.evidence !== undefined && params.submit !== false;
  const dispute: Dispute = {
    ...before,
    evidence: { ...before.evidence, ...params.evidence },
    evidence_details: {
      ...before.evidence_details,
      has_evidence: before.evidence_details.has_evidence || params.evidence !== undefined,
      submission_count: before.evidence_details.submission_count + (submit ? 1 : 0),
      submission_method: submit ? 'manual' : before.evidence_details.submission_method,
    },
    metadata: mergeMetadata(before.metadata, params.metadata),
    status: submit ? 'under_review' : before.status,
  };
  context.store.put('disputes', dispute);
  emit(context, 'charge.dispute.updated', dispute, { status: before.status });
  if (submit) judgeEvidence(context, dispute);
  return ok(dispute);
}

/** Accepting a dispute is losing it. */
function acceptDispute(context: Context, _params: unknown, id: string): Answer {
  const closed = closeDispute(context, id, 'lost');
  if (closed.ok) return closed;
  return closed.error.type === 'already_closed'
    ? invalidRequest('This dispute is already closed.', { param: 'id' })
    : noSuch('dispute', id, 'id');
}

const filters = { charge: text.optional(), payment_intent: text.optional() };

const ofPayment = (
  item: { readonly charge: string; readonly payment_intent: string | null },
  params: Record<string, unknown>,
) => matches(params['charge'], item.charge) && matches(params['payment_intent'], item.payment_intent);

export const moneyBackOperations: readonly Operation[] = [
  operation('POST', '/v1/refunds', refundShape, createRefund),
  operation('POST', '/v1/refunds/:id', updateShape, updateRefund),
  retrieveOperation('/v1/refunds', 'refunds', 'refund'),
  listOperation('/v1/refunds', 'refunds', 'refund', filters, ofPayment),
  operation('POST', '/v1/disputes/:id', disputeShape, updateDispute),
  operation('POST', '/v1/disputes/:id/close', retrieveParams, acceptDispute),
  retrieveOperation('/v1/disputes', 'disputes', 'dispute'),
  listOperation('/v1/disputes', 'disputes', 'dispute', filters, ofPayment),
];
