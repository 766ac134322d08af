import { useLingui } from '@lingui/react/macro';
import type { FieldFault, FormField } from '../types.ts';
import { fieldOfFault } from '../answers/form-steps.ts';

/** Faults worth saying while somebody writes; what is merely not finished waits for the review. */
const SAID_WHILE_WRITING = new Set(['maxLength', 'maxWords', 'above_ceiling', 'too_long', 'unknown_file', 'maxItems']);

export const isSaidWhileWriting = (fault: Pick<FieldFault, 'code'>): boolean => SAID_WHILE_WRITING.has(fault.code);

/** What is wrong with an answer and what would help, in one sentence. */
export function useFaultWords(): (fault: Pick<FieldFault, 'path' | 'code'>, field: FormField | undefined) => string {
  const { t } = useLingui();
  const byCode = useWordsByCode();
  return (fault, field) => {
    const [, list, index, part] = fault.path.split('.');
    const line = Number(index) + 1;
    if (list === 'lines') return part === 'label' ? t`Line ${line} needs words.` : t`Line ${line} needs an amount.`;
    if (field?.kind === 'amount' && (list || fault.code === 'additionalProperties'))
      return t`This amount cannot be read yet. What you typed is kept.`;
    return (byCode[fault.code] ?? byCode['other'])?.(field) ?? '';
  };
}

function useWordsByCode(): Readonly<Record<string, (field: FormField | undefined) => string>> {
  const { t } = useLingui();
  const missing = () => t`This still needs an answer.`;
  return {
    required: missing,
    minLength: missing,
    minItems: missing,
    type: missing,
    enum: () => t`Choose one of the answers.`,
    maxWords: (field) => t`This has more than ${field?.maxWords ?? 0} words. Nothing is cut off; please shorten it.`,
    maxLength: (field) =>
      t`This has more than ${field?.maxLength ?? 0} characters. Nothing is cut off; please shorten it.`,
    maxItems: () => t`These are more than the form has room for.`,
    above_ceiling: () => t`This is above what one award of this call may be.`,
    not_positive: () => t`The amount must be above zero.`,
    budget_differs: () => t`The lines do not add up to the amount you ask for.`,
    too_long: () => t`This is too long for the server to keep. Your text stays on this device; please shorten it.`,
    unknown_file: () => t`This file is not there any more. Please choose it again.`,
    conflict: () => t`Two texts stand here: choose which stays.`,
    other: () => t`This is not yet as the form asks.`,
  };
}

/** One fault for each field: the first. */
export function firstFaults<Fault extends Pick<FieldFault, 'path'>>(faults: readonly Fault[]): Map<string, Fault> {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const fieldId = fieldOfFault(fault);
    if (!first.has(fieldId)) first.set(fieldId, fault);
  }
  return first;
}
