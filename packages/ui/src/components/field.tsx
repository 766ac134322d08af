import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useUi } from '../ui-context.tsx';

/** What every field says about itself. `error` is the sentence shown at the field and in the error summary. */
export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
}

/** Label above, hint below it, then what is wrong: read in this order by eyes and by screen readers. */
export function FieldHead({ label, hint, error, isOptional }: FieldWords) {
  const { strings } = useUi();
  return (
    <>
      <Label className="field-label">
        {label}
        {isOptional ? <span className="field-optional"> {strings.optional}</span> : null}
      </Label>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      {error ? (
        <FieldError className="field-error">
          <span className="visually-hidden">{strings.fieldProblem} </span>
          {error}
        </FieldError>
      ) : null}
    </>
  );
}

/** The same three lines for native controls, wired by id. */
export function NativeFieldHead({ label, hint, error, isOptional, id }: FieldWords & { readonly id: string }) {
  const { strings } = useUi();
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
        {isOptional ? <span className="field-optional"> {strings.optional}</span> : null}
      </label>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{strings.fieldProblem} </span>
          {error}
        </span>
      ) : null}
    </>
  );
}

/** The attributes that tie a native control to its `NativeFieldHead`. */
export function describedBy(id: string, words: Pick<FieldWords, 'hint' | 'error'>) {
  const ids = [words.hint && `${id}-hint`, words.error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(words.error ? { 'aria-invalid': true } : {}),
  };
}
