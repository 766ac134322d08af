import { currency, money } from '@baraza/money';
import {
  endToEndIdOf,
  type CreditTransfer,
  type CreditTransferBatch,
  type CreditTransferFile,
} from '@baraza/open-data';
import type { BankDetails } from './payee.ts';
import type { PayingAccount, PaymentBatch } from './payment-batch.ts';
import type { PaymentOrder } from './payment-order.ts';

/** One order of a batch with where it goes. */
export interface OrderToPay {
  readonly order: Pick<PaymentOrder, 'id' | 'amountMinor' | 'currency'>;
  readonly details: BankDetails;
  /** What the payee reads on the statement. */
  readonly remittanceText: string;
}

/** Countries of the Single Euro Payments Area (European Payments Council, EPC409-09). */
const SEPA = new Set(
  (
    'AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE ' +
    'SI SK SM VA'
  ).split(' '),
);

/** The file for the bank: payments of one account and one service stand together, in the order of their ids. */
export function bankFileOf(
  batch: Pick<PaymentBatch, 'id' | 'number' | 'executeOn'>,
  fund: { readonly name: string; readonly accounts: ReadonlyMap<string, PayingAccount> },
  orders: readonly OrderToPay[],
  createdAt: Date,
): CreditTransferFile {
  const groups = Map.groupBy(orders, (one) => {
    const account = fund.accounts.get(one.order.currency)!;
    return `${one.order.currency}-${isSepa(account, one) ? 'sepa' : 'normal'}`;
  });
  const batches = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, members]) => transferBatch(`B${batch.number}-${name}`, batch.executeOn, fund.accounts, members));
  return {
    messageId: batch.id.replaceAll('-', ''),
    createdAt: `${createdAt.toISOString().slice(0, 19)}Z`,
    initiatingPartyName: fund.name.slice(0, 140),
    batches,
  };
}

function transferBatch(
  batchId: string,
  executionDate: string,
  accounts: ReadonlyMap<string, PayingAccount>,
  members: readonly OrderToPay[],
): CreditTransferBatch {
  const account = accounts.get(members[0]!.order.currency)!;
  const { streetName, postCode, townName, country } = account;
  const isSepaBatch = isSepa(account, members[0]!);
  return {
    batchId,
    executionDate,
    debtor: {
      name: account.holderName,
      address: { ...(streetName && { streetName }), ...(postCode && { postCode }), townName, country },
    },
    debtorAccount: account.isIban
      ? { type: 'iban', iban: account.accountNumber }
      : { type: 'other', accountNumber: account.accountNumber },
    debtorBank: account.bic ? { type: 'bic', bic: account.bic } : { type: 'from-iban' },
    service: isSepaBatch ? 'sepa' : 'normal',
    chargeBearer: 'debtor',
    payments: [...members].sort((one, other) => (one.order.id < other.order.id ? -1 : 1)).map(transferOf),
  };
}

function transferOf({ order, details, remittanceText }: OrderToPay): CreditTransfer {
  return {
    endToEndId: endToEndIdOf(order.id),
    amount: money(order.amountMinor, currency(order.currency)),
    creditor: { name: details.holderName, address: details.address },
    creditorAccount: details.account,
    creditorBank: details.bank,
    remittanceText,
  };
}

function isSepa(account: PayingAccount, { order, details }: OrderToPay): boolean {
  const isBetweenIbans = account.isIban && details.account.type === 'iban';
  if (order.currency !== 'EUR' || !isBetweenIbans || details.account.type !== 'iban') return false;
  return SEPA.has(account.accountNumber.slice(0, 2)) && SEPA.has(details.account.iban.slice(0, 2));
}
