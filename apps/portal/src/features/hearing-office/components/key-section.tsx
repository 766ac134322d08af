import { generateElectionKey } from '@baraza/blind-ballots';
import { sealSecret } from '@baraza/membership';
import { toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, TextField } from '@baraza/ui';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveSafetyKeyMutation } from '../api/save-safety-key.ts';
import { ActProblem } from './act-problem.tsx';

const PASSPHRASE_LENGTH = 16;

interface KeySectionProps {
  readonly forumId: string;
  readonly hasKey: boolean;
  readonly onChange: () => void;
}

/** The key of the sealed channel is made here; the server keeps only what is sealed under the passphrase. */
export function KeySection({ forumId, hasKey, onChange }: KeySectionProps) {
  if (!hasKey) {
    return (
      <Section
        title={<Trans>Make the key of the sealed channel</Trans>}
        lead={<Trans>Until there is one, nobody can send a sealed report to this forum.</Trans>}
      >
        <KeyForm forumId={forumId} onChange={onChange} isFirst />
      </Section>
    );
  }
  return (
    <Section title={<Trans>The key</Trans>}>
      <Disclosure summary={<Trans>The passphrase is lost, or somebody knows it who should not</Trans>}>
        <p>
          <Trans>
            A new key takes the place of the old one. What came to the old one opens only with its passphrase. Reporters
            need not do anything.
          </Trans>
        </p>
        <KeyForm forumId={forumId} onChange={onChange} isFirst={false} />
      </Disclosure>
    </Section>
  );
}

interface KeyFormProps {
  readonly forumId: string;
  readonly onChange: () => void;
  readonly isFirst: boolean;
}

function KeyForm({ forumId, onChange, isFirst }: KeyFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState('');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const isShort = passphrase.length < PASSPHRASE_LENGTH;
    const differs = passphrase !== again;
    setFault(isShort ? t`At least sixteen characters: four or five words.` : differs ? t`The two differ.` : '');
    if (isShort || differs) return;
    const pair = await generateElectionKey();
    const sealedSecret = await sealSecret(passphrase, toBase64Url(pair.secretKey));
    const input = { forumId, publicKey: toBase64Url(pair.publicKey), sealedSecret };
    if (await act.send(saveSafetyKeyMutation, { input })) onChange();
  };
  return (
    <form className="stack" onSubmit={(event) => void make(event)}>
      <ActProblem act={act} />
      <PassphraseFields {...{ passphrase, setPassphrase, again, setAgain, fault }} />
      <div className="form-actions">
        <Button type="submit" kind={isFirst ? 'primary' : 'quiet'} isPending={act.isBusy}>
          {isFirst ? t`Make the key` : t`Make a new key`}
        </Button>
      </div>
    </form>
  );
}

interface PassphraseFieldsProps {
  readonly passphrase: string;
  readonly setPassphrase: (text: string) => void;
  readonly again: string;
  readonly setAgain: (text: string) => void;
  readonly fault: string;
}

function PassphraseFields({ passphrase, setPassphrase, again, setAgain, fault }: PassphraseFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Passphrase`}
        hint={t`Four or five words that the safety officers of the forum share, and nobody else. Nobody can reset it.`}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
        error={fault || undefined}
      />
      <TextField
        label={t`The same once more`}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
      />
    </>
  );
}
