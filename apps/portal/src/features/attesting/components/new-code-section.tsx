import { personHash, type AttestationPurpose, type AttestingSecret } from '@baraza/membership';
import { toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, RadioGroup, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { CopyButton } from '../../../shared/hand-over/hand-over.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { issueAttestationCodeMutation } from '../api/issue-attestation-code.ts';
import { placeOf, type AttestingRoom } from '../types.ts';

interface NewCodeSectionProps {
  readonly room: AttestingRoom;
  readonly secret: AttestingSecret;
  readonly onChange: () => void;
}

interface Issued {
  readonly code: string;
  readonly expiresOn: string;
  readonly replacedEarlier: boolean;
}

const EMPTY = { name: '', known: '', purpose: 'join' as AttestationPurpose, hasMet: false };

/** Somebody whom the organisation knows and has met gets a code. What is typed never leaves this device. */
export function NewCodeSection({ room, secret, onChange }: NewCodeSectionProps) {
  const { t } = useLingui();
  const act = useAct();
  const [fields, setFields] = useState(EMPTY);
  const [isBusy, setIsBusy] = useState(false);
  const [issued, setIssued] = useState<Issued | null>(null);
  const issue = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const { name, known, purpose } = fields;
    const hash = await personHash({ name, knownOnlyToThem: known }, secret.personSalt);
    const place = placeOf(room);
    const answer = await act.send(issueAttestationCodeMutation, {
      input: { ...place, purpose, personHash: toBase64Url(hash) },
    });
    setIsBusy(false);
    if (!answer || !('label' in answer)) return;
    setIssued(answer as unknown as Issued);
    setFields(EMPTY);
    onChange();
  };
  return (
    <Section
      title={t`A code for somebody you know`}
      lead={t`What you type here stays in this browser. Only a scrambled fingerprint is kept, so that nobody gets two codes of yours.`}
    >
      {issued ? <IssuedNotice issued={issued} /> : null}
      <form className="stack" onSubmit={(event) => void issue(event)}>
        <IssueProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
        <PersonFields fields={fields} onChange={setFields} />
        <div className="form-actions">
          <Button type="submit" kind="primary" isDisabled={!isWhole(fields)} isPending={isBusy}>
            <Trans>Make a code</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

const isWhole = ({ hasMet, name, known }: typeof EMPTY) => hasMet && name.trim() !== '' && known.trim() !== '';

interface PersonFieldsProps {
  readonly fields: typeof EMPTY;
  readonly onChange: (fields: typeof EMPTY) => void;
}

function PersonFields({ fields, onChange }: PersonFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Name as your organisation writes it`}
        autoComplete="off"
        value={fields.name}
        onChange={(name) => onChange({ ...fields, name })}
      />
      <TextField
        label={t`Something only they and you know`}
        hint={t`For example where you first met. Always the same for the same person: note it in your own papers.`}
        autoComplete="off"
        value={fields.known}
        onChange={(known) => onChange({ ...fields, known })}
      />
      <RadioGroup
        label={t`What for?`}
        value={fields.purpose}
        onChange={(purpose) => onChange({ ...fields, purpose: purpose as AttestationPurpose })}
        options={[
          { value: 'join', label: t`They want to join` },
          { value: 'rekey', label: t`They are a member and lost their key`, hint: t`Once a year for each person.` },
        ]}
      />
      <Checkbox
        label={t`We have met this person, they are affected as this group is, and as far as we know no member yet`}
        isSelected={fields.hasMet}
        onChange={(hasMet) => onChange({ ...fields, hasMet })}
      />
    </>
  );
}

function IssuedNotice({ issued }: { readonly issued: Issued }) {
  const { t } = useLingui();
  return (
    <Notice kind="success" isLive title={t`Hand this over, best on paper or by word of mouth`}>
      <p>
        <code dir="ltr" className="attest-code">
          {issued.code}
        </code>
      </p>
      <p>
        <Trans>
          It is shown this once and good until <When iso={issued.expiresOn} />. It begins with{' '}
          <code dir="ltr">{issued.code.slice(0, 4)}</code>: note that beside the person in your own papers.
        </Trans>
      </p>
      {issued.replacedEarlier ? (
        <p>
          <Trans>This person had a code already, which is good no longer.</Trans>
        </p>
      ) : null}
      <CopyButton text={issued.code} />
    </Notice>
  );
}

function IssueProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        AlreadyAttested: () => (
          <Trans>
            Your organisation has answered for this person already. Nobody is attested twice. If they lost their key,
            choose that above.
          </Trans>
        ),
        QuotaUsedUp: () => <Trans>Your quota is used up. The forum can raise it in its charter.</Trans>,
      }}
    />
  );
}
