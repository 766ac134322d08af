import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { askForPasskey, knowsPasskeys } from '../../../shared/step-up/passkey-browser.ts';
import { beginPasskeySignInMutation } from '../api/begin-passkey-sign-in.ts';
import { signInWithPasskeyMutation } from '../api/sign-in-with-passkey.ts';
import { useArrival } from './use-arrival.ts';

type Fault = 'stopped' | 'refused';

/** The first and best way in: no handle to type, nothing that can be phished. */
export function PasskeySignIn({ remember }: { readonly remember: boolean }) {
  const { t } = useLingui();
  const { fault, error, isBusy, signIn } = usePasskeySignIn(remember);
  if (!knowsPasskeys()) return null;
  return (
    <Section title={t`With a passkey`} lead={t`The safest way: your phone, computer or security key knows you.`}>
      {fault ? (
        <Notice kind="problem" isLive>
          <p>
            {fault === 'stopped'
              ? t`No passkey was used. You can try again or sign in with your password.`
              : t`This passkey did not match an account. Try another one, or sign in with your password.`}
          </p>
        </Notice>
      ) : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={isBusy} onPress={() => void signIn()}>
          <Trans>Sign in with a passkey</Trans>
        </Button>
      </div>
    </Section>
  );
}

function usePasskeySignIn(remember: boolean) {
  const client = useClient();
  const arrive = useArrival();
  const [fault, setFault] = useState<Fault | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const attempt = async (): Promise<Fault | null> => {
    const begun = await client.mutation(beginPasskeySignInMutation, {}).toPromise();
    setError(begun.error);
    if (!begun.data) return null;
    const { ceremonyId, options } = begun.data.answer;
    const response = await askForPasskey(options);
    if (!response) return 'stopped';
    const input = { ceremonyId, response: response as never, remember };
    const { data, error: failure } = await client.mutation(signInWithPasskeyMutation, { input }).toPromise();
    setError(failure);
    if (!data) return null;
    if (isProblem(data.answer)) return 'refused';
    await arrive();
    return null;
  };
  const signIn = async () => {
    setIsBusy(true);
    setFault(await attempt());
    setIsBusy(false);
  };
  return { fault, error, isBusy, signIn };
}
