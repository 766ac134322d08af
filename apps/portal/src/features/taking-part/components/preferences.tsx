import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, DateField, Notice, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { TakingPartPreferencesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { describeMyselfMutation } from '../api/describe-myself.ts';
import { pauseInvitationsMutation } from '../api/pause-invitations.ts';
import { preferencesQuery } from '../api/preferences.ts';
import { ActProblem } from './act-problem.tsx';

type Own = NonNullable<TakingPartPreferencesQuery['takingPartPreferences']>;

/** “Not now” for longer, and what one says of oneself so that a mix can be counted. */
export function Preferences() {
  const [{ data }, refresh] = useQuery({ query: preferencesQuery });
  const own = data?.takingPartPreferences;
  if (!own) return null;
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <Section
        title={<Trans>Not now</Trans>}
        lead={<Trans>Until a day of your choice nobody invites you. It is not counted, and nobody sees why.</Trans>}
      >
        <Pause own={own} onChanged={again} />
      </Section>
      <Section
        title={<Trans>So that different people are heard</Trans>}
        lead={
          <Trans>
            You need not say anything. What you say is only counted, and only in groups of five or more; neither the
            company nor other members can read it.
          </Trans>
        }
      >
        <Describe key={own.pausedUntil} own={own} onChanged={again} />
      </Section>
    </>
  );
}

function Pause({ own, onChanged }: { readonly own: Own; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const [until, setUntil] = useState(own.pausedUntil ?? '');
  const act = useAct();
  const save = async (day: string | null) => {
    if (await act.send(pauseInvitationsMutation, { until: day, forOrganisation: false })) onChanged();
  };
  return (
    <div className="stack">
      {own.pausedUntil ? (
        <Notice>
          <p>
            <Trans>
              Nobody invites you until <When iso={own.pausedUntil} />.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <DateField label={t`Leave me alone until`} value={until} onChange={setUntil} />
      <div className="form-actions">
        <Button kind="quiet" isDisabled={until === ''} isPending={act.isBusy} onPress={() => void save(until)}>
          <Trans>Not now</Trans>
        </Button>
        {own.pausedUntil ? (
          <Button kind="quiet" isPending={act.isBusy} onPress={() => void save(null)}>
            <Trans>You may ask me again</Trans>
          </Button>
        ) : null}
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function Describe({ own, onChanged }: { readonly own: Own; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const [region, setRegion] = useState(own.region ?? '');
  const [groups, setGroups] = useState<string[]>([...own.groups]);
  const act = useAct();
  const save = async () => {
    if (await act.send(describeMyselfMutation, { region: region.trim() || null, groups })) onChanged();
  };
  return (
    <div className="stack">
      <TextField
        label={t`Region`}
        hint={t`As large as you like, for example a county.`}
        isOptional
        isShort
        value={region}
        onChange={setRegion}
      />
      {own.groupsOfCharter.length > 0 ? (
        <CheckboxGroup
          label={t`Groups that your charter names`}
          isOptional
          value={groups}
          onChange={setGroups}
          options={own.groupsOfCharter.map((group) => ({ value: group, label: <bdi>{group}</bdi> }))}
        />
      ) : null}
      <div className="form-actions">
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
