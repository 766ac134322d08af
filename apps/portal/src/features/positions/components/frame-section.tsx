import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, Section } from '@baraza/ui';
import { useState } from 'react';
import type { PositionOpenness } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { changePositionMutation } from '../api/change-position.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { AddresseeSelect } from './addressee-select.tsx';
import { EngagementSelect } from './engagement-select.tsx';
import { useOpennessOptions } from './use-openness-options.ts';

/** To whom a draft goes, out of which engagement it comes, and who of the forum reads along. */
export function FrameSection({ draft, onChanged }: DraftPart) {
  if (!draft.isRepresentative || draft.state !== 'drafting') return null;
  return (
    <Section id="frame" title={<Trans>To whom, and who reads along</Trans>}>
      <FrameForm draft={draft} onChanged={onChanged} />
    </Section>
  );
}

function FrameForm({ draft, onChanged }: DraftPart) {
  const { t } = useLingui();
  const act = useAct();
  const openness = useOpennessOptions();
  const saved = {
    ...{ addresseeId: draft.addressee.id, engagementId: draft.engagement?.id ?? '', openness: draft.openness },
  };
  const [frame, setFrame] = useState(saved);
  const set = (change: Partial<typeof frame>) => setFrame((before) => ({ ...before, ...change }));
  const isChanged = JSON.stringify(frame) !== JSON.stringify(saved);
  const save = async () => {
    const input = { ...frame, positionId: draft.id, engagementId: frame.engagementId || null };
    if (await act.send(changePositionMutation, { input })) onChanged();
  };
  return (
    <div className="stack">
      <AddresseeSelect value={frame.addresseeId} onChange={(addresseeId) => set({ addresseeId })} />
      <p className="hint">
        <Trans>Single recommendations keep their own addressee: it stands with their severity and dates.</Trans>
      </p>
      <EngagementSelect value={frame.engagementId} onChange={(engagementId) => set({ engagementId })} />
      <RadioGroup
        label={t`Who of the forum reads the draft`}
        options={openness}
        value={frame.openness}
        onChange={(value) => set({ openness: value as PositionOpenness })}
      />
      <div className="form-actions">
        <Button isDisabled={!isChanged} isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
