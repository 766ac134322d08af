import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { ownFundsQuery } from '../api/own-funds.ts';
import type { OwnFund } from '../types.ts';

/** Opens a page for the fund that this officer serves. */
export function OwnFundGate({ children }: { readonly children: (fund: OwnFund) => ReactNode }) {
  const { t } = useLingui();
  const { grants } = useSession();
  const [{ data, error, fetching }] = useQuery({ query: ownFundsQuery });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const served = grants.filter((grant) => grant.role === 'grants_officer').map((grant) => grant.organisationId);
  const fund = data.funds.find(({ organisation }) => organisation && served.includes(organisation.id));
  if (fund) return children(fund);
  return (
    <EmptyState title={t`You serve no fund here`}>
      <Trans>Your role belongs to an organisation that runs no fund on this server.</Trans>
    </EmptyState>
  );
}
