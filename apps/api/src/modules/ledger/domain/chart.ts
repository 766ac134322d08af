/**
 * The accounts that every fund has in every currency it holds.
 *
 * As in fund accounting for public bodies, each entry balances twice. The **actual** half says where money is and where
 * it came from or went; the **designation** half says what it may be used for. Amounts are signed: in the actual half a
 * debit is positive, so assets and expenses are positive and income is negative; in the designation half what may be
 * used is positive, `designated` is the negative of their sum, and `shortfall` is negative while something is missing.
 */
export const CHART = {
  provider_balance: 'asset',
  bank: 'asset',
  in_transit: 'asset',
  receivable: 'asset',
  disputed: 'asset',
  contributions: 'income',
  grants: 'expense',
  compensation: 'expense',
  fees: 'expense',
  bank_charges: 'expense',
  exchange_difference: 'expense',
  suspense: 'suspense',
  uncleared: 'designation',
  free: 'designation',
  reserve: 'designation',
  committed: 'designation',
  payable_grants: 'designation',
  payable_compensation: 'designation',
  shortfall: 'designation',
  designated: 'contra',
} as const;

export type AccountCode = keyof typeof CHART;
export type AccountClass = (typeof CHART)[AccountCode];

/** Where money can be. */
export type AssetAccount = { [Code in AccountCode]: (typeof CHART)[Code] extends 'asset' ? Code : never }[AccountCode];

export const ACCOUNT_CODES = Object.keys(CHART) as AccountCode[];

/** Which of its two halves an entry must balance an account in. */
export function halfOf(account: AccountCode): 'actual' | 'designation' {
  const accountClass = CHART[account];
  return accountClass === 'designation' || accountClass === 'contra' ? 'designation' : 'actual';
}
