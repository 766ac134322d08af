import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, RadioGroup, TextArea, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { screenOrganisationMutation } from '../api/screen-organisation.ts';
import { LastDay } from './last-day.tsx';
import { ActProblem } from './act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { useFaultWords } from './use-fault-words.ts';
import type { AssuranceFormProps } from './vetting-form.tsx';

/** The lists most officers look at, under their own names. */
const LISTS = [
  'UN Security Council Consolidated List',
  'EU Consolidated Financial Sanctions List',
  'OFAC Specially Designated Nationals List',
  'UK Sanctions List',
];
const EMPTY = { outcome: '', lists: [] as string[], otherList: '', evidence: '', expiresOn: '' };

/** Is it on a sanctions list? Looked up by a person, who says where and what they found. */
export function ScreeningForm({ organisationId, onDone }: AssuranceFormProps) {
  const [fields, setFields] = useState(EMPTY);
  const act = useAct();
  const faultOf = useFaultWords();
  const change = (changed: Partial<typeof EMPTY>) => setFields((before) => ({ ...before, ...changed }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { outcome, evidence, expiresOn, otherList } = fields;
    const lists = [...fields.lists, ...(otherList.trim() ? [otherList.trim()] : [])];
    const input = { organisationId, outcome: outcome as 'clear' | 'match', lists, evidence, expiresOn };
    if (!(await act.send(screenOrganisationMutation, { input }))) return;
    setFields(EMPTY);
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <ListChoice {...fields} onChange={change} error={faultOf(act.faults, 'lists')} />
      <OutcomeChoice outcome={fields.outcome} onChange={(outcome) => change({ outcome })} />
      <Findings
        evidence={fields.evidence}
        onChange={(evidence) => change({ evidence })}
        error={faultOf(act.faults, 'evidence')}
      />
      <LastDay
        value={fields.expiresOn}
        onChange={(expiresOn) => change({ expiresOn })}
        error={faultOf(act.faults, 'expiresOn')}
      />
      <div className="form-actions">
        <Button type="submit" isPending={act.isBusy} isDisabled={!fields.outcome || !fields.expiresOn}>
          <Trans>Write down the screening</Trans>
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
      label={t`What did you find?`}
      value={outcome || null}
      onChange={onChange}
      options={[
        { value: 'clear', label: t`Nothing: it stands on none of them` },
        { value: 'match', label: t`A match`, hint: t`No payment can leave for it until a later screening is clear.` },
      ]}
    />
  );
}

interface ListChoiceProps {
  readonly lists: string[];
  readonly otherList: string;
  readonly onChange: (changed: { lists?: string[]; otherList?: string }) => void;
  readonly error: string | undefined;
}

function ListChoice({ lists, otherList, onChange, error }: ListChoiceProps) {
  const { t } = useLingui();
  return (
    <>
      <CheckboxGroup
        label={t`Lists that you looked at`}
        value={lists}
        onChange={(chosen) => onChange({ lists: chosen })}
        options={LISTS.map((list) => ({ value: list, label: <bdi lang="en">{list}</bdi> }))}
        error={error}
      />
      <TextField
        label={t`Another list`}
        isOptional
        value={otherList}
        onChange={(text) => onChange({ otherList: text })}
      />
    </>
  );
}

interface FindingsProps {
  readonly evidence: string;
  readonly onChange: (evidence: string) => void;
  readonly error: string | undefined;
}

function Findings({ evidence, onChange, error }: FindingsProps) {
  const { t } = useLingui();
  return (
    <TextArea
      label={t`What you searched for and found`}
      hint={t`Spellings, alphabets, dates of the lists; why a similar name is another organisation.`}
      rows={4}
      value={evidence}
      onChange={onChange}
      error={error}
    />
  );
}
