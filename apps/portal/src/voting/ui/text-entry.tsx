/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useId, useState } from 'preact/hooks';
import { Button } from './parts.tsx';
import { Scanner } from './scanner.tsx';

interface TextEntryProps {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  /** What is wrong with the text that was given last; the text stays. */
  readonly problem?: string | undefined;
  /** What the field holds at first. */
  readonly given?: string;
  readonly isBusy?: boolean;
  /** False where another act of the page comes first. */
  readonly isMain?: boolean;
  readonly onText: (text: string) => void;
}

/** One text, pasted or scanned: a pass, a sealed ballot, a receipt. */
export function TextEntry({
  label,
  hint,
  action,
  problem,
  given = '',
  isBusy = false,
  isMain = true,
  onText,
}: TextEntryProps) {
  const [text, setText] = useState(given);
  const [isEmpty, setEmpty] = useState(false);
  const said = isEmpty ? t`Paste or scan the text first.` : problem;
  const give = () => {
    setEmpty(text.trim() === '');
    if (text.trim() !== '') onText(text);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <TextField label={label} hint={hint} problem={said} text={text} onInput={setText} />
      <div className="form-actions">
        <Button look={isMain ? 'primary' : 'quiet'} isBusy={isBusy} onPress={give}>
          {action}
        </Button>
        <Scanner
          onText={(scanned) => {
            setText(scanned);
            onText(scanned);
          }}
        />
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly text: string;
  readonly onInput: (text: string) => void;
}

function TextField({ label, hint, problem, text, onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div className={problem === undefined ? 'field' : 'field field-invalid'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
      {problem === undefined ? null : (
        <span className="field-error" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
      <textarea
        id={id}
        className="input text-view data"
        dir="ltr"
        rows={4}
        value={text}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-hint ${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
