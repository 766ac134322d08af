import type { FieldWords } from '@baraza/ui';
import type { Answers, CallForm, FormField } from '../types.ts';

export interface AnswerFieldProps {
  readonly call: CallForm;
  readonly field: FormField;
  readonly organisationId: string;
  readonly answers: Answers;
  readonly error?: string | undefined;
  readonly onAnswer: (fieldId: string, value: unknown) => void;
}

/** The `id` of the control that takes the focus for a field of the form. */
export const controlId = (fieldId: string): string => `answer-${fieldId}`;

/** Label, hint and fault of a question, marked with the language of the call. */
export function fieldWords({ call, field, error }: Pick<AnswerFieldProps, 'call' | 'field' | 'error'>): FieldWords {
  const written = (text: string, className?: string) => (
    <span lang={call.locale} dir="auto" className={className}>
      {text}
    </span>
  );
  return {
    label: written(field.label),
    error,
    isOptional: !field.required,
    ...(field.hint && { hint: written(field.hint, 'written-line') }),
  };
}
