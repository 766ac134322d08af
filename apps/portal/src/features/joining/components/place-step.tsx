import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup } from '@baraza/ui';
import { useState } from 'react';
import type { JoiningState, JoiningWay } from '../joining-state.ts';
import type { JoiningPlan } from '../types.ts';

interface PlaceStepProps {
  readonly plan: JoiningPlan;
  readonly state: JoiningState;
  readonly onDone: (changes: Partial<JoiningState>) => Promise<void>;
}

/** Constituency and way in. Codes are for one constituency: another choice begins them anew. */
export function PlaceStep({ plan, state, onDone }: PlaceStepProps) {
  const { t } = useLingui();
  const [constituency, setConstituency] = useState(state.constituency);
  const [way, setWay] = useState<JoiningWay>(state.way);
  const isLocked = state.codes.length > 0 || state.vouchCode !== null;
  return (
    <div className="stack">
      <RadioGroup
        label={t`Which describes you best?`}
        hint={isLocked ? t`You have used a code for this one already, so it stays.` : undefined}
        isDisabled={isLocked}
        value={constituency}
        onChange={setConstituency}
        options={plan.constituencies.map((place) => ({
          value: place.constituency.slug,
          label: <bdi>{place.constituency.title}</bdi>,
        }))}
      />
      <RadioGroup
        label={t`How do you join?`}
        isDisabled={isLocked}
        value={way}
        onChange={(chosen) => setWay(chosen as JoiningWay)}
        options={useWays(plan, constituency)}
      />
      <div className="form-actions">
        <Button kind="primary" isDisabled={!constituency} onPress={() => void onDone({ constituency, way })}>
          <Trans>Go on</Trans>
        </Button>
      </div>
    </div>
  );
}

function useWays(plan: JoiningPlan, slug: string) {
  const { t } = useLingui();
  const place = plan.constituencies.find(({ constituency }) => constituency.slug === slug);
  const required = place?.constituency.panelRequired ?? 0;
  const vouchers = plan.vouchersRequired;
  return [
    {
      value: 'panel',
      label: t`Organisations know me`,
      hint: place
        ? t`${required} organisations of those listed later give you a code each. You vote and can stand for election.`
        : t`They give you a code each. You vote and can stand for election.`,
    },
    {
      value: 'vouching',
      label: t`No organisation knows me, but members do`,
      hint: t`${vouchers} members vouch for you, and somebody independent talks with you. You vote and can stand for election.`,
    },
    {
      value: 'officer',
      label: t`I speak for an organisation or as an expert`,
      hint: t`The returning officer lets you in. You take part and do not vote.`,
    },
  ];
}
