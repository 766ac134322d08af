import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup';
import { FieldHead, type FieldWords } from './field.tsx';
import { ChoiceWords, type ChoiceOption } from './radio-group.tsx';

function Tick() {
  return (
    <span className="choice-mark" aria-hidden="true">
      <svg className="choice-tick" viewBox="0 0 16 16" width="16" height="16">
        <path d="M2.5 8.5l3.6 3.6 7.4-8" />
      </svg>
    </span>
  );
}

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A single yes: a declaration, a consent. Never ticked beforehand. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="choice">
      <Tick />
      <ChoiceWords label={label} hint={hint} />
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps
  extends FieldWords, Omit<AriaCheckboxGroupProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly options: readonly ChoiceOption[];
}

/** Any number of a few. */
export function CheckboxGroup({ label, hint, error, isOptional = false, options, ...rest }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup {...rest} className="field choices" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldHead label={label} hint={hint} error={error} isOptional={isOptional} />
      {options.map((option) => (
        <Checkbox
          key={option.value}
          value={option.value}
          label={option.label}
          hint={option.hint}
          isDisabled={option.isDisabled ?? false}
        />
      ))}
    </AriaCheckboxGroup>
  );
}
