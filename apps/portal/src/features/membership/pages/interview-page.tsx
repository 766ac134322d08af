import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Notice, PageHeader, RadioGroup, Section, TextArea, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import type { ApplicationToTalkAboutMutation } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { applicationToTalkAboutMutation } from '../api/look-up-application.ts';
import { recordInterviewMutation } from '../api/record-interview.ts';

type Application = NonNullable<ApplicationToTalkAboutMutation['answer']>;

/** The interviewer opens an application by the code that its person gives, talks, and records the outcome. */
export function InterviewPage() {
  const { t } = useLingui();
  const client = useClient();
  const [code, setCode] = useState('');
  const [found, setFound] = useState<Application | null>(null);
  const [isUnknown, setIsUnknown] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await client.mutation(applicationToTalkAboutMutation, { code }).toPromise();
    setFound(data?.answer ?? null);
    setIsUnknown(!data?.answer);
    setIsDone(false);
  };
  return (
    <>
      <PageTitle title={t`Talks with applicants`} />
      <TalksHeader />
      <form className="stack" onSubmit={(event) => void look(event)}>
        <TextField
          label={t`Code of the applicant`}
          autoComplete="off"
          value={code}
          onChange={setCode}
          error={isUnknown ? t`This code is not known, or out of date.` : undefined}
        />
        <div className="form-actions">
          <Button type="submit" kind={found ? 'quiet' : 'primary'}>
            <Trans>Open</Trans>
          </Button>
        </div>
      </form>
      {isDone ? <Recorded /> : null}
      {found && !isDone ? <Talk code={code} application={found} onDone={() => setIsDone(true)} /> : null}
    </>
  );
}

function Recorded() {
  return (
    <Notice kind="success" isLive>
      <p>
        <Trans>The outcome is recorded. The person sees it with their code.</Trans>
      </p>
    </Notice>
  );
}

interface TalkProps {
  readonly code: string;
  readonly application: Application;
  readonly onDone: () => void;
}

function Talk({ code, application, onDone }: TalkProps) {
  const { t } = useLingui();
  const { forumName, constituencyTitle, voices, voicesRequired, interviewOutcome } = application;
  return (
    <Section title={t`This application`}>
      <DefinitionList
        items={[
          { term: t`Forum`, value: <bdi>{forumName}</bdi> },
          { term: t`Group`, value: <bdi>{constituencyTitle}</bdi> },
          { term: t`Members who vouch`, value: t`${voices} of ${voicesRequired}` },
        ]}
      />
      {interviewOutcome ? (
        <p>
          <Trans>An outcome is recorded already.</Trans>
        </p>
      ) : (
        <OutcomeForm code={code} onDone={onDone} />
      )}
    </Section>
  );
}

function OutcomeForm({ code, onDone }: Omit<TalkProps, 'application'>) {
  const { t } = useLingui();
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  const [reasons, setReasons] = useState('');
  const record = async () => {
    const input = { code, accepted: outcome === 'accepted', reasons };
    if (await act.send(recordInterviewMutation, { input })) onDone();
  };
  return (
    <div className="stack">
      <OutcomeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
      <OutcomeChoice value={outcome} onChange={setOutcome} />
      <TextArea
        label={t`Reasons`}
        hint={t`The person reads them and can appeal to another forum. Nothing that names or describes them.`}
        maxLength={4000}
        value={reasons}
        onChange={setReasons}
      />
      <div className="form-actions">
        <Button
          kind="primary"
          isDisabled={!outcome || reasons.trim().length < 10}
          isPending={act.isBusy}
          onPress={() => void record()}
        >
          <Trans>Record the outcome</Trans>
        </Button>
      </div>
    </div>
  );
}

function OutcomeProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        WrongState: () => <Trans>An outcome is recorded already.</Trans>,
        PseudonymTaken: () => <Trans>The person has to choose another pseudonym first. Please tell them.</Trans>,
        KeyInUse: () => <Trans>This person is a member already.</Trans>,
      }}
    />
  );
}

function TalksHeader() {
  const { t } = useLingui();
  return (
    <PageHeader
      title={t`Talks with applicants`}
      lead={t`You find out whether somebody is affected, without asking for papers. The person gives you a code. Record no name.`}
    />
  );
}

interface OutcomeChoiceProps {
  readonly value: string;
  readonly onChange: (outcome: string) => void;
}

function OutcomeChoice({ value, onChange }: OutcomeChoiceProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Outcome`}
      value={value}
      onChange={onChange}
      options={[
        { value: 'accepted', label: t`Affected, and no member yet as far as I can tell` },
        { value: 'refused', label: t`Not to be admitted` },
      ]}
    />
  );
}
