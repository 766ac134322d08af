import { useLingui } from '@lingui/react/macro';
import { PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { forumGrievancesQuery } from '../api/forum-grievances.ts';
import { GrievanceList } from '../components/grievance-list.tsx';

/** Grievances that came through a forum. */
export function ForumGrievancesPage() {
  const { t } = useLingui();
  const { forumId = '' } = useParams();
  const list = useConnection(forumGrievancesQuery, { forumId }, (data) => data.grievances);
  return (
    <>
      <PageTitle title={t`Grievances`} />
      <PageHeader
        title={t`Grievances`}
        lead={t`To companies, through your forum. Only the person and the forum can close one.`}
        crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <GrievanceList rows={list.nodes} hrefOf={(id) => `/app/hearing/grievances/${id}`} />
      )}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}
