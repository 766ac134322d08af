import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeSubstituteMutation } from '../api/propose-substitute.ts';
import { ActProblem } from './act-problem.tsx';

const SHORTEST_REASONS = 10;

/** Asks the board for a second person, where fewer than two officers may authorise a batch. */
export function SubstituteForm({ batchId }: { readonly batchId: string }) {
  const { t } = useLingui();
  const act = useAct();
  const [handle, setHandle] = useState('');
  const [reasons, setReasons] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const ask = async () => {
    if (await act.send(proposeSubstituteMutation, { input: { batchId, handle, reasons } })) setIsAsked(true);
  };
  if (isAsked)
    return (
      <Notice kind="success" isLive title={t`The board has been asked`}>
        <Trans>Once the resolution passes, the batch waits on the start page of whom it appoints.</Trans>
      </Notice>
    );
  const isComplete = handle.trim() !== '' && reasons.trim().length >= SHORTEST_REASONS;
  return (
    <Section
      title={t`Ask the board for a substitute`}
      lead={t`Fewer than two people may authorise this batch: an officer is paid by it, or has a tie. The board can appoint somebody for this batch alone.`}
    >
      <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void ask())}>
        <TextField label={t`Handle of the substitute`} value={handle} onChange={setHandle} maxLength={40} />
        <TextArea label={t`Reasons for the board`} value={reasons} onChange={setReasons} rows={4} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button type="submit" isDisabled={!isComplete} isPending={act.isBusy}>
            <Trans>Put it before the board</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
