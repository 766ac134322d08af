import { err, ok, type Result } from '@baraza/result';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, type FieldFault, type InvalidInput } from '../../../platform/errors/problems.ts';
import { accountHintOf, checkBankDetails, type BankDetails, type BankDetailsInput } from '../../payments/index.ts';
import { factsOf, type Rail } from '../domain/country-facts.ts';

/** Sealed in the vault: what it takes to reach this person with money. */
export type MethodDetails =
  | { readonly rail: 'bank'; readonly bank: BankDetails }
  | { readonly rail: 'mobile_money'; readonly operator: string; readonly phone: string; readonly name: string }
  | { readonly rail: 'voucher'; readonly phone: string; readonly name?: string }
  | { readonly rail: 'cash'; readonly place: string; readonly name?: string };

export interface MethodInput {
  readonly rail: Rail;
  readonly country: string;
  readonly bank?: Omit<BankDetailsInput, 'country'> | null | undefined;
  readonly operator?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly place?: string | null | undefined;
}

const PHONE = /^\+?[0-9]{8,15}$/;

export function checkMethod(input: MethodInput): Result<MethodDetails, InvalidInput> {
  switch (input.rail) {
    case 'bank': {
      if (!input.bank) return err(invalidInput(missing('bank', 'Give the bank account.')));
      const bank = checkBankDetails({ ...input.bank, country: input.country });
      return bank.ok ? ok({ rail: 'bank', bank: bank.value }) : bank;
    }
    case 'mobile_money': {
      const [operator, phone, name] = [text(input.operator), phoneOf(input.phone), text(input.name)];
      return checked(
        { rail: 'mobile_money', operator, phone, name },
        ...textFaults(operator, { path: 'operator', minLength: 2, maxLength: 60 }),
        ...textFaults(name, { path: 'name', minLength: 2, maxLength: 70 }),
        ...phoneFaults(phone),
      );
    }
    case 'voucher': {
      const phone = phoneOf(input.phone);
      const named = nameToLookUp(input);
      return checked({ rail: 'voucher', phone, ...named.details }, ...phoneFaults(phone), ...named.faults);
    }
    case 'cash': {
      const place = text(input.place);
      const named = nameToLookUp(input);
      const faults = textFaults(place, { path: 'place', minLength: 5, maxLength: 300 });
      return checked({ rail: 'cash', place, ...named.details }, ...faults, ...named.faults);
    }
  }
}

/** A voucher and cash carry no name; asked for where the law wants people looked up, and kept nowhere else. */
function nameToLookUp({ country, name }: MethodInput) {
  if (!(factsOf(country)?.screensPeople ?? true)) return { details: {}, faults: [] };
  const given = text(name);
  return { details: { name: given }, faults: textFaults(given, { path: 'name', minLength: 2, maxLength: 70 }) };
}

/** What is looked up in sanctions lists; null where the way of being paid knows none. */
export function nameOf(details: MethodDetails): string | null {
  return details.rail === 'bank' ? details.bank.holderName : (details.name ?? null);
}

export function methodHintOf(details: MethodDetails): string {
  if (details.rail === 'bank') return accountHintOf(details.bank.account);
  return details.rail === 'cash' ? '' : details.phone.slice(-3);
}

const text = (given: string | null | undefined): string => given?.trim() ?? '';
const phoneOf = (given: string | null | undefined): string => text(given).replaceAll(/[\s().-]/g, '');
const missing = (path: string, message: string): FieldFault => ({ path, code: 'missing', message });

function phoneFaults(phone: string): FieldFault[] {
  return PHONE.test(phone)
    ? []
    : [{ path: 'phone', code: 'malformed', message: 'A phone number has 8 to 15 digits, with the country’s code.' }];
}

function checked(details: MethodDetails, ...faults: readonly FieldFault[]): Result<MethodDetails, InvalidInput> {
  return faults.length > 0 ? err(invalidInput(...faults)) : ok(details);
}
