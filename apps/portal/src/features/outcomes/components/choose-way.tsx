import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Notice, RadioGroup, Section, Select, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { chooseOutcomesMutation } from '../api/choose-outcomes.ts';
import { outcomeChoiceQuery } from '../api/outcome-choice.ts';
import type { Choice, Organisations } from '../types.ts';

/** How, and how often, somebody is told; the words of what is told are the same in each way: something waits. */
export function ChooseWay() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: outcomeChoiceQuery, requestPolicy: 'cache-and-network' });
  return (
    <Section
      title={t`How you are told`}
      lead={t`Wherever it goes, the message says only that something waits for you.`}
      id="ways"
    >
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data ? (
        <ChooseForm
          before={data.outcomeChoice}
          organisations={data.outcomeOrganisations}
          emailState={data.accountSecurity.emailState}
        />
      ) : null}
    </Section>
  );
}

interface ChooseFormProps {
  readonly before: Choice;
  readonly organisations: Organisations;
  /** none, unconfirmed or confirmed */
  readonly emailState: string;
}

function ChooseForm({ before, organisations, emailState }: ChooseFormProps) {
  const [choice, setChoice] = useState<Pick<Choice, 'rhythm' | 'channel' | 'organisationId'>>(before);
  const [isDone, setIsDone] = useState(false);
  const act = useAct();
  const change = (part: Partial<Choice>) => {
    setIsDone(false);
    setChoice((now) => ({ ...now, ...part }));
  };
  const save = async () => {
    const { rhythm, channel, organisationId } = choice;
    const input = { rhythm, channel, organisationId: channel === 'organisation' ? (organisationId ?? null) : null };
    setIsDone((await act.send(chooseOutcomesMutation, { input })) !== null);
  };
  const isComplete = choice.channel !== 'organisation' || Boolean(choice.organisationId);
  return (
    <div className="stack">
      <Rhythm value={choice.rhythm} onChange={(rhythm) => change({ rhythm })} />
      {choice.rhythm === 'none' ? null : <Way choice={choice} organisations={organisations} onChange={change} />}
      {choice.rhythm !== 'none' && choice.channel === 'mail' ? <AddressMissing emailState={emailState} /> : null}
      <div className="form-actions">
        <Button isDisabled={!isComplete} isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save</Trans>
        </Button>
      </div>
      {isDone ? (
        <Notice kind="success" isLive>
          <Trans>Saved.</Trans>
        </Notice>
      ) : null}
      <ProblemNotice problem={act.problem} words={{}} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}

/** Nothing is promised that no address could keep. */
function AddressMissing({ emailState }: Pick<ChooseFormProps, 'emailState'>) {
  if (emailState === 'confirmed') return null;
  return (
    <Notice kind="warning" isLive>
      <p>
        {emailState === 'none' ? (
          <Trans>Your account has no e-mail address, so nothing can be sent yet. Here you find it all the same.</Trans>
        ) : (
          <Trans>
            Your e-mail address is not confirmed, so nothing can be sent yet. Here you find it all the same.
          </Trans>
        )}
      </p>
      <p>
        <Link href="/app/account">
          <Trans>Your account: give or confirm an address</Trans>
        </Link>
      </p>
    </Notice>
  );
}

function Rhythm({
  value,
  onChange,
}: {
  readonly value: Choice['rhythm'];
  readonly onChange: (value: Choice['rhythm']) => void;
}) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`How often`}
      value={value}
      onChange={(chosen) => onChange(chosen as Choice['rhythm'])}
      options={[
        { value: 'at_once', label: t`When something happens` },
        { value: 'weekly', label: t`Once a week, if there is something` },
        { value: 'monthly', label: t`Once a month, if there is something` },
        { value: 'none', label: t`Never; I look here myself` },
      ]}
    />
  );
}

interface WayProps {
  readonly choice: Pick<Choice, 'channel' | 'organisationId'>;
  readonly organisations: Organisations;
  readonly onChange: (part: Partial<Choice>) => void;
}

function Way({ choice, organisations, onChange }: WayProps) {
  const { t } = useLingui();
  const options = [
    { value: 'portal', label: t`Only here in the portal` },
    {
      value: 'mail',
      label: t`Also by e-mail`,
      hint: t`To the address of your account, if you gave one. It says nothing more.`,
    },
    {
      value: 'organisation',
      label: t`Also through an organisation that knows you`,
      hint: t`Its contact reads that something waits for people it knows: not for whom, not how many, not what.`,
      isDisabled: organisations.length === 0,
    },
  ];
  return (
    <>
      <RadioGroup
        label={t`Where`}
        value={choice.channel}
        onChange={(chosen) => onChange({ channel: chosen as Choice['channel'] })}
        options={options}
      />
      {choice.channel === 'organisation' ? (
        <Select
          label={t`Organisation`}
          value={choice.organisationId ?? ''}
          onChange={(organisationId) => onChange({ organisationId })}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  );
}
