import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, TextArea } from '@baraza/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { ActProblem } from './act-problem.tsx';
import { useFaultWords } from './use-fault-words.ts';

interface PanelDecisionProps {
  /** What the draft is kept under. */
  readonly id: string;
  readonly act: Act;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: ReactNode }[];
  readonly reasonsHint: string;
  readonly onDecide: (choice: string, reasons: string) => Promise<boolean>;
}

const REASONS_MINIMUM = 20;

/** A decision of the panel with its reasons, which stay on this device until they are sent. */
export function PanelDecision({ id, act, options, reasonsHint, onDecide }: PanelDecisionProps) {
  const { t } = useLingui();
  const faultOf = useFaultWords(act.faults);
  const draft = useLocalDraft(`panel.${id}`, '');
  const [choice, setChoice] = useState<string | null>(null);
  const reasons = draft.value.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice && (await onDecide(choice, reasons))) draft.discard();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <RadioGroup label={t`Your decision`} value={choice} onChange={setChoice} options={[...options]} />
      <TextArea
        label={t`Your reasons`}
        hint={reasonsHint}
        rows={4}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        error={faultOf('reasons')}
        maxLength={4000}
      />
      <div className="form-actions">
        <Button
          type="submit"
          kind="primary"
          isPending={act.isBusy}
          isDisabled={!choice || reasons.length < REASONS_MINIMUM}
        >
          <Trans>Decide</Trans>
        </Button>
      </div>
    </form>
  );
}
