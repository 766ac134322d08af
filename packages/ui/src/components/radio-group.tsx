import type { ReactNode } from 'react';
import {
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup';
import { FieldHead, type FieldWords } from './field.tsx';

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  /** What choosing this means. */
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps
  extends FieldWords, Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly options: readonly ChoiceOption[];
}

/** One of a few, all in sight. */
export function RadioGroup({ label, hint, error, isOptional = false, options, ...rest }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...rest} className="field choices" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldHead label={label} hint={hint} error={error} isOptional={isOptional} />
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="choice" isDisabled={option.isDisabled ?? false}>
          <span className="choice-mark choice-mark-round" aria-hidden="true" />
          <ChoiceWords {...option} />
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}

/** The words of one choice, shared by radios and checkboxes. */
export function ChoiceWords({ label, hint }: Pick<ChoiceOption, 'label' | 'hint'>) {
  return (
    <span className="choice-words">
      <span>{label}</span>
      {hint ? <span className="choice-hint">{hint}</span> : null}
    </span>
  );
}
