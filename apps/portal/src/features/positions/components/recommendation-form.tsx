import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { DueDiligencePhase } from '../../../generated/graphql.ts';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveRecommendationMutation } from '../api/save-recommendation.ts';
import type { DraftPart, DraftRecommendation } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { AddresseeSelect } from './addressee-select.tsx';
import { SeverityFields } from './severity-fields.tsx';

const PHASES: readonly DueDiligencePhase[] = ['identify', 'act', 'track', 'communicate', 'remedy'];

interface RecommendationFormProps extends DraftPart {
  /** Null for a new one. */
  readonly recommendation: DraftRecommendation | null;
}

/** To whom, how grave, which step of due diligence, and by when; of a new one its title as well. */
export function RecommendationForm({ draft, recommendation, onChanged }: RecommendationFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const [title, setTitle] = useState('');
  const [facts, setFacts] = useState(() => factsOf(draft, recommendation));
  const set = (change: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...change }));
  const save = async () => {
    const input = {
      ...{ ...facts, wishedOn: facts.wishedOn || null, positionId: draft.id, title: recommendation ? null : title },
      ...{ recommendationId: recommendation?.id ?? null, version: recommendation?.version ?? null },
    };
    if (!(await act.send(saveRecommendationMutation, { input }))) return;
    setTitle('');
    onChanged();
  };
  return (
    <div className="stack">
      {recommendation ? null : (
        <TextField label={t`What is recommended, in a few words`} value={title} onChange={setTitle} maxLength={200} />
      )}
      <FactsFields facts={facts} onChange={set} />
      <div className="form-actions">
        <Button
          isDisabled={!recommendation && title.trim().length < 3}
          isPending={act.isBusy}
          onPress={() => void save()}
        >
          {recommendation ? <Trans>Save</Trans> : <Trans>Add the recommendation</Trans>}
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

type Facts = ReturnType<typeof factsOf>;

interface FactsFieldsProps {
  readonly facts: Facts;
  readonly onChange: (change: Partial<Facts>) => void;
}

function FactsFields({ facts, onChange }: FactsFieldsProps) {
  const { t } = useLingui();
  const words = usePositionWords();
  return (
    <>
      <AddresseeSelect value={facts.addresseeId} onChange={(addresseeId) => onChange({ addresseeId })} />
      <Select
        label={t`Step of due diligence`}
        value={facts.phase}
        options={PHASES.map((value) => ({ value, label: words.phase[value] }))}
        onChange={(phase) => onChange({ phase: phase as DueDiligencePhase })}
      />
      <SeverityFields severity={facts.severity} onChange={(severity) => onChange({ severity })} />
      <DateField
        label={t`Wished by`}
        isOptional
        value={facts.wishedOn}
        onChange={(wishedOn) => onChange({ wishedOn })}
      />
      <Checkbox
        label={t`First measures are wanted before the full answer`}
        isSelected={facts.interimWanted}
        onChange={(interimWanted) => onChange({ interimWanted })}
      />
    </>
  );
}

function factsOf(draft: DraftPart['draft'], recommendation: DraftRecommendation | null) {
  const { scale = 1, scope = 1, irremediability = 1 } = recommendation?.severity ?? {};
  return {
    addresseeId: recommendation?.addressee.id ?? draft.addressee.id,
    severity: { scale, scope, irremediability },
    phase: recommendation?.phase ?? ('act' as DueDiligencePhase),
    wishedOn: recommendation?.wishedOn ?? '',
    interimWanted: recommendation?.interimWanted ?? false,
  };
}
