import { useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, type ChoiceOption, TextArea } from '@baraza/ui';
import { type FormEvent, type ReactNode, useState } from 'react';

interface WordFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly isBusy: boolean;
  readonly initial?: string;
  readonly choices?: { readonly label: string; readonly options: readonly ChoiceOption[]; readonly fallback: string };
  /** True where it arrived: then the field empties; otherwise nothing typed is lost. */
  readonly onSend: (text: string, choice: string) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** One text and one button, with a choice of what it is where that matters. */
export function WordForm({ label, hint, button, isPrimary, isBusy, initial = '', choices, onSend }: WordFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState(initial);
  const [choice, setChoice] = useState(choices?.fallback ?? '');
  const [isEmpty, setIsEmpty] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(!text.trim());
    if (text.trim() && (await onSend(text.trim(), choice))) setText('');
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <TextArea
        label={label}
        {...(hint && { hint })}
        rows={5}
        maxLength={5000}
        value={text}
        onChange={setText}
        error={isEmpty ? t`Write something first.` : undefined}
      />
      {choices ? (
        <RadioGroup label={choices.label} options={choices.options} value={choice} onChange={setChoice} />
      ) : null}
      <div className="form-actions">
        <Button type="submit" kind={isPrimary ? 'primary' : 'quiet'} isPending={isBusy}>
          {button}
        </Button>
      </div>
    </form>
  );
}
