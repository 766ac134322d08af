import { useLingui } from '@lingui/react/macro';
import type { WayField } from './way-fields.ts';

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** What is wrong with a field of a way to be paid, in the reader's language; undefined where nothing is. */
export function useWayFaultWords(): (faults: readonly Fault[], field: WayField) => string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'iban.one_of_two': t`Give an IBAN or an account number: without one of them nothing can be paid.`,
    'accountNumber.one_of_two': t`Give either the IBAN or the account number, not both.`,
    'iban.malformed': t`This is not an IBAN: a digit is wrong or missing.`,
    'accountNumber.malformed': t`An account number has 4 to 34 letters and digits.`,
    'bic.malformed': t`A BIC has 8 or 11 letters and digits.`,
    'bic.missing': t`An account number alone does not tell the bank: add its BIC.`,
    'phone.malformed': t`A phone number has 8 to 15 digits, with the country’s code.`,
    'place.too_short': t`Say a little more: which place, so that somebody finds it.`,
    missing: t`Banks reject a payment without this.`,
    too_short: t`Please write this: without it nothing can be paid this way.`,
    too_long: t`This is longer than fits here.`,
    not_in_bank_characters: t`Banks cannot write some of these characters: use Latin letters.`,
  };
  return (faults, field) => {
    const path = field === 'nameToLookUp' ? 'name' : field;
    const fault = faults.find((found) => found.path === path);
    return fault && (words[`${path}.${fault.code}`] ?? words[fault.code] ?? t`This cannot be used as it stands.`);
  };
}
