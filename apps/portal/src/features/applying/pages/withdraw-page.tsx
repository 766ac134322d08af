import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, PageHeader } from '@baraza/ui';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { withdrawApplicationMutation } from '../api/withdraw-application.ts';
import { ApplicationGate } from '../components/application-gate.tsx';
import type { OwnApplication } from '../types.ts';

/** Taking an application back: what it means, then the act. */
export function WithdrawPage() {
  return <ApplicationGate>{(application) => <Confirm application={application} />}</ApplicationGate>;
}

function Confirm({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ data, fetching, error }, withdraw] = useMutation(withdrawApplicationMutation);
  const address = `/app/organisation/applications/${application.id}`;
  const confirm = async () => {
    const answer = (await withdraw({ id: application.id })).data?.withdrawApplication;
    if (answer?.__typename === 'Application') await navigate(address);
  };
  const answer = data?.withdrawApplication;
  return (
    <>
      <PageTitle title={t`Take back an application`} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation/applications', label: t`Applications` },
          { href: address, label: t`Application ${application.number}` },
        ]}
        kind={<bdi>{application.title}</bdi>}
        title={<Trans>Take this application back?</Trans>}
      />
      <div className="stack">
        <WhatItMeans isStillOpen={application.call.takesApplications} />
        {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
        <RequestErrorNotice error={error} />
        <div className="form-actions">
          <Button kind="danger" isPending={fetching} onPress={() => void confirm()}>
            <Trans>Take it back</Trans>
          </Button>
          <ButtonLink kind="quiet" href={address}>
            <Trans>Keep it</Trans>
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

function WhatItMeans({ isStillOpen }: { readonly isStillOpen: boolean }) {
  return (
    <p>
      {isStillOpen ? (
        <Trans>
          Nobody at the fund reads it any more. What you wrote stays here to be read and copied, and you can begin
          another application while the call is open.
        </Trans>
      ) : (
        <Trans>
          Nobody at the fund reads it any more. The call has closed, so you cannot apply to it again. What you wrote
          stays here to be read and copied.
        </Trans>
      )}
    </p>
  );
}
