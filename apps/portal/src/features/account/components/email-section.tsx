import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { confirmEmailMutation } from '../api/confirm-email.ts';
import { removeEmailMutation } from '../api/remove-email.ts';
import { setEmailMutation } from '../api/set-email.ts';
import type { WaysInProps } from './passkeys-section.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { WayInProblem } from './way-in-problem.tsx';

/** An address for notices, if somebody wants one; it signs nobody in, and the page never shows it again. */
export function EmailSection({ security, onChanged }: WaysInProps) {
  const { t } = useLingui();
  const change = useAct();
  const remove = async () => {
    if (await change.send(removeEmailMutation, {})) onChanged();
  };
  const { emailState } = security;
  return (
    <Section
      title={t`E-mail`}
      lead={t`Only if you want it: a note that something waits for you, and nothing of what it is.`}
    >
      <RequestErrorNotice error={change.error} />
      {emailState === 'none' ? <AddressForm onChanged={onChanged} /> : null}
      {emailState === 'unconfirmed' ? <CodeForm onChanged={onChanged} /> : null}
      {emailState === 'confirmed' ? (
        <p>
          <Trans>Notices go to your address. It is kept sealed, so this page does not show it.</Trans>
        </p>
      ) : null}
      {emailState === 'none' ? null : (
        <div className="form-actions">
          <Button isPending={change.isBusy} onPress={() => void remove()}>
            <Trans>Remove the address</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}

function AddressForm({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useLingui();
  const [address, setAddress] = useState('');
  const change = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.send(setEmailMutation, { address })) onChanged();
  };
  const isFault = change.problem?.__typename === 'InvalidInput';
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <RequestErrorNotice error={change.error} />
      <TextField
        label={t`Your e-mail address`}
        hint={t`We mail you a code first. Use no address that others read if that could put you at risk.`}
        type="email"
        autoComplete="email"
        value={address}
        onChange={setAddress}
        error={isFault ? t`This does not look like an e-mail address.` : undefined}
      />
      <div className="form-actions">
        <Button type="submit" isPending={change.isBusy}>
          <Trans>Send me a code</Trans>
        </Button>
      </div>
    </form>
  );
}

function CodeForm({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const change = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.send(confirmEmailMutation, { code })) onChanged();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <WayInProblem problem={change.problem} />
      <RequestErrorNotice error={change.error} />
      <TextField
        label={t`Code from the mail`}
        hint={t`Eight digits, good for a day.`}
        isShort
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
      />
      <div className="form-actions">
        <Button type="submit" isPending={change.isBusy}>
          <Trans>Confirm the address</Trans>
        </Button>
      </div>
    </form>
  );
}
