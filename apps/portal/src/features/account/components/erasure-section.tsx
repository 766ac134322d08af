import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { clearLocalData } from '../../../shared/session/clear-local-data.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { eraseAccountMutation } from '../api/erase-account.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';

/** Leaving for good, with what goes and what stays said before. */
export function ErasureSection() {
  const { t } = useLingui();
  const { refresh } = useSession();
  const navigate = useNavigate();
  const [handle, setHandle] = useState('');
  const change = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await change.send(eraseAccountMutation, { handle }))) return;
    clearLocalData();
    await refresh();
    await navigate('/app/sign-in', { replace: true });
  };
  const differs = change.problem ? t`This is not your handle. Nothing was erased.` : undefined;
  return (
    <Section title={t`Erase this account`} lead={t`At once and for ever.`}>
      <WhatStays />
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <RequestErrorNotice error={change.error} />
        <TextField
          label={t`Type your handle to erase the account`}
          autoComplete="off"
          value={handle}
          onChange={setHandle}
          error={differs}
        />
        <div className="form-actions">
          <Button type="submit" kind="danger" isPending={change.isBusy}>
            <Trans>Erase my account</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

function WhatStays() {
  const { t } = useLingui();
  return (
    <Disclosure summary={t`What goes and what stays`}>
      <ul>
        <li>
          <Trans>
            Your key is destroyed: names, contacts and bank details can never be read again, in backups neither after 30
            days.
          </Trans>
        </li>
        <li>
          <Trans>What the law makes us keep about payments to you goes on its date.</Trans>
        </li>
        <li>
          <Trans>Your roles end, and your handle is free for others.</Trans>
        </li>
        <li>
          <Trans>Entries in the books and decisions stay; they name an account that nobody is behind any more.</Trans>
        </li>
      </ul>
    </Disclosure>
  );
}
