import { toDecimalString, type Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { controlSum } from './control-sum.ts';
import { CreditTransferChecker } from './credit-transfer-checker.ts';
import type { BankAccount, CreditTransfer, CreditTransferBatch } from './credit-transfer.ts';
import type { Bank, CreditTransferFault, CreditTransferFile } from './credit-transfer.ts';
import { accountElement, bankElement, debtorBankElement, partyElement } from './party-elements.ts';
import { element, renderXml, type XmlElement } from './xml-writer.ts';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
const CHARGE_BEARER_CODES = { shared: 'SHAR', debtor: 'DEBT', creditor: 'CRED' } as const;
const SERVICE_LEVEL_CODES = { sepa: 'SEPA', urgent: 'URGP', normal: 'NURG' } as const;

/**
 * Writes a customer credit transfer initiation, pain.001.001.09 (ISO 20022, 2019), for the bank. The same input gives the
 * same bytes. Texts are brought into the characters every bank passes on; identifiers, IBANs (with their check digits),
 * BICs, dates and countries are checked. Answers with every fault found, and with no file when there is one.
 */
export function buildCreditTransferFile(
  file: CreditTransferFile,
): Result<string, { readonly type: 'InvalidCreditTransferFile'; readonly faults: readonly CreditTransferFault[] }> {
  const check = new CreditTransferChecker();
  if (file.batches.length === 0) check.refuse('batches', { type: 'Missing' });
  const amounts = file.batches.flatMap((batch) => batch.payments.map((payment) => payment.amount));
  const root = element(
    'Document',
    [
      element('CstmrCdtTrfInitn', [
        element('GrpHdr', [
          element('MsgId', check.identifier('messageId', file.messageId)),
          element('CreDtTm', check.dateTime('createdAt', file.createdAt)),
          ...totals(amounts, 'batches', check),
          element('InitgPty', [element('Nm', check.text('initiatingPartyName', file.initiatingPartyName, 70))]),
        ]),
        ...file.batches.map((batch, index) => batchElement(batch, `batches[${index}]`, check)),
      ]),
    ],
    { xmlns: NAMESPACE },
  );
  if (check.faults.length > 0) return err({ type: 'InvalidCreditTransferFile', faults: check.faults });
  return ok(renderXml(root));
}

function totals(amounts: readonly Money[], path: string, check: CreditTransferChecker): XmlElement[] {
  const sum = controlSum(amounts);
  if (sum === undefined) check.refuse(path, { type: 'ControlSumTooLarge' });
  return [element('NbOfTxs', amounts.length.toString()), element('CtrlSum', sum ?? '')];
}

function batchElement(batch: CreditTransferBatch, path: string, check: CreditTransferChecker): XmlElement {
  if (batch.payments.length === 0) check.refuse(`${path}.payments`, { type: 'Missing' });
  const amounts = batch.payments.map((payment) => payment.amount);
  const chargeBearer = batch.service === 'sepa' ? 'SLEV' : CHARGE_BEARER_CODES[batch.chargeBearer];
  requireBank(batch.debtorBank, batch.debtorAccount, `${path}.debtorBank`, check);
  if (batch.service === 'sepa') requireIban(batch.debtorAccount, `${path}.debtorAccount`, check);
  return element('PmtInf', [
    element('PmtInfId', check.uniqueIdentifier('batch', `${path}.batchId`, batch.batchId)),
    element('PmtMtd', 'TRF'),
    ...totals(amounts, path, check),
    element('PmtTpInf', [element('SvcLvl', [element('Cd', SERVICE_LEVEL_CODES[batch.service])])]),
    element('ReqdExctnDt', [element('Dt', check.date(`${path}.executionDate`, batch.executionDate))]),
    partyElement('Dbtr', batch.debtor, `${path}.debtor`, nameLimit(batch), check),
    accountElement('DbtrAcct', batch.debtorAccount, `${path}.debtorAccount`, check),
    debtorBankElement(batch.debtorBank, `${path}.debtorBank`, check),
    element('ChrgBr', chargeBearer),
    ...batch.payments.map((payment, index) => {
      return paymentElement(payment, batch, `${path}.payments[${index}]`, check);
    }),
  ]);
}

function paymentElement(
  payment: CreditTransfer,
  batch: CreditTransferBatch,
  path: string,
  check: CreditTransferChecker,
): XmlElement {
  const { amount } = payment;
  if (amount.amountMinor <= 0n) check.refuse(`${path}.amount`, { type: 'NotPositive' });
  if (batch.service === 'sepa') requireSepa(payment, path, check);
  requireBank(payment.creditorBank, payment.creditorAccount, `${path}.creditorBank`, check);
  const remittance = check.optionalText(`${path}.remittanceText`, payment.remittanceText, 140);
  return element('CdtTrfTxInf', [
    element('PmtId', [
      element('EndToEndId', check.uniqueIdentifier('payment', `${path}.endToEndId`, payment.endToEndId)),
    ]),
    element('Amt', [element('InstdAmt', toDecimalString(amount), { Ccy: amount.currency })]),
    bankElement('CdtrAgt', payment.creditorBank, `${path}.creditorBank`, check),
    partyElement('Cdtr', payment.creditor, `${path}.creditor`, nameLimit(batch), check),
    accountElement('CdtrAcct', payment.creditorAccount, `${path}.creditorAccount`, check),
    remittance === undefined ? undefined : element('RmtInf', [element('Ustrd', remittance)]),
  ]);
}

function nameLimit(batch: CreditTransferBatch): number {
  return batch.service === 'sepa' ? 70 : 140;
}

function requireSepa(payment: CreditTransfer, path: string, check: CreditTransferChecker): void {
  if (payment.amount.currency !== 'EUR') check.refuse(`${path}.amount`, { type: 'NotPossibleInSepa' });
  requireIban(payment.creditorAccount, `${path}.creditorAccount`, check);
}

function requireIban(account: BankAccount, path: string, check: CreditTransferChecker): void {
  if (account.type !== 'iban') check.refuse(path, { type: 'NotPossibleInSepa' });
}

function requireBank(bank: Bank, account: BankAccount, path: string, check: CreditTransferChecker): void {
  if (bank.type === 'from-iban' && account.type !== 'iban') check.refuse(path, { type: 'Missing' });
}
