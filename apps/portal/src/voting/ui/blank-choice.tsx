/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';

interface BlankChoiceProps {
  readonly isBlank: boolean;
  readonly onBlank: (isBlank: boolean) => void;
}

/** A blank ballot has to be meant: it is never what is left over when nothing was chosen. */
export function BlankChoice({ isBlank, onBlank }: BlankChoiceProps) {
  return (
    <label className="choice" data-selected={isBlank || undefined}>
      <input
        type="checkbox"
        className="choice-input"
        checked={isBlank}
        onChange={(event) => onBlank(event.currentTarget.checked)}
      />
      <span className="choice-words">
        {t`I want to vote blank`}
        <span className="choice-hint">
          {t`Your ballot counts as cast and supports nobody. What you ranked stays here in case you change your mind.`}
        </span>
      </span>
    </label>
  );
}
