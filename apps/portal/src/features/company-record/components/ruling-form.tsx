import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, RadioGroup, TextArea } from '@baraza/ui';
import type { FactRulingChoice } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeRulingMutation } from '../api/propose-ruling.ts';
import { RecordProblem } from './record-problem.tsx';

interface RulingFormProps {
  readonly factId: string;
  readonly day: string;
  readonly onProposed: () => void;
}

interface Draft {
  readonly ruling: FactRulingChoice | '';
  readonly correctedOn: string;
  readonly reasons: string;
}

/** What becomes of a fact, and why. Proposing is agreeing. */
export function RulingForm({ factId, day, onProposed }: RulingFormProps) {
  const { t, i18n } = useLingui();
  const draft = useLocalDraft<Draft>(`fact-ruling.${factId}`, { ruling: '', correctedOn: day, reasons: '' });
  const act = useAct();
  const { ruling, correctedOn, reasons } = draft.value;
  const set = (change: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...change }));
  const isShort = ruling === '' || reasons.trim().length < 20 || (ruling === 'corrected' && correctedOn === '');
  const send = async () => {
    if (ruling === '') return;
    const day = ruling === 'corrected' ? { correctedOn } : {};
    const input = { factId, ruling, ...day, language: i18n.locale, reasons: reasons.trim() };
    if (!(await act.send(proposeRulingMutation, { input }))) return;
    draft.discard();
    onProposed();
  };
  return (
    <div className="stack">
      <Choice value={ruling} onChange={(value) => set({ ruling: value })} />
      {ruling === 'corrected' ? (
        <DateField label={t`The right day`} value={correctedOn} onChange={(value) => set({ correctedOn: value })} />
      ) : null}
      <TextArea
        label={t`Reasons`}
        hint={t`Everybody reads them beside the company’s text. Name no person.`}
        rows={4}
        value={reasons}
        onChange={(value) => set({ reasons: value })}
      />
      <div className="form-actions">
        <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Propose this and agree to it</Trans>
        </Button>
      </div>
      <RecordProblem act={act} />
    </div>
  );
}

interface ChoiceProps {
  readonly value: Draft['ruling'];
  readonly onChange: (value: FactRulingChoice) => void;
}

function Choice({ value, onChange }: ChoiceProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`What becomes of the fact`}
      value={value}
      onChange={(chosen) => onChange(chosen as FactRulingChoice)}
      options={[
        { value: 'stands', label: t`It stands as it is` },
        { value: 'corrected', label: t`Its day is corrected` },
        { value: 'withdrawn', label: t`It is withdrawn`, hint: t`It is not counted any more.` },
      ]}
    />
  );
}
