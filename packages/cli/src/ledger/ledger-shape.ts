import { readShape, base64Url, fields, integer, list, matching, oneOf } from '@baraza/blind-ballots/shape';
import type { Shape } from '@baraza/blind-ballots/shape';

/** Accounts of a fund by the half of the books in which their postings have to sum to zero. */
const HALVES = {
  provider_balance: 'actual',
  bank: 'actual',
  in_transit: 'actual',
  receivable: 'actual',
  disputed: 'actual',
  contributions: 'actual',
  grants: 'actual',
  compensation: 'actual',
  fees: 'actual',
  bank_charges: 'actual',
  exchange_difference: 'actual',
  suspense: 'actual',
  uncleared: 'designation',
  free: 'designation',
  reserve: 'designation',
  committed: 'designation',
  payable_grants: 'designation',
  payable_compensation: 'designation',
  shortfall: 'designation',
  designated: 'designation',
} as const;

type Account = keyof typeof HALVES;

export function halfOf(account: Account): 'actual' | 'designation' {
  return HALVES[account];
}

const account = oneOf(...(Object.keys(HALVES) as Account[]));
const currency = matching(/^[A-Z]{3}$/, 'an ISO 4217 code');
const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID');
const amount = matching(/^(0|-?[1-9]\d{0,18})$/, 'minor units as decimal digits');
const words = matching(/^[^\p{Cc}]{1,200}$/u, 'a text of 1 to 200 characters');
const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

const posting = fields({ account, currency, amountMinor: amount });

const record = fields({
  causeId: words,
  causeType: words,
  effectiveOn: matching(/^\d{4}-\d\d-\d\d$/, 'a day like 2026-11-21'),
  entry: uuid,
  fund: uuid,
  kind: words,
  memo: matching(/^[^\p{Cc}]{0,500}$/u, 'a text of at most 500 characters'),
  number: integer(0, 2 ** 53 - 1),
  postings: list(posting, 2, 200),
  recordedAt: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a moment like 2026-11-21T12:00:00.000Z'),
  reverses: nullable(uuid),
});

const header = fields({
  balances: list(fields({ account, balanceMinor: amount, currency }), 0, 10_000),
  entries: integer(0, 100_000_000),
  fund: uuid,
  kind: oneOf('baraza/ledger-export/v1'),
  log: words,
  size: integer(1, 2 ** 53 - 1),
});

const line = fields({ index: integer(0, 2 ** 53 - 1), record, salt: base64Url(32) });

export type LedgerHeader = ReturnType<typeof header>;
export type LedgerLine = ReturnType<typeof line>;

export const readHeader = (value: Parameters<typeof readShape>[1]) => readShape(header, value);
export const readLine = (value: Parameters<typeof readShape>[1]) => readShape(line, value);
