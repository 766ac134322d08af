import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { CodeFault, useCodes } from '../use-codes.ts';

/** One more code. What was typed stays until it worked. */
export function CodeForm({ codes }: { readonly codes: ReturnType<typeof useCodes> }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const words = useFaultWords();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await codes.add(typed)) setTyped('');
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <RequestErrorNotice error={codes.error} />
      <TextField
        label={t`Code of an organisation`}
        hint={t`Four groups of four signs. Hyphens and capital letters do not matter.`}
        autoComplete="off"
        maxLength={40}
        value={typed}
        onChange={setTyped}
        error={codes.fault ? words[codes.fault] : undefined}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={codes.isBusy}>
          <Trans>Use this code</Trans>
        </Button>
      </div>
    </form>
  );
}

function useFaultWords(): Readonly<Record<CodeFault, string>> {
  const { t } = useLingui();
  return {
    unknown: t`This code is not known here. Please compare it with what the organisation gave you; it may also be out of date.`,
    elsewhere: t`This code is for another forum or another group of people.`,
    'other-purpose': t`This code is for something else: joining and getting another key need different codes.`,
    'no-key': t`The organisation is not ready to sign yet. Tell them, and try again later; your code stays good.`,
    'same-organisation': t`You have a code of this organisation already. You need another organisation.`,
    used: t`This code was used in another browser or for another key. Go on there, or ask the organisation for a new one.`,
    changed: t`The organisation has a new key. Please use the code once more.`,
    'bad-answer': t`The organisation’s answer does not fit what you asked. Please ask it for a new code.`,
  };
}
