import { openSecret } from '@baraza/membership';
import { fromBase64Url } from '@baraza/transparency-log';
import { useLingui } from '@lingui/react/macro';
import { Button, Section, TextField } from '@baraza/ui';
import { type FormEvent, useState } from 'react';
import type { OpenedKeys } from '../pages/sealed-page.tsx';
import type { SafetyKey } from '../types.ts';

interface OpenKeySectionProps {
  readonly keys: readonly SafetyKey[];
  readonly onOpen: (keys: OpenedKeys) => void;
}

/** The passphrase opens the key in this browser; neither is sent anywhere. Earlier keys open where it fits them too. */
export function OpenKeySection({ keys, onOpen }: OpenKeySectionProps) {
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const opened = await openKeys(keys, passphrase);
    setIsBusy(false);
    setIsWrong(opened.size === 0);
    if (opened.size > 0) onOpen(opened);
  };
  return (
    <Section
      title={t`Open the key`}
      lead={t`The passphrase of the safety officers opens it in this browser. Neither leaves this device.`}
    >
      <form className="stack" onSubmit={(event) => void open(event)}>
        <TextField
          label={t`Passphrase`}
          hint={__DEMO__ ? t`In the demo it is “a boat at the shore”.` : undefined}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? t`This passphrase does not open the key.` : undefined}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={isBusy}>
            {t`Open`}
          </Button>
        </div>
      </form>
    </Section>
  );
}

async function openKeys(keys: readonly SafetyKey[], passphrase: string): Promise<OpenedKeys> {
  const opened = new Map<string, Uint8Array>();
  for (const { id, sealedSecret } of keys) {
    const secret = await openSecret(passphrase, sealedSecret);
    const bytes = secret.ok ? fromBase64Url(secret.value) : undefined;
    if (bytes) opened.set(id, bytes);
  }
  return opened;
}
