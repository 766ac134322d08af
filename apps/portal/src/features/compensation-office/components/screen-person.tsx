import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, RadioGroup, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openNameMutation } from '../api/open-name.ts';
import { screenPersonMutation } from '../api/screen-person.ts';
import type { Screened } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface ScreenPersonProps {
  readonly person: Screened;
  readonly onRecorded: () => void;
}

/** Opens one name for this purpose, and records what the lists say about it. */
export function ScreenPerson({ person, onRecorded }: ScreenPersonProps) {
  const { t } = useLingui();
  if (person.hasName) return <Named person={person} onRecorded={onRecorded} />;
  return (
    <Notice kind="warning" title={t`There is no name to look up`}>
      <Trans>
        It was saved without one. The person’s own page says so; until they name themselves the payment is left out.
      </Trans>
    </Notice>
  );
}

function Named({ person, onRecorded }: ScreenPersonProps) {
  const client = useClient();
  const withStepUp = useStepUp();
  const [opened, setOpened] = useState<{ readonly name: string } | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setIsBusy] = useState(false);
  const open = async () => {
    setIsBusy(true);
    const answer = await withStepUp(() =>
      client.mutation(openNameMutation, { paymentId: person.paymentId }).toPromise(),
    );
    setIsBusy(false);
    setError(answer.error);
    if (answer.data) setOpened({ name: answer.data.openNameToScreen ?? '' });
  };
  return (
    <div className="stack form">
      <RequestErrorNotice error={error} />
      {opened ? (
        <Outcome person={person} name={opened.name} onRecorded={onRecorded} />
      ) : (
        <>
          <p className="hint">
            <Trans>Opening the name leaves a line that the person sees.</Trans>
          </p>
          <Button isPending={isBusy} onPress={() => void open()}>
            <Trans>Open the name</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

interface OutcomeProps extends ScreenPersonProps {
  readonly name: string;
}

function Outcome({ person, name, onRecorded }: OutcomeProps) {
  const { t } = useLingui();
  const act = useAct();
  const [found, setFound] = useState<Found>({ lists: '', outcome: '' });
  const record = async () => {
    const input = { paymentId: person.paymentId, isClear: found.outcome === 'clear', lists: found.lists };
    if (await act.send(screenPersonMutation, input)) onRecorded();
  };
  if (name === '')
    return (
      <Notice kind="warning" title={t`The name can no longer be opened`}>
        <Trans>Reload the page: the details may have changed, or the batch may have been taken back.</Trans>
      </Notice>
    );
  const isComplete = found.outcome !== '' && found.lists.trim().length >= 5;
  return (
    <form className="stack" noValidate onSubmit={(event) => (event.preventDefault(), void record())}>
      <p>
        <Trans>Name to look up:</Trans>{' '}
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      <FoundFields found={found} onChange={setFound} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!isComplete}>
          <Trans>Record it</Trans>
        </Button>
      </div>
    </form>
  );
}

interface Found {
  readonly lists: string;
  readonly outcome: string;
}

function FoundFields({ found, onChange }: { readonly found: Found; readonly onChange: (found: Found) => void }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Lists you looked in`}
        hint={t`Their names and their day.`}
        maxLength={500}
        value={found.lists}
        onChange={(lists) => onChange({ ...found, lists })}
      />
      <RadioGroup
        label={t`What they say`}
        value={found.outcome}
        onChange={(outcome) => onChange({ ...found, outcome })}
        options={[
          { value: 'clear', label: t`On none of them`, hint: t`Holds for 180 days.` },
          {
            value: 'match',
            label: t`On one of them`,
            hint: t`No money goes to this person; ask a lawyer before you write to them.`,
          },
        ]}
      />
    </>
  );
}
