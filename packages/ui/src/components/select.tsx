import { useId } from 'react';
import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';
import { describedBy, NativeFieldHead, type FieldWords } from './field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/**
 * The platform's own list: on a cheap phone it is the picker its owner knows, it needs no script of ours, and it
 * works with every screen reader. An empty `value` shows "Choose one".
 */
export function Select({ id, name, value, options, onChange, onBlur, ...words }: SelectProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <div className={join('field', words.error && 'field-invalid')}>
      <NativeFieldHead {...words} id={fieldId} />
      <span className="select">
        <select
          {...describedBy(fieldId, words)}
          className="input"
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          {value === '' ? <option value="">{useUi().strings.chooseOne}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
