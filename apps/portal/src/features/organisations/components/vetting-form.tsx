import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { vetOrganisationMutation } from '../api/vet-organisation.ts';
import { LastDay } from './last-day.tsx';
import { ActProblem } from './act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { useFaultWords } from './use-fault-words.ts';

export interface AssuranceFormProps {
  readonly organisationId: string;
  readonly onDone: () => void;
}

/** Is it who it says it is? Written down with evidence, by a person, until a day. */
export function VettingForm({ organisationId, onDone }: AssuranceFormProps) {
  const { t } = useLingui();
  const [fields, setFields] = useState({ outcome: '', evidence: '', expiresOn: '' });
  const act = useAct();
  const faultOf = useFaultWords();
  const set = (field: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [field]: value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { outcome, evidence, expiresOn } = fields;
    const input = { organisationId, outcome: outcome as 'passed' | 'failed', evidence, expiresOn };
    if (!(await act.send(vetOrganisationMutation, { input }))) return;
    setFields({ outcome: '', evidence: '', expiresOn: '' });
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <OutcomeChoice outcome={fields.outcome} onChange={set('outcome')} />
      <TextArea
        label={t`What this rests on`}
        hint={t`Which registers and papers you looked at, and what they say. No details of private people.`}
        rows={4}
        value={fields.evidence}
        onChange={set('evidence')}
        error={faultOf(act.faults, 'evidence')}
      />
      <LastDay value={fields.expiresOn} onChange={set('expiresOn')} error={faultOf(act.faults, 'expiresOn')} />
      <div className="form-actions">
        <Button type="submit" isPending={act.isBusy} isDisabled={!fields.outcome || !fields.expiresOn}>
          <Trans>Write down the vetting</Trans>
        </Button>
      </div>
    </form>
  );
}

function OutcomeChoice({
  outcome,
  onChange,
}: {
  readonly outcome: string;
  readonly onChange: (outcome: string) => void;
}) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Is this organisation who it says it is?`}
      value={outcome || null}
      onChange={onChange}
      options={[
        { value: 'passed', label: t`Yes: vetted` },
        { value: 'failed', label: t`No, or it could not be shown` },
      ]}
    />
  );
}
