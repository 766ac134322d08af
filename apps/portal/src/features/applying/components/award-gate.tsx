import { Trans } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { AwardQuery } from '../../../generated/graphql.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { awardQuery } from '../api/award.ts';

export type OwnAward = NonNullable<AwardQuery['award']>;

/** The award that the address names, once it is there; what to do when it is not. */
export function AwardGate({ children }: { readonly children: (award: OwnAward) => ReactNode }) {
  const { awardId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({
    query: awardQuery,
    variables: { id: awardId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (data?.award) return children(data.award);
  if (fetching) return <Skeleton hasHeading lines={8} />;
  return (
    <EmptyState
      title={<Trans>There is no such award</Trans>}
      actions={
        <ButtonLink kind="quiet" href="/app/organisation/awards">
          <Trans>Your awards</Trans>
        </ButtonLink>
      }
    >
      <Trans>It may belong to another organisation, or the address is not complete.</Trans>
    </EmptyState>
  );
}
