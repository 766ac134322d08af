/** What the sandbox answers. */
export const roots = [
  ...['balance', 'balance_transaction', 'charge', 'checkout.session', 'customer', 'deleted_customer', 'dispute'],
  ...['event', 'item', 'payment_intent', 'payment_method', 'payout', 'refund'],
] as const;

/** Objects that others may name but the sandbox never answers. */
export const leftOut: ReadonlySet<string> = new Set([
  ...['account', 'bank_account', 'card', 'customer_cash_balance_transaction', 'deleted_bank_account', 'deleted_card'],
  ...['discount', 'invoice', 'mandate', 'setup_intent', 'topup', 'transfer', 'transfer_reversal'],
]);

/** Optional properties that the sandbox sets on some object. */
export const keptOptional: ReadonlySet<string> = new Set([
  ...[
    'address',
    'currency',
    'delinquent',
    'discount',
    'name',
    'phone',
    'preferred_locales',
    'tax_exempt',
    'test_clock',
  ],
  ...['charge', 'code', 'decline_code', 'message', 'payment_method', 'allow_redisplay', 'amount_details', 'tip'],
  ...['card', 'sepa_debit', 'us_bank_account', 'customer_balance', 'bank_transfer', 'eu_bank_transfer'],
  ...['destination_details', 'failure_balance_transaction', 'failure_reason', 'payment_method_details', 'refunds'],
  ...['extended_authorization', 'fingerprint', 'incremental_authorization', 'multicapture', 'network_token'],
  ...['overcapture', 'phone_number_collection', 'line_items', 'display_bank_transfer_instructions', 'data', 'object'],
  ...['has_more', 'url', 'previous_attributes', 'id', 'idempotency_key', 'country', 'status'],
]);
