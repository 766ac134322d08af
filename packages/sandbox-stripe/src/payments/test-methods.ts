/** What becomes of a payment with this method. */
export type TestOutcome =
  | { readonly type: 'succeeds'; readonly fundsAvailableNow?: true; readonly refundsFail?: true }
  | { readonly type: 'declined'; readonly code: string; readonly declineCode: string; readonly message: string }
  | { readonly type: 'disputed'; readonly reason: string }
  | { readonly type: 'fails'; readonly failureCode: string }
  | { readonly type: 'never_arrives' };

/** A way to pay that exists in the sandbox only. Cards settle at once, debits and transfers after a delay. */
export interface TestMethod {
  /** The id that the API takes as `payment_method`, and the hosted page as its choice. */
  readonly id: string;
  readonly kind: 'card' | 'sepa_debit' | 'us_bank_account' | 'customer_balance';
  /** Card or account number; Stripe's own test numbers wherever Stripe publishes one for this outcome. */
  readonly number: string;
  readonly outcome: TestOutcome;
}

const declined = (code: string, declineCode: string, message: string): TestOutcome => ({
  type: 'declined',
  code,
  declineCode,
  message,
});

const cards: readonly TestMethod[] = [
  card('pm_card_visa', '4242424242424242', { type: 'succeeds' }),
  card('pm_card_bypassPending', '4000000000000077', { type: 'succeeds', fundsAvailableNow: true }),
  card(
    'pm_card_visa_chargeDeclined',
    '4000000000000002',
    declined('card_declined', 'generic_decline', 'Your card was declined.'),
  ),
  card(
    'pm_card_visa_chargeDeclinedInsufficientFunds',
    '4000000000009995',
    declined('card_declined', 'insufficient_funds', 'Your card has insufficient funds.'),
  ),
  card(
    'pm_card_chargeDeclinedExpiredCard',
    '4000000000000069',
    declined('expired_card', 'expired_card', 'Your card has expired.'),
  ),
  card('pm_card_createDispute', '4000000000000259', { type: 'disputed', reason: 'fraudulent' }),
  card('pm_card_createDisputeProductNotReceived', '4000000000002685', {
    type: 'disputed',
    reason: 'product_not_received',
  }),
  card('pm_card_refundFail', '4000000000005126', { type: 'succeeds', refundsFail: true }),
];

const bank: readonly TestMethod[] = [
  { id: 'pm_sepa_succeeds', kind: 'sepa_debit', number: 'AT321904300235473204', outcome: { type: 'succeeds' } },
  {
    id: 'pm_sepa_fails',
    kind: 'sepa_debit',
    number: 'AT051904300235473205',
    outcome: { type: 'fails', failureCode: 'insufficient_funds' },
  },
  {
    id: 'pm_sepa_disputed',
    kind: 'sepa_debit',
    number: 'AT591904300235473203',
    outcome: { type: 'disputed', reason: 'debit_not_authorized' },
  },
  { id: 'pm_ach_succeeds', kind: 'us_bank_account', number: '000123456789', outcome: { type: 'succeeds' } },
  {
    id: 'pm_ach_fails',
    kind: 'us_bank_account',
    number: '000222222227',
    outcome: { type: 'fails', failureCode: 'insufficient_funds' },
  },
  {
    id: 'pm_ach_disputed',
    kind: 'us_bank_account',
    number: '000555555559',
    outcome: { type: 'disputed', reason: 'debit_not_authorized' },
  },
  { id: 'pm_transfer_arrives', kind: 'customer_balance', number: '', outcome: { type: 'succeeds' } },
  { id: 'pm_transfer_never_arrives', kind: 'customer_balance', number: '', outcome: { type: 'never_arrives' } },
];

// Stripe knows these by several names.
const aliases: Readonly<Record<string, string>> = {
  pm_card_chargeDeclined: 'pm_card_visa_chargeDeclined',
  pm_card_chargeDeclinedInsufficientFunds: 'pm_card_visa_chargeDeclinedInsufficientFunds',
};

export const testMethods: readonly TestMethod[] = [...cards, ...bank];

export function findTestMethod(id: string): TestMethod | undefined {
  const name = aliases[id] ?? id;
  return testMethods.find((method) => method.id === name);
}

/** Bank debits and transfers exist in some currencies only. */
const currenciesOf: Readonly<Record<TestMethod['kind'], ReadonlySet<string> | undefined>> = {
  card: undefined,
  sepa_debit: new Set(['eur']),
  us_bank_account: new Set(['usd']),
  customer_balance: new Set(['eur', 'usd', 'gbp', 'jpy', 'mxn']),
};

export const methodKinds = Object.keys(currenciesOf) as TestMethod['kind'][];

export function worksIn(kind: TestMethod['kind'], currency: string): boolean {
  return currenciesOf[kind]?.has(currency) ?? true;
}

function card(id: string, number: string, outcome: TestOutcome): TestMethod {
  return { id, kind: 'card', number, outcome };
}
