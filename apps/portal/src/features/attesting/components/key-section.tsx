import { generateAttestingKey, sealAttestingSecret } from '@baraza/membership';
import { toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveAttestingKeyMutation } from '../api/save-attesting-key.ts';
import { placeOf, type AttestingRoom } from '../types.ts';

const PASSPHRASE_LENGTH = 16;

interface KeySectionProps {
  readonly room: AttestingRoom;
  readonly onChange: () => void;
}

/** A signatory makes the organisation's key; the platform keeps it sealed and cannot sign with it. */
export function KeySection({ room, onChange }: KeySectionProps) {
  const { t } = useLingui();
  const { grants } = useSession();
  const isSignatory = grants.some(
    ({ role, organisationId }) => role === 'ngo_signatory' && organisationId === room.organisation?.id,
  );
  if (!isSignatory) {
    return room.key ? null : (
      <Notice>
        <p>
          <Trans>Your organisation has no key for this panel yet. Somebody who signs for it can make one here.</Trans>
        </p>
      </Notice>
    );
  }
  if (!room.key) {
    return (
      <Section
        title={t`Make your organisation’s key`}
        lead={t`It is made in this browser and sealed with a passphrase of your organisation. The platform keeps only what is sealed, so it can invent no members.`}
      >
        <KeyForm room={room} onChange={onChange} />
      </Section>
    );
  }
  return (
    <Section title={t`Your organisation’s key`}>
      <Disclosure summary={t`The passphrase is lost, or somebody knows it who should not`}>
        <p>
          <Trans>
            A new key takes the place of the old one. What was signed stays good. People who wait have to ask once more,
            and the list of people whom you attested starts anew: look into your own papers before you give a code.
          </Trans>
        </p>
        <KeyForm room={room} onChange={onChange} />
      </Disclosure>
    </Section>
  );
}

function KeyForm({ room, onChange }: KeySectionProps) {
  const { t } = useLingui();
  const act = useAct();
  const [fields, setFields] = useState({ passphrase: '', again: '' });
  const [fault, setFault] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const isShort = fields.passphrase.length < PASSPHRASE_LENGTH;
    const differs = fields.passphrase !== fields.again;
    setFault(isShort ? t`At least sixteen characters: four or five words.` : differs ? t`The two differ.` : '');
    if (isShort || differs) return;
    setIsMaking(true);
    const key = await generateAttestingKey();
    const sealedSecret = await sealAttestingSecret(fields.passphrase, key);
    const place = placeOf(room);
    const input = { ...place, publicKey: toBase64Url(key.publicKey), sealedSecret };
    if (await act.send(saveAttestingKeyMutation, { input })) onChange();
    setIsMaking(false);
  };
  return (
    <form className="stack" onSubmit={(event) => void make(event)}>
      <ProblemNotice problem={act.problem} words={{}} />
      <RequestErrorNotice error={act.error} />
      <PassphraseFields fields={fields} fault={fault} onChange={setFields} />
      <div className="form-actions">
        <Button type="submit" kind={room.key ? 'quiet' : 'primary'} isPending={isMaking}>
          {room.key ? t`Make a new key` : t`Make the key`}
        </Button>
      </div>
    </form>
  );
}

interface PassphraseFieldsProps {
  readonly fields: { readonly passphrase: string; readonly again: string };
  readonly fault: string;
  readonly onChange: (fields: { passphrase: string; again: string }) => void;
}

function PassphraseFields({ fields, fault, onChange }: PassphraseFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Passphrase`}
        hint={t`Four or five words that you write down and keep where your organisation keeps its seal. Nobody can reset it.`}
        type="password"
        autoComplete="new-password"
        value={fields.passphrase}
        onChange={(passphrase) => onChange({ ...fields, passphrase })}
        error={fault || undefined}
      />
      <TextField
        label={t`The same once more`}
        type="password"
        autoComplete="new-password"
        value={fields.again}
        onChange={(again) => onChange({ ...fields, again })}
      />
    </>
  );
}
