import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { nameEvaluatorMutation } from '../api/name-evaluator.ts';
import type { Desk } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { OrganisationPicker, type PickedOrganisation } from './organisation-picker.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** Proposes an organisation as the author of the evaluation. */
export function EvaluatorForm({ desk: { forum, standing } }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [picked, setPicked] = useState<PickedOrganisation | null>(null);
  const [reasons, setReasons] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!picked) return;
    const organisationId = standing.representative ? null : (standing.signsFor[0] ?? null);
    const input = { forumId: forum.id, organisationId, evaluatorId: picked.id, reasons };
    const done = await act.send(nameEvaluatorMutation, { input });
    if (done?.__typename === 'ForumMotionStep') await navigate(`/app/forum-office/motions/${done.motionId}`);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <OrganisationPicker label={t`Which organisation?`} onPick={setPicked} />
      {picked ? <Chosen name={picked.name} /> : null}
      <TextArea
        label={t`Why this organisation`}
        rows={3}
        value={reasons}
        onChange={setReasons}
        error={faultOf('reasons')}
      />
      <div className="form-actions">
        <Button type="submit" isPending={act.isBusy} isDisabled={!picked || !reasons.trim()}>
          <Trans>Propose</Trans>
        </Button>
      </div>
    </form>
  );
}

function Chosen({ name }: { readonly name: string }) {
  return (
    <p role="status">
      <Trans>
        Chosen: <bdi>{name}</bdi>
      </Trans>
    </p>
  );
}
