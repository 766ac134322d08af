import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { saveTextFile } from '../../../shared/hand-over/save-text-file.ts';
import type { Holder } from '../ceremony/ceremony-state.ts';
import { electionKeyText, type ElectionKeyPart } from '../ceremony/election-key.ts';

interface CeremonyDoneProps {
  readonly holders: readonly Holder[];
  readonly publicPart: ElectionKeyPart;
  readonly isBusy: boolean;
  readonly onRecord: (holders: readonly Holder[]) => void;
}

/** What is left of a ceremony: the public part, to be recorded with who confirms which share. */
export function CeremonyDone({ holders, publicPart, isBusy, onRecord }: CeremonyDoneProps) {
  const { t } = useLingui();
  const [named, setNamed] = useState(holders);
  const [isChecking, setIsChecking] = useState(false);
  const nameless = named.filter(({ handle }) => handle.trim() === '');
  const problems = (isChecking ? nameless : []).map(({ id }) => {
    return { fieldId: `account-${id}`, message: t`Enter the account that holds the share ${id}.` };
  });
  const record = () => {
    setIsChecking(true);
    if (nameless.length === 0) onRecord(named);
  };
  const count = publicPart.holders.length;
  const { required } = publicPart;
  return (
    <Section
      title={t`Record the public part`}
      lead={t`Any ${required} of ${count} holders open the ballots. Only the public key and the hashes of the shares are sent.`}
    >
      <ErrorSummary problems={problems} />
      {named.map((holder) => (
        <AccountField
          key={holder.id}
          holder={holder}
          hash={publicPart.holders.find(({ id }) => id === holder.id)?.shareHash ?? ''}
          error={problems.find(({ fieldId }) => fieldId === `account-${holder.id}`)?.message}
          onChange={(handle) => setNamed(named.map((one) => (one.id === holder.id ? { ...one, handle } : one)))}
        />
      ))}
      <div className="form-actions">
        <Button kind="primary" isPending={isBusy} onPress={record}>
          <Trans>Record it for this election</Trans>
        </Button>
        <Button onPress={() => saveTextFile('election-key.json', electionKeyText(publicPart))}>
          <Trans>Save election-key.json</Trans>
        </Button>
      </div>
    </Section>
  );
}

interface AccountFieldProps {
  readonly holder: Holder;
  readonly hash: string;
  readonly error: string | undefined;
  readonly onChange: (handle: string) => void;
}

function AccountField({ holder, hash, error, onChange }: AccountFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      id={`account-${holder.id}`}
      label={t`Account that holds the share ${holder.id}`}
      hint={<HashHint hash={hash} />}
      value={holder.handle}
      onChange={onChange}
      error={error}
      autoComplete="off"
      spellCheck="false"
    />
  );
}

function HashHint({ hash }: { readonly hash: string }) {
  return (
    <Trans>
      Hash of the share: <code dir="ltr">{hash}</code>
    </Trans>
  );
}
