import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Skeleton, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../problems/problem-notice.tsx';
import { useSession } from '../session/session.tsx';
import { accountFactorsQuery } from './api/account-factors.ts';
import { knowsPasskeys } from './passkey-browser.ts';
import { useProof, type ProofFault } from './use-proof.ts';

/** Asks for a fresh proof by whatever the account has: passkey first, then password or authenticator app. */
export function ProofForm({ onProved }: { readonly onProved: () => void }) {
  const { handle } = useSession();
  const [{ data, error, fetching }] = useQuery({ query: accountFactorsQuery });
  const proof = useProof(onProved);
  if (fetching) return <Skeleton lines={3} />;
  if (!data) return <RequestErrorNotice error={error} />;
  const { hasPassword, hasAuthenticatorApp, passkeys } = data.accountSecurity;
  const hasPasskey = passkeys.length > 0 && knowsPasskeys();
  const isPersona = !hasPassword && !hasAuthenticatorApp && passkeys.length === 0;
  return (
    <div className="stack">
      {proof.fault ? <FaultNotice fault={proof.fault} /> : null}
      <RequestErrorNotice error={proof.error} />
      {hasPasskey ? (
        <Button kind="primary" isPending={proof.isBusy} onPress={proof.byPasskey}>
          <Trans>Confirm with a passkey</Trans>
        </Button>
      ) : null}
      {hasPassword ? <PasswordProof isBusy={proof.isBusy} isMain={!hasPasskey} onSend={proof.byPassword} /> : null}
      {hasAuthenticatorApp ? <AppProof isBusy={proof.isBusy} onSend={proof.byApp} /> : null}
      {isPersona ? (
        <Button kind="primary" isPending={proof.isBusy} onPress={() => proof.byPersona(handle)}>
          <Trans>Confirm as this person of the demo</Trans>
        </Button>
      ) : null}
    </div>
  );
}

interface SecretProofProps {
  readonly isBusy: boolean;
  readonly onSend: (secret: string) => void;
}

function PasswordProof({ isBusy, isMain, onSend }: SecretProofProps & { readonly isMain: boolean }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(password);
      }}
    >
      <TextField
        label={t`Your password`}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <div className="form-actions">
        <Button type="submit" kind={isMain ? 'primary' : 'quiet'} isPending={isBusy}>
          <Trans>Confirm with the password</Trans>
        </Button>
      </div>
    </form>
  );
}

function AppProof({ isBusy, onSend }: SecretProofProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(code);
      }}
    >
      <TextField
        label={t`Code of your authenticator app`}
        hint={t`Six digits.`}
        isShort
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
      />
      <div className="form-actions">
        <Button type="submit" isPending={isBusy}>
          <Trans>Confirm with the code</Trans>
        </Button>
      </div>
    </form>
  );
}

function FaultNotice({ fault }: { readonly fault: ProofFault }) {
  const { t } = useLingui();
  const words: Readonly<Record<ProofFault, string>> = {
    refused: t`This did not match. Nothing was changed; please try again or choose another way.`,
    'too-many': t`Too many attempts. Please wait a quarter of an hour and try again, or use a passkey.`,
    expired: t`This took too long. Nothing was changed; please start again.`,
    stopped: t`No passkey was used. You can try again or choose another way.`,
    'no-persona': t`This account has no way of confirming yet. Add a passkey or a password on your account page.`,
  };
  return (
    <Notice kind="problem" isLive>
      <p>{words[fault]}</p>
    </Notice>
  );
}
