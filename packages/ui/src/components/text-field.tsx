import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { join } from '../join.ts';
import { FieldHead, type FieldWords } from './field.tsx';

export interface TextFieldProps
  extends FieldWords, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  /** For short answers of a known length: a year, a code, a purchase-order number. */
  readonly isShort?: boolean;
}

/** A line of text. `id` is the input's own, so that an error summary can jump to it. */
export function TextField({ label, hint, error, isOptional = false, isShort = false, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldHead label={label} hint={hint} error={error} isOptional={isOptional} />
      <Input className={join('input', isShort && 'input-short')} dir="auto" />
    </AriaTextField>
  );
}
