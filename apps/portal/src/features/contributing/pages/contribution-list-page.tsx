import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { myContributionsQuery } from '../api/my-contributions.ts';
import { ContributionTable } from '../components/contribution-table.tsx';

/** All contributions of one's organisation. */
export function ContributionListPage() {
  const { t } = useLingui();
  const mayContribute = useSession().hasRole('company_finance', 'company_signatory');
  const list = useConnection(myContributionsQuery, { first: 20 }, (data) => data.myContributions);
  const contribute = mayContribute ? (
    <ButtonLink href="/app/company/contributions/new">
      <Trans>Contribute</Trans>
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageTitle title={t`Contributions`} />
      <PageHeader
        title={t`Contributions`}
        lead={t`What your organisation promised and paid, the latest first. Only your own people and the fund's treasury see this list.`}
        actions={contribute}
      />
      <div className="stack">
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={8} /> : null}
        {list.nodes.length > 0 ? (
          <ContributionTable caption={t`Contributions of your organisation`} contributions={list.nodes} />
        ) : null}
        {!list.isLoading && !list.error && list.nodes.length === 0 ? (
          <EmptyState title={t`No contributions yet`}>
            <Trans>When your organisation contributes, every step of the money can be followed from here.</Trans>
          </EmptyState>
        ) : null}
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </div>
    </>
  );
}
