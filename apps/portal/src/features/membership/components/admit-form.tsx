import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { admitByOfficerMutation } from '../api/admit-by-officer.ts';
import { OrganisationChoice } from './organisation-choice.tsx';

const EMPTY = { request: '', kind: 'proxy' as 'proxy' | 'expert', organisationId: '' };

/** Somebody who speaks for an organisation sent the text that the joining page made. */
export function AdmitForm() {
  const { t } = useLingui();
  const act = useAct();
  const [fields, setFields] = useState(EMPTY);
  const [admitted, setAdmitted] = useState('');
  const admit = async () => {
    const answer = await act.send(admitByOfficerMutation, { input: { ...fields, request: fields.request.trim() } });
    if (!answer || !('pseudonym' in answer)) return;
    setAdmitted(String(answer.pseudonym));
    setFields(EMPTY);
  };
  return (
    <Section title={t`Let in a proxy or an expert`}>
      <div className="stack">
        {admitted ? <Admitted pseudonym={admitted} /> : null}
        <AdmitProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
        <AdmitFields fields={fields} onChange={setFields} />
        <div className="form-actions">
          <Button
            kind="primary"
            isDisabled={!fields.organisationId || !fields.request}
            isPending={act.isBusy}
            onPress={() => void admit()}
          >
            <Trans>Let them in</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Admitted({ pseudonym }: { readonly pseudonym: string }) {
  return (
    <Notice kind="success" isLive>
      <p>
        <Trans>
          <bdi>{pseudonym}</bdi> is let in and can sign in now.
        </Trans>
      </p>
    </Notice>
  );
}

interface AdmitFieldsProps {
  readonly fields: typeof EMPTY;
  readonly onChange: (fields: typeof EMPTY) => void;
}

function AdmitFields({ fields, onChange }: AdmitFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        label={t`Their request to join`}
        hint={t`The text that begins with BJR1, from their joining page.`}
        maxLength={4000}
        value={fields.request}
        onChange={(request) => onChange({ ...fields, request })}
      />
      <RadioGroup
        label={t`They take part as`}
        value={fields.kind}
        onChange={(kind) => onChange({ ...fields, kind: kind as 'proxy' | 'expert' })}
        options={[
          { value: 'proxy', label: t`Proxy for people who cannot appear` },
          { value: 'expert', label: t`Expert` },
        ]}
      />
      <OrganisationChoice
        value={fields.organisationId}
        onChange={(organisationId) => onChange({ ...fields, organisationId })}
      />
    </>
  );
}

function AdmitProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        InvalidInput: () => <Trans>This is not a whole request to join. Please ask for it once more.</Trans>,
        SignatureInvalid: () => <Trans>The request was changed on its way. Please ask for it once more.</Trans>,
        PseudonymTaken: () => <Trans>Somebody uses this pseudonym already. They have to choose another one.</Trans>,
        KeyInUse: () => <Trans>They are let in already.</Trans>,
      }}
    />
  );
}
