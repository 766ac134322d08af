import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';
import { changePasswordMutation } from '../api/change-password.ts';
import type { WaysInProps } from './passkeys-section.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { WayInProblem } from './way-in-problem.tsx';

/** A first password, or another one; other devices are signed out with it. */
export function PasswordSection({ security, onChanged }: WaysInProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [isChanged, setIsChanged] = useState(false);
  const change = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChanged(false);
    if (!(await change.send(changePasswordMutation, { password }))) return;
    setPassword('');
    setIsChanged(true);
    onChanged();
  };
  const isFault = change.problem?.__typename === 'InvalidInput';
  return (
    <Section title={t`Password`} lead={t`A new password signs you out on every other device.`}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <WayInProblem problem={isFault ? null : change.problem} />
        <RequestErrorNotice error={change.error} />
        {isChanged ? <Changed /> : null}
        <TextField
          label={security.hasPassword ? t`New password` : t`A password`}
          hint={t`At least 12 characters. A sentence that only you would say is good.`}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={usePasswordFault(isFault ? change.problem : null)}
        />
        <div className="form-actions">
          <Button type="submit" isPending={change.isBusy}>
            {security.hasPassword ? <Trans>Change the password</Trans> : <Trans>Set a password</Trans>}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function usePasswordFault(problem: ProblemLike | null): string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    too_short: t`Use at least 12 characters. A sentence is good.`,
    too_long: t`Use at most 200 characters.`,
    too_common: t`Many people use this password, and attackers try it first. Please choose another.`,
    contains_handle: t`Leave your handle out of it: others can see it.`,
  };
  if (!problem || !('faults' in problem)) return undefined;
  const [fault] = problem.faults as readonly { readonly code: string }[];
  return fault && words[fault.code];
}

function Changed() {
  return (
    <Notice kind="success" isLive>
      <Trans>Your new password is in force. Other devices were signed out.</Trans>
    </Notice>
  );
}
