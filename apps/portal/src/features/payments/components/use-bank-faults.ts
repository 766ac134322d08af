import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '@baraza/ui';
import type { BankDraft } from './bank-draft.ts';
import { useFaultWords } from '../../../shared/problems/use-fault-words.ts';

interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with bank details: before they are sent, and as the API said it. */
export function useBankFaults() {
  return { missing: useMissing(), told: useTold() };
}

function useMissing() {
  const { t } = useLingui();
  return (draft: BankDraft): FieldProblem[] => {
    const faults: [boolean, FieldProblem][] = [
      [
        draft.holderName.trim() === '',
        { fieldId: 'holderName', message: t`Please enter the name of the account holder.` },
      ],
      [
        draft.townName.trim() === '',
        { fieldId: 'townName', message: t`Please enter the town: banks reject a payment without it.` },
      ],
      [draft.country === '', { fieldId: 'country', message: t`Please choose the country.` }],
      [draft.currency === '', { fieldId: 'currency', message: t`Please choose the currency of the account.` }],
      [
        draft.kind !== 'number' && draft.iban.trim() === '',
        { fieldId: 'iban', message: t`Please enter the IBAN, or choose the account number.` },
      ],
      [
        draft.kind === 'number' && draft.accountNumber.trim() === '',
        { fieldId: 'accountNumber', message: t`Please enter the account number.` },
      ],
    ];
    return faults.filter(([isMissing]) => isMissing).map(([, fault]) => fault);
  };
}

function useTold() {
  const { t } = useLingui();
  const shared = useFaultWords();
  return (faults: readonly Fault[]): FieldProblem[] => {
    const words: Record<string, string> = {
      'iban malformed': t`This is not an IBAN: a digit is wrong or missing.`,
      'accountNumber malformed': t`An account number has 4 to 34 letters and digits.`,
      'bic malformed': t`A BIC has 8 or 11 letters and digits.`,
      'bic missing': t`An account number alone does not tell the bank: add its BIC or its clearing number.`,
    };
    const byCode: Record<string, string> = {
      not_in_bank_characters: t`Banks cannot write this: please use the Latin spelling.`,
      too_long: t`This is longer than fits on a bank transfer.`,
      missing: t`Banks reject a payment without this.`,
    };
    return faults.map(({ path, code }) => ({
      fieldId: path,
      message: words[`${path} ${code}`] ?? byCode[code] ?? shared[code] ?? t`This does not fit.`,
    }));
  };
}
