import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ApplicationsTable } from '../components/applications-table.tsx';
import { NotOpenToYou } from '../components/not-open-to-you.tsx';
import { useDecisionTable } from '../components/use-decision-table.ts';

/** The board’s table: every application of a call, without those that an interest closes. */
export function BoardTablePage() {
  const { t } = useLingui();
  const { callId = '' } = useParams();
  const { list, head } = useDecisionTable(callId);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (head === undefined) return <Skeleton hasHeading lines={8} />;
  if (head === null) return <NotOpenToYou />;
  const { call } = head;
  return (
    <>
      <PageTitle title={call.title} />
      <PageHeader
        crumbs={[
          { href: '/app/board', label: t`Board` },
          { href: '/app/board/decisions', label: t`Decisions` },
        ]}
        kind={<Trans>Applications to a call</Trans>}
        title={<bdi lang={call.locale}>{call.title}</bdi>}
        facts={
          <span>
            <Trans>
              to be decided by <When iso={call.decisionBy} />
            </Trans>
          </span>
        }
      />
      <ApplicationsTable
        call={call}
        list={list}
        leftOut={head.leftOut}
        hrefOf={(row) => `/app/board/applications/${row.id}`}
      />
    </>
  );
}
