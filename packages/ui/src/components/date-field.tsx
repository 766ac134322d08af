import { useId } from 'react';
import { join } from '../join.ts';
import { describedBy, NativeFieldHead, type FieldWords } from './field.tsx';

export interface DateFieldProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  /** Calendar date as `YYYY-MM-DD` (ISO 8601), or empty. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

/** A calendar date through the platform's own picker, which knows the reader's calendar and order of parts. */
export function DateField({ id, name, value, min, max, onChange, ...words }: DateFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <div className={join('field', words.error && 'field-invalid')}>
      <NativeFieldHead {...words} id={fieldId} />
      <input
        {...describedBy(fieldId, words)}
        className="input input-short"
        type="date"
        name={name}
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
