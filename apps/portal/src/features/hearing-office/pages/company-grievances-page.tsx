import { useLingui } from '@lingui/react/macro';
import { PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { companyGrievancesQuery } from '../api/company-grievances.ts';
import { GrievanceList } from '../components/grievance-list.tsx';

/** Grievances to one's company. */
export function CompanyGrievancesPage() {
  const { t } = useLingui();
  const list = useConnection(companyGrievancesQuery, {}, (data) => data.grievances);
  return (
    <>
      <PageTitle title={t`Grievances`} />
      <PageHeader
        title={t`Grievances`}
        lead={t`To be acknowledged in 14 days and answered in 60. You read what each person lets you read; who they are is nowhere.`}
        crumbs={[{ href: '/app/company', label: t`Start` }]}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <GrievanceList rows={list.nodes} hrefOf={(id) => `/app/company/grievances/${id}`} />
      )}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}
