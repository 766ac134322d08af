import { useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import { beginPasskeyProofMutation } from './api/begin-passkey-proof.ts';
import { proveWithAppMutation } from './api/prove-with-app.ts';
import { proveWithPasskeyMutation } from './api/prove-with-passkey.ts';
import { proveWithPasswordMutation } from './api/prove-with-password.ts';
import { signInAsPersona } from './demo-sign-in.ts';
import { askForPasskey } from './passkey-browser.ts';

/** Why a proof did not succeed, in a word that the form has sentences for. */
export type ProofFault = 'refused' | 'too-many' | 'expired' | 'stopped' | 'no-persona';

interface Answer {
  readonly data?: { readonly answer: { readonly __typename: string } } | undefined;
  readonly error?: CombinedError | undefined;
  readonly fault?: ProofFault;
}

const FAULTS: Readonly<Record<string, ProofFault>> = {
  ProofRefused: 'refused',
  TooManyAttempts: 'too-many',
  CeremonyExpired: 'expired',
};

/** The four ways of proving that it is oneself; each ends in `onProved` or leaves a fault to show. */
export function useProof(onProved: () => void) {
  const client = useClient();
  const [fault, setFault] = useState<ProofFault | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);

  const conclude = ({ data, error: failure, fault: stopped }: Answer) => {
    setError(failure);
    if (stopped) setFault(stopped);
    if (!data) return;
    if (data.answer.__typename === 'Proof') onProved();
    else setFault(FAULTS[data.answer.__typename] ?? 'refused');
  };
  const run = async (work: () => Promise<void>) => {
    setFault(null);
    setIsBusy(true);
    await work();
    setIsBusy(false);
  };
  return {
    fault,
    error,
    isBusy,
    byPasskey: () => void run(() => proveByPasskey(client, conclude)),
    byPassword: (password: string) =>
      void run(async () => conclude(await client.mutation(proveWithPasswordMutation, { password }).toPromise())),
    byApp: (code: string) =>
      void run(async () => conclude(await client.mutation(proveWithAppMutation, { code }).toPromise())),
    byPersona: (persona: string) =>
      void run(async () => ((await signInAsPersona(persona)) ? onProved() : setFault('no-persona'))),
  };
}

async function proveByPasskey(client: Client, conclude: (answer: Answer) => void): Promise<void> {
  const begun = await client.mutation(beginPasskeyProofMutation, {}).toPromise();
  if (!begun.data) return conclude({ error: begun.error });
  const { ceremonyId, options } = begun.data.answer;
  const response = await askForPasskey(options);
  if (!response) return conclude({ fault: 'stopped' });
  const input = { ceremonyId, response: response as never };
  conclude(await client.mutation(proveWithPasskeyMutation, { input }).toPromise());
}
