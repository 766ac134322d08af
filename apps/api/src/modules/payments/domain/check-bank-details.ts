import {
  isCountryCode,
  normaliseBic,
  normaliseIban,
  toBankText,
  type Bank,
  type BankAccount,
  type StructuredAddress,
} from '@baraza/open-data';
import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type FieldFault, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { BankDetails } from './payee.ts';

/** Bank details as a person typed them. */
export interface BankDetailsInput {
  readonly holderName: string;
  readonly streetName?: string | null | undefined;
  readonly buildingNumber?: string | null | undefined;
  readonly postCode?: string | null | undefined;
  readonly townName: string;
  readonly countrySubdivision?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Either this … */
  readonly iban?: string | null | undefined;
  /** … or this, with the bank's identifier. */
  readonly accountNumber?: string | null | undefined;
  readonly bic?: string | null | undefined;
  /** ISO 20022 external code of the national clearing system, for example `ZANCC`. */
  readonly clearingSystemCode?: string | null | undefined;
  readonly clearingMemberId?: string | null | undefined;
  readonly bankName?: string | null | undefined;
}

// SEPA takes 70 characters of a name, and a bank compares the name with its customer's.
const NAME_LENGTH = 70;
const ACCOUNT_NUMBER = /^[A-Z0-9][A-Z0-9 /-]{3,33}$/;

/** Collects every fault on the way, so that a form can show them all at once. */
class Checker {
  readonly faults: FieldFault[] = [];

  refuse(path: string, code: string, message: string): void {
    this.faults.push({ path, code, message });
  }

  text(path: string, given: string | null | undefined, maxLength: number): string | undefined {
    const text = given?.trim() ?? '';
    if (text === '') return undefined;
    const written = toBankText(text);
    if (!written.ok) {
      this.refuse(
        path,
        'not_in_bank_characters',
        `Banks cannot write “${written.error.character}”: use the Latin spelling.`,
      );
    } else if (written.value.length > maxLength) {
      this.refuse(path, 'too_long', `At most ${maxLength} characters fit on a bank transfer.`);
    }
    return text;
  }

  required(path: string, given: string | null | undefined, maxLength: number): string {
    const text = this.text(path, given, maxLength);
    if (text === undefined) this.refuse(path, 'missing', 'Banks reject a payment without this.');
    return text ?? '';
  }
}

/** What a bank would accept, or every field that it would not. */
export function checkBankDetails(input: BankDetailsInput): Result<BankDetails, InvalidInput> {
  const checker = new Checker();
  const holderName = checker.required('holderName', input.holderName, NAME_LENGTH);
  const address = checkAddress(checker, input);
  const account = checkAccount(checker, input);
  const bank = checkBank(checker, input, account);
  if (checker.faults.length > 0 || !account || !bank) return err(invalidInput(...checker.faults));
  return ok({ holderName, address, account, bank });
}

function checkAddress(checker: Checker, input: BankDetailsInput): StructuredAddress {
  const country = input.country.trim().toUpperCase();
  if (!isCountryCode(country)) checker.refuse('country', 'unknown_country', 'Choose the country from the list.');
  const optional = {
    streetName: checker.text('streetName', input.streetName, 70),
    buildingNumber: checker.text('buildingNumber', input.buildingNumber, 16),
    postCode: checker.text('postCode', input.postCode, 16),
    countrySubdivision: checker.text('countrySubdivision', input.countrySubdivision, 35),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { ...given, townName: checker.required('townName', input.townName, 35), country };
}

function checkAccount(checker: Checker, input: BankDetailsInput): BankAccount | undefined {
  const typedIban = input.iban?.trim() ?? '';
  const typedNumber = input.accountNumber?.trim().toUpperCase() ?? '';
  if ((typedIban === '') === (typedNumber === '')) {
    checker.refuse(
      typedIban === '' ? 'iban' : 'accountNumber',
      'one_of_two',
      'Give either an IBAN or an account number.',
    );
    return undefined;
  }
  if (typedIban !== '') {
    const iban = normaliseIban(typedIban);
    if (!iban) checker.refuse('iban', 'malformed', 'This is not an IBAN: a digit is wrong or missing.');
    return iban ? { type: 'iban', iban } : undefined;
  }
  if (ACCOUNT_NUMBER.test(typedNumber)) return { type: 'other', accountNumber: typedNumber };
  checker.refuse('accountNumber', 'malformed', 'An account number has 4 to 34 letters and digits.');
  return undefined;
}

function checkBank(checker: Checker, input: BankDetailsInput, account: BankAccount | undefined): Bank | undefined {
  const typedBic = input.bic?.trim() ?? '';
  const memberId = checker.text('clearingMemberId', input.clearingMemberId, 35);
  if (typedBic !== '') {
    const bic = normaliseBic(typedBic);
    if (!bic) checker.refuse('bic', 'malformed', 'A BIC has 8 or 11 letters and digits.');
    return bic ? { type: 'bic', bic } : undefined;
  }
  if (memberId !== undefined) {
    const systemCode = checker.text('clearingSystemCode', input.clearingSystemCode, 5);
    const name = checker.text('bankName', input.bankName, 140);
    return { type: 'clearing', memberId, ...(systemCode && { systemCode }), ...(name && { name }) };
  }
  if (account?.type === 'iban') return { type: 'from-iban' };
  checker.refuse(
    'bic',
    'missing',
    'An account number alone does not tell the bank: add its BIC or its clearing number.',
  );
  return undefined;
}
