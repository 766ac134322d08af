import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { EngagementRoomQuery, MixDimension } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { setTargetsMutation } from '../api/set-targets.ts';
import { ActProblem } from './act-problem.tsx';

interface TargetFormProps {
  readonly slug: string;
  readonly targets: NonNullable<EngagementRoomQuery['engagementMix']>['targets'];
  readonly onChanged: () => void;
}

interface NewTarget {
  readonly dimension: MixDimension;
  readonly value: string;
  readonly percent: string;
}

/** Representatives say what mix of people they aim for. */
export function TargetForm({ slug, targets, onChanged }: TargetFormProps) {
  const { t } = useLingui();
  const [target, setTarget] = useState<NewTarget>({ dimension: 'group', value: '', percent: '20' });
  const act = useAct();
  const plain = targets.map(({ dimension, value, percent }) => ({ dimension, value, percent }));
  const save = async (next: typeof plain) => {
    if (await act.send(setTargetsMutation, { engagement: slug, targets: next })) onChanged();
  };
  const value = target.dimension === 'first_time' ? 'yes' : target.value.trim();
  const isWhole = value !== '' && /^\d{1,3}$/.test(target.percent);
  const add = () => void save([...plain, { dimension: target.dimension, value, percent: Number(target.percent) }]);
  return (
    <Disclosure summary={t`Change the targets`}>
      <div className="stack">
        <TargetFields target={target} onChange={setTarget} />
        <div className="form-actions">
          <Button kind="quiet" isDisabled={!isWhole} isPending={act.isBusy} onPress={add}>
            <Trans>Add the target</Trans>
          </Button>
          {plain.length > 0 ? (
            <Button kind="quiet" isPending={act.isBusy} onPress={() => void save([])}>
              <Trans>Remove all targets</Trans>
            </Button>
          ) : null}
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}

interface TargetFieldsProps {
  readonly target: NewTarget;
  readonly onChange: (target: NewTarget) => void;
}

function TargetFields({ target, onChange }: TargetFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        label={t`For whom`}
        value={target.dimension}
        onChange={(next) => onChange({ ...target, dimension: next as MixDimension })}
        options={[
          { value: 'group', label: t`A group that the charter names` },
          { value: 'region', label: t`A region` },
          { value: 'first_time', label: t`People who take part for the first time` },
        ]}
      />
      {target.dimension === 'first_time' ? null : (
        <TextField
          label={t`Which one`}
          isShort
          value={target.value}
          onChange={(value) => onChange({ ...target, value })}
          maxLength={60}
        />
      )}
      <TextField
        label={t`Percent of the places`}
        isShort
        inputMode="numeric"
        value={target.percent}
        onChange={(percent) => onChange({ ...target, percent })}
      />
    </>
  );
}
