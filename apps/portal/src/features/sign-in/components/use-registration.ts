import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { makePasskey } from '../../../shared/step-up/passkey-browser.ts';
import { beginPasskeyRegistrationMutation } from '../api/begin-passkey-registration.ts';
import { registerWithPasskeyMutation } from '../api/register-with-passkey.ts';
import { registerWithPasswordMutation } from '../api/register-with-password.ts';

interface Fault {
  readonly path: string;
  readonly code: string;
}

interface Answer {
  readonly __typename: string;
  readonly faults?: readonly Fault[];
  readonly recoveryCodes?: readonly string[];
}

type Outcome =
  { readonly codes: readonly string[] } | { readonly faults: readonly Fault[] } | { readonly stopped: true } | null;

function outcomeOf(answer: Answer): Outcome {
  if (answer.recoveryCodes) return { codes: answer.recoveryCodes };
  if (answer.faults) return { faults: answer.faults };
  return answer.__typename === 'HandleTaken' ? { faults: [{ path: 'handle', code: 'taken' }] } : { stopped: true };
}

interface Attempt {
  readonly client: Client;
  readonly onError: (error: CombinedError | undefined) => void;
}

async function byPassword(
  { client, onError }: Attempt,
  input: { handle: string; password: string; locale: string },
): Promise<Outcome> {
  const { data, error } = await client.mutation(registerWithPasswordMutation, { input }).toPromise();
  onError(error);
  return data ? outcomeOf(data.answer) : null;
}

async function byPasskey(
  { client, onError }: Attempt,
  { handle, locale, name }: { handle: string; locale: string; name: string },
): Promise<Outcome> {
  const begun = await client.mutation(beginPasskeyRegistrationMutation, { handle }).toPromise();
  onError(begun.error);
  if (!begun.data) return null;
  if (isProblem(begun.data.answer)) return outcomeOf(begun.data.answer);
  const { ceremonyId, options } = begun.data.answer;
  const response = await makePasskey(options);
  if (!response) return { stopped: true };
  const input = { ceremonyId, response: response as never, locale, name };
  const { data, error } = await client.mutation(registerWithPasskeyMutation, { input }).toPromise();
  onError(error);
  return data ? outcomeOf(data.answer) : null;
}

/** Both ways of making an account, with what is to be shown of them. */
export function useRegistration() {
  const client = useClient();
  const { i18n, t } = useLingui();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const locale = i18n.locale;

  const attempt: Attempt = { client, onError: setError };
  const run = async (work: () => Promise<Outcome>) => {
    setIsBusy(true);
    setOutcome(await work());
    setIsBusy(false);
  };
  return {
    codes: outcome && 'codes' in outcome ? outcome.codes : null,
    faults: outcome && 'faults' in outcome ? outcome.faults : [],
    hasStopped: outcome !== null && 'stopped' in outcome,
    error,
    isBusy,
    withPassword: (handle: string, password: string) =>
      void run(() => byPassword(attempt, { handle, password, locale })),
    withPasskey: (handle: string) => void run(() => byPasskey(attempt, { handle, locale, name: t`First passkey` })),
  };
}
