import type { CreditTransferChecker } from './credit-transfer-checker.ts';
import type { Bank, BankAccount, Party, StructuredAddress } from './credit-transfer.ts';
import { element, optionalElement, type XmlElement } from './xml-writer.ts';

/** PartyIdentification135 with a structured PostalAddress24: TwnNm and Ctry apart, no AdrLine. */
export function partyElement(
  name: string,
  party: Party,
  path: string,
  nameLimit: number,
  check: CreditTransferChecker,
): XmlElement {
  return element(name, [
    element('Nm', check.text(`${path}.name`, party.name, nameLimit)),
    addressElement(party.address, `${path}.address`, check),
  ]);
}

function addressElement(address: StructuredAddress, path: string, check: CreditTransferChecker): XmlElement {
  const optional = (name: string, field: keyof StructuredAddress, limit: number): XmlElement | undefined =>
    optionalElement(name, check.optionalText(`${path}.${field}`, address[field], limit));
  return element('PstlAdr', [
    optional('StrtNm', 'streetName', 70),
    optional('BldgNb', 'buildingNumber', 16),
    optional('PstCd', 'postCode', 16),
    element('TwnNm', check.text(`${path}.townName`, address.townName, 35)),
    optional('CtrySubDvsn', 'countrySubdivision', 35),
    element('Ctry', check.country(`${path}.country`, address.country)),
  ]);
}

/** CashAccount38. */
export function accountElement(
  name: string,
  account: BankAccount,
  path: string,
  check: CreditTransferChecker,
): XmlElement {
  const id =
    account.type === 'iban'
      ? element('IBAN', check.iban(`${path}.iban`, account.iban))
      : element('Othr', [element('Id', check.identifier(`${path}.accountNumber`, account.accountNumber, 34))]);
  return element(name, [element('Id', [id])]);
}

/** BranchAndFinancialInstitutionIdentification6; `undefined` where the IBAN alone tells the bank. */
export function bankElement(
  name: string,
  bank: Bank,
  path: string,
  check: CreditTransferChecker,
): XmlElement | undefined {
  if (bank.type === 'from-iban') return undefined;
  const parts =
    bank.type === 'bic' ? [element('BICFI', check.bic(`${path}.bic`, bank.bic))] : clearingElements(bank, path, check);
  return element(name, [element('FinInstnId', parts)]);
}

function clearingElements(
  bank: Extract<Bank, { type: 'clearing' }>,
  path: string,
  check: CreditTransferChecker,
): (XmlElement | undefined)[] {
  const { systemCode, country } = bank;
  if (systemCode !== undefined && !/^[A-Z]{5}$/.test(systemCode)) {
    check.refuse(`${path}.systemCode`, { type: 'Malformed' });
  }
  return [
    element('ClrSysMmbId', [
      systemCode === undefined ? undefined : element('ClrSysId', [element('Cd', systemCode)]),
      element('MmbId', check.identifier(`${path}.memberId`, bank.memberId)),
    ]),
    optionalElement('Nm', check.optionalText(`${path}.name`, bank.name, 140)),
    country === undefined
      ? undefined
      : element('PstlAdr', [element('Ctry', check.country(`${path}.country`, country))]),
  ];
}

/** The debtor's bank is mandatory in the schema; where the IBAN tells it, the agreed placeholder stands in. */
export function debtorBankElement(bank: Bank, path: string, check: CreditTransferChecker): XmlElement {
  const placeholder = element('FinInstnId', [element('Othr', [element('Id', 'NOTPROVIDED')])]);
  return bankElement('DbtrAgt', bank, path, check) ?? element('DbtrAgt', [placeholder]);
}
