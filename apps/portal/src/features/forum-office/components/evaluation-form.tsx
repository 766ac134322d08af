import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Notice, TextArea, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { recordEvaluationMutation } from '../api/record-evaluation.ts';
import type { Desk } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { OwnOrganisation } from './own-organisation.tsx';
import { useFaultWords } from './use-fault-words.ts';

const EMPTY = { organisationId: '', summary: '', url: '', evaluatedOn: '' };

/** The named organisation puts on record what it found. */
export function EvaluationForm({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const { forum, standing } = desk;
  const draft = useLocalDraft(`evaluation.${forum.id}`, EMPTY);
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [isDone, setIsDone] = useState(false);
  const { value } = draft;
  const set = (changed: Partial<typeof EMPTY>) => draft.setValue((before) => ({ ...before, ...changed }));
  const organisationId = value.organisationId || standing.signsFor[0]!;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { summary, url, evaluatedOn } = value;
    const input = { forumId: forum.id, organisationId, summary, url: url || null, evaluatedOn };
    if (!(await act.send(recordEvaluationMutation, { input }))) return;
    draft.discard();
    setIsDone(true);
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      {isDone ? <Recorded /> : null}
      <OwnOrganisation
        value={organisationId}
        onChange={(id) => set({ organisationId: id })}
        among={standing.signsFor}
      />
      <EvaluationFields value={value} set={set} faultOf={faultOf} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!value.evaluatedOn}>
          <Trans>Record it</Trans>
        </Button>
      </div>
    </form>
  );
}

interface EvaluationFieldsProps {
  readonly value: typeof EMPTY;
  readonly set: (changed: Partial<typeof EMPTY>) => void;
  readonly faultOf: (path: string) => string | undefined;
}

function EvaluationFields({ value, set, faultOf }: EvaluationFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        label={t`What you found`}
        rows={8}
        value={value.summary}
        onChange={(summary) => set({ summary })}
        error={faultOf('summary')}
      />
      <TextField
        label={t`Address of the whole evaluation`}
        isOptional
        type="url"
        value={value.url}
        onChange={(url) => set({ url })}
        error={faultOf('url')}
      />
      <DateField
        label={t`Day of the evaluation`}
        value={value.evaluatedOn}
        onChange={(evaluatedOn) => set({ evaluatedOn })}
        error={faultOf('evaluatedOn')}
      />
    </>
  );
}

function Recorded() {
  return (
    <Notice kind="success" isLive>
      <Trans>The evaluation is on record, and on the forum’s public page.</Trans>
    </Notice>
  );
}
