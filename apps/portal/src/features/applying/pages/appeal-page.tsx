import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, EmptyState, ErrorSummary, PageHeader, RadioGroup, SaveState, TextArea } from '@baraza/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { FileAppealMutation } from '../../../generated/graphql.ts';
import { useLocalDraft, type LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { fileAppealMutation } from '../api/file-appeal.ts';
import { ApplicationGate } from '../components/application-gate.tsx';
import { APPEAL_GROUNDS, useGroundWords } from '../components/ground-words.ts';
import type { OwnApplication } from '../types.ts';
import '../applying.css';

/** An appeal on grounds of process, written in peace: its words stay on this device until it is filed. */
export function AppealPage() {
  return (
    <ApplicationGate>
      {(application) =>
        application.appealUntil && !application.appeal ? (
          <AppealForm application={application} until={application.appealUntil} />
        ) : (
          <EmptyState title={<Trans>There is nothing to appeal here</Trans>}>
            <Trans>Only a refusal by the board can be appealed, once.</Trans>
          </EmptyState>
        )
      }
    </ApplicationGate>
  );
}

interface Words {
  readonly ground: string;
  readonly statement: string;
}

const NO_WORDS: Words = { ground: '', statement: '' };
const LEAST_LENGTH = 20;

function AppealForm({ application, until }: { readonly application: OwnApplication; readonly until: string }) {
  const address = `/app/organisation/applications/${application.id}`;
  const draft = useLocalDraft<Words>(`appeal.${application.id}`, NO_WORDS);
  const { send, isBusy, isTried, problems, answer, error } = useFiling(application.id, draft);
  return (
    <>
      <AppealHeader application={application} until={until} facts={<SaveState status={draft.status} />} />
      <div className="form">
        {isTried ? <ErrorSummary problems={problems} /> : null}
        <AppealFields draft={draft} problems={isTried ? problems : []} />
        <AppealProblem answer={answer} />
        <RequestErrorNotice error={error} />
        <div className="form-actions">
          <Button kind="primary" isPending={isBusy} onPress={() => void send()}>
            <Trans>File the appeal</Trans>
          </Button>
          <ButtonLink kind="quiet" href={address}>
            <Trans>Not now</Trans>
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

function useFiling(applicationId: string, draft: LocalDraft<Words>) {
  const navigate = useNavigate();
  const [isTried, setIsTried] = useState(false);
  const [{ data, fetching, error }, file] = useMutation(fileAppealMutation);
  const problems = useFaults(draft.value);
  const send = async () => {
    setIsTried(true);
    if (problems.length > 0) return;
    const answer = (await file({ input: { applicationId, ...draft.value } })).data?.fileAppeal;
    if (answer?.__typename !== 'Application') return;
    draft.discard();
    await navigate(`/app/organisation/applications/${applicationId}`);
  };
  return { send, isBusy: fetching, isTried, problems, answer: data?.fileAppeal, error };
}

interface AppealHeaderProps {
  readonly application: OwnApplication;
  readonly until: string;
  readonly facts: ReactNode;
}

function AppealHeader({ application, until, facts }: AppealHeaderProps) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`File an appeal`} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation/applications', label: t`Applications` },
          { href: `/app/organisation/applications/${application.id}`, label: t`Application ${application.number}` },
        ]}
        kind={<bdi>{application.title}</bdi>}
        title={<Trans>File an appeal</Trans>}
        lead={
          <Trans>
            Until <When iso={until} />. A panel of people who took no part in the decision answers within 45 days. It
            looks at how the decision was reached, not at the merits.
          </Trans>
        }
        facts={facts}
      />
    </>
  );
}

function AppealProblem({ answer }: { readonly answer: FileAppealMutation['fileAppeal'] | undefined }) {
  if (!answer || !isProblem(answer)) return null;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        PanelTooSmall: () => (
          <Trans>
            Not filed: there are not enough people who took no part in the decision. What you wrote is kept; please
            write to the grants office, which has to find them.
          </Trans>
        ),
      }}
    />
  );
}

interface AppealFieldsProps {
  readonly draft: LocalDraft<Words>;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
}

function AppealFields({ draft, problems }: AppealFieldsProps) {
  const { t } = useLingui();
  const wordsOf = useGroundWords();
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  return (
    <>
      <RadioGroup
        id="appeal-ground"
        label={t`What was not kept to?`}
        error={errorOf('appeal-ground')}
        value={draft.value.ground || null}
        onChange={(ground) => draft.setValue((before) => ({ ...before, ground }))}
        options={APPEAL_GROUNDS.map((ground) => ({ value: ground, label: wordsOf(ground) }))}
      />
      <TextArea
        id="appeal-statement"
        label={t`What happened?`}
        hint={t`Which step, when, and what shows it. The panel reads this; the public reads only that there was an appeal.`}
        error={errorOf('appeal-statement')}
        rows={10}
        value={draft.value.statement}
        onChange={(statement) => draft.setValue((before) => ({ ...before, statement }))}
      />
    </>
  );
}

function useFaults({ ground, statement }: Words) {
  const { t } = useLingui();
  return [
    ...(ground ? [] : [{ fieldId: 'appeal-ground', message: t`Choose what was not kept to.` }]),
    ...(statement.trim().length >= LEAST_LENGTH
      ? []
      : [{ fieldId: 'appeal-statement', message: t`Say in a sentence or more what happened.` }]),
  ];
}
