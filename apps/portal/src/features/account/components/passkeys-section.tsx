import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { AccountQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { knowsPasskeys, makePasskey } from '../../../shared/step-up/passkey-browser.ts';
import { addPasskeyMutation } from '../api/add-passkey.ts';
import { beginAddingPasskeyMutation } from '../api/begin-adding-passkey.ts';
import { removePasskeyMutation } from '../api/remove-passkey.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { WayInProblem } from './way-in-problem.tsx';

export type Security = AccountQuery['accountSecurity'];

export interface WaysInProps {
  readonly security: Security;
  readonly onChanged: () => void;
}

/** Passkeys: added under a name of one's own, removed one by one. */
export function PasskeysSection({ security, onChanged }: WaysInProps) {
  const { t } = useLingui();
  const [hasStopped, setHasStopped] = useState(false);
  const change = useAct();
  const add = async (name: string) => {
    setHasStopped(false);
    const begun = await change.send(beginAddingPasskeyMutation, {});
    if (!begun || !('ceremonyId' in begun)) return;
    const response = await makePasskey(begun.options);
    if (!response) return setHasStopped(true);
    const input = { ceremonyId: begun.ceremonyId, response: response as never, name: name || t`Passkey` };
    if (await change.send(addPasskeyMutation, { input })) onChanged();
  };
  const remove = async (passkeyId: string) => {
    if (await change.send(removePasskeyMutation, { passkeyId })) onChanged();
  };
  return (
    <Section title={t`Passkeys`} lead={t`The safest way to sign in. A passkey counts as two factors.`}>
      <WayInProblem problem={change.problem} />
      <RequestErrorNotice error={change.error} />
      {hasStopped ? <NothingMade /> : null}
      <PasskeyList passkeys={security.passkeys} isBusy={change.isBusy} onRemove={(id) => void remove(id)} />
      {knowsPasskeys() ? <NewPasskey isBusy={change.isBusy} onAdd={(name) => void add(name)} /> : null}
    </Section>
  );
}

interface PasskeyListProps {
  readonly passkeys: Security['passkeys'];
  readonly isBusy: boolean;
  readonly onRemove: (id: string) => void;
}

function PasskeyList({ passkeys, isBusy, onRemove }: PasskeyListProps) {
  if (passkeys.length === 0) {
    return (
      <p className="hint">
        <Trans>No passkey yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="account-list">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id}>
          <div>
            <p id={`passkey-${id}`}>
              <bdi>{name}</bdi>
            </p>
            <p className="hint">
              {lastUsedAt ? (
                <Trans>
                  Last used on <When iso={lastUsedAt} />
                </Trans>
              ) : (
                <Trans>
                  Added on <When iso={createdAt} />, not used yet
                </Trans>
              )}
            </p>
          </div>
          <Button isPending={isBusy} aria-describedby={`passkey-${id}`} onPress={() => onRemove(id)}>
            <Trans>Remove</Trans>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function NothingMade() {
  return (
    <Notice kind="problem" isLive>
      <Trans>No passkey was made. You can try again.</Trans>
    </Notice>
  );
}

function NewPasskey({ isBusy, onAdd }: { readonly isBusy: boolean; readonly onAdd: (name: string) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  return (
    <>
      <TextField
        label={t`Name for a new passkey`}
        hint={t`For example: my phone.`}
        isOptional
        value={name}
        onChange={setName}
      />
      <div className="form-actions">
        <Button isPending={isBusy} onPress={() => onAdd(name)}>
          <Trans>Add a passkey</Trans>
        </Button>
      </div>
    </>
  );
}
