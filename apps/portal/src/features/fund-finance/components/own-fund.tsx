import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { treasuryFundsQuery } from '../api/treasury-funds.ts';
import type { TreasuryFund } from '../types.ts';

/**
 * The fund that the page is about: the one named in the address, else the one in which this person has an office, else
 * the first. Its figures are public; what is not, the API keeps.
 */
export function OwnFund({ children }: { readonly children: (fund: TreasuryFund) => ReactNode }) {
  const { t } = useLingui();
  const { grants } = useSession();
  const [search] = useSearchParams();
  const [{ data, error, fetching }] = useQuery({ query: treasuryFundsQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const fund =
    data.funds.find(({ slug }) => slug === search.get('fund')) ??
    data.funds.find(({ organisation }) => grants.some((grant) => grant.organisationId === organisation?.id)) ??
    data.funds[0];
  if (!fund) {
    return (
      <EmptyState title={t`There is no fund yet`}>
        <Trans>The books open when a fund is established.</Trans>
      </EmptyState>
    );
  }
  return children(fund);
}
