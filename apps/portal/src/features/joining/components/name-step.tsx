import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, TextField, type FieldProblem } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import type { JoiningState } from '../joining-state.ts';

const PSEUDONYM = /^[\p{L}\p{M}\p{Nd}]+(?:[ ._'’-][\p{L}\p{M}\p{Nd}]+)*$/u;
const PHRASE_LENGTH = 12;

interface NameStepProps {
  readonly state: JoiningState;
  readonly onDone: (changes: Partial<JoiningState>) => Promise<void>;
}

/** The pseudonym that others see, and a phrase by which the member can be known again. */
export function NameStep({ state, onDone }: NameStepProps) {
  const words = useNameWords();
  const [fields, setFields] = useState({ pseudonym: state.pseudonym, phrase: state.phrase });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const [pseudonym, phrase] = [fields.pseudonym.trim(), fields.phrase.trim()];
    const found = problemsOf(pseudonym, phrase, words);
    setProblems(found);
    if (found.length === 0) await onDone({ pseudonym, phrase });
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      <NameFields
        state={state}
        fields={fields}
        onChange={setFields}
        errorOf={(id) => problems.find(({ fieldId }) => fieldId === id)?.message}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          <Trans>Go on</Trans>
        </Button>
      </div>
    </form>
  );
}

interface Fields {
  readonly pseudonym: string;
  readonly phrase: string;
}

interface NameFieldsProps {
  readonly state: JoiningState;
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
  readonly errorOf: (fieldId: string) => string | undefined;
}

function NameFields({ state, fields, onChange, errorOf }: NameFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="pseudonym"
        label={t`Your pseudonym in this forum`}
        hint={t`Other members see it. Take one that you use nowhere else, and nothing that points to you.`}
        autoComplete="off"
        maxLength={40}
        value={fields.pseudonym}
        onChange={(pseudonym) => onChange({ ...fields, pseudonym })}
        error={errorOf('pseudonym')}
      />
      {state.way === 'officer' ? null : (
        <TextField
          id="phrase"
          label={t`A sentence that you will remember`}
          hint={t`If you ever lose your key and its recovery code, you are known again by this sentence and by organisations that know you. Only a fingerprint of it is kept. Without it nobody can give you another key.`}
          isOptional
          autoComplete="off"
          maxLength={300}
          value={fields.phrase}
          onChange={(phrase) => onChange({ ...fields, phrase })}
          error={errorOf('phrase')}
        />
      )}
    </>
  );
}

type NameWords = ReturnType<typeof useNameWords>;

function useNameWords() {
  const { t } = useLingui();
  return {
    shortPseudonym: t`A pseudonym has at least three characters.`,
    formOfPseudonym: t`A pseudonym has letters and digits, with single spaces or dashes between them.`,
    shortPhrase: t`Make the sentence longer: at least twelve characters.`,
  };
}

function problemsOf(pseudonym: string, phrase: string, words: NameWords): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (pseudonym.length < 3) problems.push({ fieldId: 'pseudonym', message: words.shortPseudonym });
  else if (!PSEUDONYM.test(pseudonym)) problems.push({ fieldId: 'pseudonym', message: words.formOfPseudonym });
  if (phrase !== '' && phrase.length < PHRASE_LENGTH) problems.push({ fieldId: 'phrase', message: words.shortPhrase });
  return problems;
}
