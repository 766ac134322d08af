import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { beginAddingAppMutation } from '../api/begin-adding-app.ts';
import { confirmAppMutation } from '../api/confirm-app.ts';
import { removeAppMutation } from '../api/remove-app.ts';
import type { WaysInProps } from './passkeys-section.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { WayInProblem } from './way-in-problem.tsx';

interface AppSecret {
  readonly secret: string;
  readonly address: string;
}

/** An authenticator app as second factor beside the password. */
export function AppSection({ security, onChanged }: WaysInProps) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<AppSecret | null>(null);
  const change = useAct();
  const begin = async () => {
    const answer = await change.send(beginAddingAppMutation, {});
    if (answer && 'secret' in answer) setSecret(answer);
  };
  const confirm = async (code: string) => {
    if (!(await change.send(confirmAppMutation, { code }))) return;
    setSecret(null);
    onChanged();
  };
  const remove = async () => {
    if (await change.send(removeAppMutation, {})) onChanged();
  };
  return (
    <Section title={t`Authenticator app`} lead={t`A code of six digits, asked for after your password.`}>
      <WayInProblem problem={change.problem} />
      <RequestErrorNotice error={change.error} />
      {secret ? <NewApp secret={secret} isBusy={change.isBusy} onConfirm={(code) => void confirm(code)} /> : null}
      {!secret && security.hasAuthenticatorApp ? (
        <div className="account-line">
          <p>
            <Trans>Your account asks for the code of your app.</Trans>
          </p>
          <Button isPending={change.isBusy} onPress={() => void remove()}>
            <Trans>Remove the app</Trans>
          </Button>
        </div>
      ) : null}
      {!secret && !security.hasAuthenticatorApp ? <AddApp isBusy={change.isBusy} onAdd={() => void begin()} /> : null}
    </Section>
  );
}

interface NewAppProps {
  readonly secret: AppSecret;
  readonly isBusy: boolean;
  readonly onConfirm: (code: string) => void;
}

function NewApp({ secret, isBusy, onConfirm }: NewAppProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(code);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <ol className="account-steps">
        <KeyStep secret={secret} />
        <li>
          <TextField
            label={t`Code that the app shows now`}
            isShort
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
          />
        </li>
      </ol>
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={isBusy}>
          <Trans>Switch it on</Trans>
        </Button>
      </div>
    </form>
  );
}

function AddApp({ isBusy, onAdd }: { readonly isBusy: boolean; readonly onAdd: () => void }) {
  return (
    <div className="form-actions">
      <Button isPending={isBusy} onPress={onAdd}>
        <Trans>Add an authenticator app</Trans>
      </Button>
    </div>
  );
}

function KeyStep({ secret }: { readonly secret: AppSecret }) {
  return (
    <li>
      <p>
        <Trans>Type this key into your app, as time-based:</Trans>
      </p>
      <p>
        <code className="account-secret" dir="ltr">
          {secret.secret.match(/.{1,4}/g)?.join(' ')}
        </code>
      </p>
      <p className="hint">
        <Link href={secret.address}>
          <Trans>Or open the app on this device</Trans>
        </Link>
      </p>
    </li>
  );
}
