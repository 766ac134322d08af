import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useState } from 'react';
import { unsentDrafts } from '../shared/drafts/draft-store.ts';
import { useSession } from '../shared/session/session.tsx';

type Step = 'idle' | 'asking' | 'leaving' | 'unreachable';

/** Signing out forgets what this device keeps. Words that the server does not have are not forgotten without asking. */
export function SignOut() {
  const { signOut } = useSession();
  const [step, setStep] = useState<Step>('idle');
  const unsent = unsentDrafts().length;
  const leave = async () => {
    setStep('leaving');
    // A new page: nothing of the last one stays in memory, and its address does not say where somebody was.
    if (await signOut()) location.replace('/app/sign-in');
    else setStep('unreachable');
  };
  return (
    <>
      {step === 'asking' ? <UnsentWarning count={unsent} /> : null}
      {step === 'unreachable' ? (
        <p role="alert">
          <Trans>The server cannot be reached, so you are still signed in. Please try again when you are online.</Trans>
        </p>
      ) : null}
      <button type="button" onClick={() => (unsent > 0 && step === 'idle' ? setStep('asking') : void leave())}>
        <SignOutWords step={step} />
      </button>
    </>
  );
}

function UnsentWarning({ count }: { readonly count: number }) {
  const { t } = useLingui();
  return (
    <p role="alert">
      {t`${plural(count, {
        one: 'One text on this device is not sent yet. Signing out forgets it.',
        other: '# texts on this device are not sent yet. Signing out forgets them.',
      })}`}
    </p>
  );
}

function SignOutWords({ step }: { readonly step: Step }) {
  if (step === 'asking') return <Trans>Sign out and forget what is unsent</Trans>;
  if (step === 'leaving') return <Trans>Signing out</Trans>;
  return <Trans>Sign out</Trans>;
}
