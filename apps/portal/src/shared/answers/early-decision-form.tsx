import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Notice, RadioGroup, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { EarlyDecisionKind } from '../../generated/graphql.ts';
import { useLocalDraft } from '../drafts/use-local-draft.ts';
import { ActProblem } from '../problems/act-problem.tsx';
import { useAct } from '../step-up/use-act.ts';
import { reportDecisionMutation } from './report-decision.ts';

interface EarlyDecisionFormProps {
  readonly position: string;
  readonly addresseeId: string;
  /** The forum says where the decision can be read; the company is its own source. */
  readonly needsSource: boolean;
  readonly onDone: () => void;
}

const NOTHING = { words: '', sourceUrl: '', decidedOn: '' };
const KINDS: readonly EarlyDecisionKind[] = ['decision', 'launch'];

function useEarlyDecision({ position, addresseeId, needsSource, onDone }: EarlyDecisionFormProps) {
  const act = useAct();
  const [kind, setKind] = useState<EarlyDecisionKind>('decision');
  const { value, setValue, discard } = useLocalDraft(`early-decision.${position}`, NOTHING);
  const change = (part: Partial<typeof NOTHING>) => setValue((before) => ({ ...before, ...part }));
  const send = async () => {
    const words = { words: value.words.trim(), sourceUrl: value.sourceUrl.trim() || null, decidedOn: value.decidedOn };
    if (!(await act.send(reportDecisionMutation, { input: { position, addresseeId, kind, ...words } }))) return;
    discard();
    onDone();
  };
  const isReady =
    value.words.trim().length >= 10 && value.decidedOn !== '' && (!needsSource || value.sourceUrl.trim() !== '');
  return { act, kind, setKind, value, change, send, isReady };
}

/** Says that the matter was decided, or the product is out, before the recommendations about it were answered. */
export function EarlyDecisionForm(props: EarlyDecisionFormProps) {
  const decision = useEarlyDecision(props);
  const { act, send, isReady } = decision;
  return (
    <div className="stack">
      <DecisionFields {...decision} needsSource={props.needsSource} />
      <Notice>
        <Trans>
          It is public at once and cannot be taken back. What was unanswered on that day is flagged; no date moves.
        </Trans>
      </Notice>
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isReady} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Publish it</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

type FieldsProps = Pick<ReturnType<typeof useEarlyDecision>, 'kind' | 'setKind' | 'value' | 'change'> &
  Pick<EarlyDecisionFormProps, 'needsSource'>;

function DecisionFields({ kind, setKind, value, change, needsSource }: FieldsProps) {
  const { t } = useLingui();
  const labels = { decision: t`The matter was decided`, launch: t`The product is on the market or switched on` };
  return (
    <>
      <RadioGroup
        label={t`What happened`}
        value={kind}
        options={KINDS.map((one) => ({ value: one, label: labels[one] }))}
        onChange={(one) => setKind(one as EarlyDecisionKind)}
      />
      <DateField label={t`On which day`} value={value.decidedOn} onChange={(decidedOn) => change({ decidedOn })} />
      <TextArea
        label={t`What was decided`}
        rows={3}
        maxLength={2000}
        value={value.words}
        onChange={(words) => change({ words })}
      />
      <TextField
        label={t`Where it can be read`}
        hint={t`A web address.`}
        inputMode="url"
        isOptional={!needsSource}
        value={value.sourceUrl}
        onChange={(sourceUrl) => change({ sourceUrl })}
      />
    </>
  );
}
