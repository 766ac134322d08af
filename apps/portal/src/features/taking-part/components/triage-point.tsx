import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, Select } from '@baraza/ui';
import { useState } from 'react';
import type { Triage } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { triagePointMutation } from '../api/triage-point.ts';
import type { PointSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useSessionWords } from './use-session-words.ts';

/** Sorts a point while those who can decide are in the room. */
export function TriagePoint({ point, onSorted }: { readonly point: PointSeen; readonly onSorted: () => void }) {
  const { t } = useLingui();
  const words = useSessionWords();
  const [triage, setTriage] = useState<Triage>(point.triage);
  const [followUpBy, setFollowUpBy] = useState(point.followUpBy ?? '');
  const act = useAct();
  const needsDay = triage === 'to_follow_up';
  const save = async () => {
    const day = needsDay ? followUpBy : null;
    if (await act.send(triagePointMutation, { id: point.id, triage, followUpBy: day })) onSorted();
  };
  return (
    <Disclosure summary={t`Sort this point`}>
      <div className="stack">
        <Select
          label={t`What becomes of it`}
          hint={t`“Answered at once” is set by the company’s own answer.`}
          value={triage}
          onChange={(value) => setTriage(value as Triage)}
          options={(['heard', 'to_follow_up', 'not_for_this_company'] as const).map((value) => ({
            value,
            label: words.triage[value] ?? value,
          }))}
        />
        {needsDay ? <DateField label={t`By which day`} value={followUpBy} onChange={setFollowUpBy} /> : null}
        <div className="form-actions">
          <Button
            kind="quiet"
            isDisabled={needsDay && followUpBy === ''}
            isPending={act.isBusy}
            onPress={() => void save()}
          >
            <Trans>Save</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}
