import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { RequestDates, RequestState } from '../../../shared/engagements/request-sheet.tsx';
import { inLanguage, type RequestFacts } from '../../../shared/engagements/types.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { holdRequestMutation } from '../api/hold-request.ts';
import { myRequestsQuery } from '../api/my-requests.ts';
import { StepProblem } from '../components/step-problem.tsx';

/** The safety officer decides whether a silence may become public by itself. */
export function HeldRequestsPage() {
  const { t } = useLingui();
  const list = useConnection(myRequestsQuery, { desk: 'safety' as const }, (data) => data.myRequests);
  const open = list.nodes.filter(({ state }) => state === 'open');
  return (
    <>
      <PageTitle title={t`Silence that endangers`} />
      <PageHeader
        title={t`Silence that endangers`}
        lead={t`When nobody answers a request by its date, the public page says so by itself. Hold it back where that endangers people; let it go when it no longer does.`}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={5} /> : null}
      {!list.isLoading && open.length === 0 ? <EmptyState title={t`No request awaits an answer`} /> : null}
      {open.map((request) => (
        <Holding key={request.id} request={request} again={list.refresh} />
      ))}
    </>
  );
}

function Holding({ request, again }: { readonly request: RequestFacts; readonly again: () => void }) {
  const { i18n } = useLingui();
  const act = useAct();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  const decide = async () => {
    if (await act.send(holdRequestMutation, { requestId: request.id, held: !request.isHeld })) again();
  };
  return (
    <Section
      title={
        <span lang={words?.language} dir="auto">
          {words?.title}
        </span>
      }
    >
      <p>
        <RequestState state={request.state} /> <bdi>{request.addressee.name}</bdi>
      </p>
      <RequestDates request={request} />
      <div className="stack">
        <p>
          {request.isHeld ? (
            <Trans>Its silence is held back.</Trans>
          ) : (
            <Trans>Its silence would become public by itself.</Trans>
          )}
        </p>
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void decide()}>
            {request.isHeld ? <Trans>Let it go</Trans> : <Trans>Hold it back</Trans>}
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Section>
  );
}
