import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice, RadioGroup } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import type { StartApplicationMutation } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import type { CallForm } from '../types.ts';
import { ownApplicationsToCallQuery } from '../api/own-applications-to-call.ts';
import { startApplicationMutation } from '../api/start-application.ts';

const WRITERS = ['ngo_editor', 'ngo_signatory'];

/** The one act on a call: begin, or go on with what was begun. */
export function StartOrContinue({ call }: { readonly call: CallForm }) {
  const { grants } = useSession();
  const [{ data, fetching }] = useQuery({
    query: ownApplicationsToCallQuery,
    variables: { callId: call.id },
    requestPolicy: 'cache-and-network',
  });
  const own = data?.myApplications.edges.map(({ node }) => node).filter(({ state }) => state !== 'withdrawn') ?? [];
  const writable = new Map(
    grants.filter(({ role }) => WRITERS.includes(role)).map(({ organisation }) => [organisation.id, organisation.name]),
  );
  for (const { organisationId } of own) writable.delete(organisationId);
  if (fetching && !data) return null;
  return (
    <div className="stack">
      {own.map((application) => (
        <ExistingApplication key={application.id} {...application} />
      ))}
      {call.takesApplications && writable.size > 0 ? <StartForm call={call} organisations={writable} /> : null}
    </div>
  );
}

function ExistingApplication({
  id,
  number,
  state,
}: {
  readonly id: string;
  readonly number: number;
  readonly state: string;
}) {
  const isDraft = state === 'draft';
  return (
    <div className="form-actions">
      <ButtonLink href={`/app/organisation/applications/${id}${isDraft ? '/write' : ''}`}>
        {isDraft ? <Trans>Go on writing</Trans> : <Trans>See your application</Trans>}
      </ButtonLink>
      <span className="hint">
        <Trans>Application {number} of this call is yours.</Trans>
      </span>
    </div>
  );
}

interface StartFormProps {
  readonly call: CallForm;
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
}

function StartForm({ call, organisations }: StartFormProps) {
  const { t } = useLingui();
  const [organisationId, setOrganisationId] = useState([...organisations.keys()][0] ?? '');
  const { begin, isBusy, answer, error } = useStart(call.id);
  return (
    <>
      {organisations.size > 1 ? (
        <RadioGroup
          label={t`Which organisation applies?`}
          value={organisationId}
          onChange={setOrganisationId}
          options={[...organisations].map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isPending={isBusy} onPress={() => void begin(organisationId)}>
          <Trans>Begin an application</Trans>
        </Button>
        <span className="hint">
          <Trans>Nothing is sent until you say so.</Trans>
        </span>
      </div>
      <StartProblem answer={answer} />
      <RequestErrorNotice error={error} />
    </>
  );
}

/** Beginning leads straight to the desk, or to what a colleague began a moment before. */
function useStart(callId: string) {
  const navigate = useNavigate();
  const [{ data, fetching, error }, start] = useMutation(startApplicationMutation);
  const begin = async (organisationId: string) => {
    const answer = (await start({ callId, organisationId })).data?.startApplication;
    if (answer?.__typename === 'Application') await navigate(`/app/organisation/applications/${answer.id}/write`);
    if (answer?.__typename === 'AlreadyApplied')
      await navigate(`/app/organisation/applications/${answer.applicationId}`);
  };
  return { begin, isBusy: fetching, answer: data?.startApplication, error };
}

function StartProblem({ answer }: { readonly answer: StartApplicationMutation['startApplication'] | undefined }) {
  if (!answer || !isProblem(answer)) return null;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        AlreadyApplied: () => <Trans>Your organisation already has an application to this call.</Trans>,
        CallNotOpen: ({ opensAt, closesAt }) => (
          <Trans>
            This call takes applications from <When iso={opensAt} /> to <When iso={closesAt} kind="dateTime" />.
          </Trans>
        ),
      }}
    />
  );
}

/** For calls that have closed. */
export function ClosedCallNotice({ closesAt }: { readonly closesAt: string }) {
  return (
    <Notice>
      <p>
        <Trans>
          This call closed on <When iso={closesAt} kind="dateTime" />.
        </Trans>
      </p>
    </Notice>
  );
}
