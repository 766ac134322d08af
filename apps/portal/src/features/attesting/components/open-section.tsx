import { openAttestingSecret, type AttestingSecret } from '@baraza/membership';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useIsDemo } from '../use-is-demo.ts';

/** With this the organisations of the demo's story sealed their keys. */
const DEMO_PASSPHRASE = 'a boat at the shore';

interface OpenSectionProps {
  readonly sealedSecret: string;
  readonly waiting: number;
  readonly onOpen: (secret: AttestingSecret) => void;
}

/** The organisation's passphrase opens its key in this browser; neither is sent anywhere. */
export function OpenSection({ sealedSecret, waiting, onOpen }: OpenSectionProps) {
  const { t } = useLingui();
  const isDemo = useIsDemo();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const opened = await openAttestingSecret(passphrase, sealedSecret);
    setIsBusy(false);
    setIsWrong(!opened.ok);
    if (opened.ok) onOpen(opened.value);
  };
  return (
    <Section
      title={t`Open your key`}
      lead={t`${plural(waiting, { one: '# request waits.', other: '# requests wait.' })} Your organisation’s passphrase opens its key in this browser. Neither leaves this device.`}
    >
      <form className="stack" onSubmit={(event) => void open(event)}>
        <TextField
          label={t`Passphrase of your organisation`}
          hint={isDemo ? t`In this demo it is “${DEMO_PASSPHRASE}”.` : undefined}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? t`This passphrase does not open the key.` : undefined}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={isBusy}>
            <Trans>Open</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
