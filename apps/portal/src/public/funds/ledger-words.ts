import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

const KINDS: Readonly<Record<string, MessageDescriptor>> = {
  'contribution-received': msg`Contribution received`,
  'contribution-cleared': msg`Contribution cleared`,
  'contribution-refunded': msg`Contribution refunded`,
  'dispute-opened': msg`Payment disputed by the payer’s bank`,
  'dispute-won': msg`Dispute won`,
  'dispute-lost': msg`Dispute lost`,
  'provider-fee': msg`Fee of the payment provider`,
  'provider-payout': msg`Moved from the payment provider to the bank`,
  'reserve-allocated': msg`Set aside as reserve`,
  'reserve-released': msg`Released from the reserve`,
  'shortfall-repaid': msg`Shortfall made good`,
  'award-committed': msg`Award promised`,
  'commitment-released': msg`Promise ended`,
  'tranche-approved': msg`Instalment became payable`,
  'tranche-withdrawn': msg`Instalment no longer payable`,
  'payment-sent': msg`Payment sent to the bank`,
  'payment-confirmed': msg`Payment arrived`,
  'payment-returned': msg`Payment came back`,
  'bank-charge': msg`Bank charge`,
  exchange: msg`Exchanged into another currency`,
  'suspense-received': msg`Arrived without an explanation`,
  'suspense-explained': msg`Explanation found`,
  reversal: msg`Correction of an earlier entry`,
};

const ACCOUNTS: Readonly<Record<string, MessageDescriptor>> = {
  bank: msg`At the bank`,
  provider_balance: msg`At the payment provider`,
  in_transit: msg`On its way`,
  receivable: msg`Owed to the fund`,
  disputed: msg`Held back in a dispute`,
  uncleared: msg`Not cleared yet`,
  free: msg`Free to allocate`,
  reserve: msg`Reserve`,
  committed: msg`Promised to grantees`,
  payable_grants: msg`Payable to grantees`,
  payable_compensation: msg`Payable to participants`,
  shortfall: msg`Missing after a loss`,
  designated: msg`Balance of all purposes`,
  contributions: msg`Contributions`,
  grants: msg`Grants paid`,
  compensation: msg`Compensation paid`,
  fees: msg`Fees of the payment provider`,
  bank_charges: msg`Bank charges`,
  exchange_difference: msg`Exchange difference`,
  suspense: msg`Not explained yet`,
};

const CAUSES: Readonly<Record<string, MessageDescriptor>> = {
  resolution: msg`A resolution of the board`,
  contribution: msg`A contribution`,
  tranche: msg`An instalment of an award`,
  'payment-order': msg`A payment order`,
};

const other = msg`Something else`;

/** What happened, in plain words, for a kind of entry. */
export const kindWords = (kind: string): MessageDescriptor => KINDS[kind] ?? other;
/** What money in this account is, in plain words. */
export const accountWords = (account: string): MessageDescriptor => ACCOUNTS[account] ?? other;
export const causeWords = (causeType: string): MessageDescriptor => CAUSES[causeType] ?? other;
export const isAccount = (account: string): boolean => account in ACCOUNTS;
