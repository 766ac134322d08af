import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { fundsToContributeToQuery } from '../api/funds-to-contribute-to.ts';
import { ContributeForm } from '../components/contribute-form.tsx';

/** Promising a contribution, in two steps: fill in, check. */
export function ContributePage() {
  const { t } = useLingui();
  const { grants } = useSession();
  const [{ data, error, fetching }] = useQuery({ query: fundsToContributeToQuery });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const payers = grants.filter((grant) => grant.role === 'company_finance' || grant.role === 'company_signatory');
  const organisations = [...new Map(payers.map(({ organisation }) => [organisation.id, organisation])).values()];
  return (
    <>
      <PageTitle title={t`Contribute`} />
      <PageHeader
        title={t`Contribute`}
        lead={t`Your contribution goes into a pool that an independent board allocates. It cannot be tied to a purpose.`}
        crumbs={[
          { href: '/app/company', label: t`Start` },
          { href: '/app/company/contributions', label: t`Contributions` },
        ]}
      />
      {data.funds.length > 0 && organisations.length > 0 ? (
        <ContributeForm funds={data.funds} organisations={organisations} />
      ) : (
        <EmptyState title={t`There is no fund yet`}>
          <Trans>As soon as a fund is established, you can contribute to it here.</Trans>
        </EmptyState>
      )}
    </>
  );
}
