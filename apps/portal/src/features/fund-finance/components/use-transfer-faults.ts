import { useLingui } from '@lingui/react/macro';
import type { Amount, FieldProblem } from '@baraza/ui';
import { useFaultWords } from '../../../shared/problems/use-fault-words.ts';

export interface TransferDraft {
  readonly reference: string;
  readonly bankReference: string;
  readonly valueOn: string;
  readonly amount: Amount | null;
}

/** What is wrong with an entered line: before it is sent, and as the API said it. */
export function useTransferFaults() {
  const { t } = useLingui();
  const shared = useFaultWords();
  const missing = (draft: TransferDraft): FieldProblem[] => {
    const faults: [boolean, FieldProblem][] = [
      [draft.reference.trim() === '', { fieldId: 'reference', message: t`Please enter the reference.` }],
      [draft.bankReference.trim() === '', { fieldId: 'bankReference', message: t`Please enter the bank's reference.` }],
      [draft.valueOn === '', { fieldId: 'valueOn', message: t`Please enter the value date.` }],
      [
        !draft.amount || draft.amount.amountMinor <= 0n,
        { fieldId: 'amount', message: t`Please enter an amount above zero.` },
      ],
    ];
    return faults.filter(([isMissing]) => isMissing).map(([, fault]) => fault);
  };
  const told = (faults: readonly { readonly path: string; readonly code: string }[]): FieldProblem[] => {
    const words: Record<string, string> = {
      check_digits: t`The check digits of this reference do not fit. Please look for a typing error.`,
      unknown: t`No promised transfer has this reference.`,
      other_currency: t`This contribution was promised in another currency.`,
      in_future: t`The value date cannot lie in the future.`,
    };
    return faults.map(({ path, code }) => ({
      fieldId: path.split('.')[0] ?? path,
      message: words[code] ?? shared[code] ?? t`This does not fit.`,
    }));
  };
  return { missing, told };
}
