import type { BalanceTransaction } from './balance-transaction.ts';
import type { Metadata, WireAmount } from './common.ts';

export type DisputeStatus = 'needs_response' | 'under_review' | 'won' | 'lost';

const evidenceNames = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Readonly<Record<EvidenceName, string | null>>;

export const evidenceFields: readonly EvidenceName[] = evidenceNames;

const noEvidence = Object.fromEntries(evidenceNames.map((name) => [name, null])) as Evidence;

export interface DisputeFields {
  readonly id: string;
  readonly created: number;
  readonly amount: WireAmount;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string | null;
  readonly reason: string;
  readonly status: DisputeStatus;
  readonly balance_transactions: readonly BalanceTransaction[];
  readonly payment_method_details?: object;
  readonly dueBy: number | null;
}

export const buildDispute = ({ dueBy, ...fields }: DisputeFields) => ({
  object: 'dispute' as const,
  enhanced_eligibility_types: [],
  evidence: { ...noEvidence, enhanced_evidence: {} },
  evidence_details: {
    due_by: dueBy,
    enhanced_eligibility: {},
    has_evidence: false,
    past_due: false,
    submission_count: 0,
    submission_method: 'not_submitted',
  },
  intended_submission_method: null,
  is_charge_refundable: false,
  livemode: false,
  metadata: {} as Metadata,
  ...fields,
});

export type Dispute = Readonly<ReturnType<typeof buildDispute>>;
