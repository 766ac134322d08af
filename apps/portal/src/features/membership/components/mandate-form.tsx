import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { recordMandateMutation } from '../api/record-mandate.ts';
import type { JoiningPlaceOfOffice } from '../types.ts';
import { OrganisationChoice } from './organisation-choice.tsx';

interface MandateFormProps {
  readonly places: readonly JoiningPlaceOfOffice[];
  readonly onChange: () => void;
}

const EMPTY = {
  ...{ constituencyId: '', organisationId: '', kind: 'proxy' as 'proxy' | 'union' },
  ...{ represents: '', decidedHow: '', startsOn: '', endsOn: '' },
};
type Fields = typeof EMPTY;

/** What a group of people decided, put on record. */
export function MandateForm({ places, onChange }: MandateFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const [fields, setFields] = useState<Fields>(EMPTY);
  const set = (changes: Partial<Fields>) => setFields({ ...fields, ...changes });
  const record = async () => {
    if (!(await act.send(recordMandateMutation, { input: fields }))) return;
    setFields(EMPTY);
    onChange();
  };
  const isWhole = Object.values(fields).every((value) => value !== '');
  return (
    <Section title={t`Put a mandate on record`}>
      <div className="stack">
        <ProblemNotice
          problem={act.problem}
          words={{ InvalidInput: () => <Trans>A mandate ends after it starts, and four years later at most.</Trans> }}
        />
        <RequestErrorNotice error={act.error} />
        <RadioGroup
          label={t`Which group decided?`}
          value={fields.constituencyId}
          onChange={(constituencyId) => set({ constituencyId })}
          options={places.map(({ constituency: { id, title } }) => ({ value: id, label: <bdi>{title}</bdi> }))}
        />
        <OrganisationChoice value={fields.organisationId} onChange={(organisationId) => set({ organisationId })} />
        <MandateWords fields={fields} onChange={set} />
        <div className="form-actions">
          <Button isDisabled={!isWhole} isPending={act.isBusy} onPress={() => void record()}>
            <Trans>Put it on record</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface MandateWordsProps {
  readonly fields: Fields;
  readonly onChange: (changes: Partial<Fields>) => void;
}

function MandateWords({ fields, onChange }: MandateWordsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`It holds the seat as`}
        value={fields.kind}
        onChange={(kind) => onChange({ kind: kind as Fields['kind'] })}
        options={[
          { value: 'proxy', label: t`Proxy` },
          { value: 'union', label: t`Union` },
        ]}
      />
      <TextArea
        label={t`For whom`}
        maxLength={500}
        value={fields.represents}
        onChange={(represents) => onChange({ represents })}
      />
      <TextArea
        label={t`How it was decided`}
        hint={t`Public, as everything about a mandate.`}
        maxLength={2000}
        value={fields.decidedHow}
        onChange={(decidedHow) => onChange({ decidedHow })}
      />
      <DateField label={t`From`} value={fields.startsOn} onChange={(startsOn) => onChange({ startsOn })} />
      <DateField label={t`Until`} value={fields.endsOn} onChange={(endsOn) => onChange({ endsOn })} />
    </>
  );
}
