import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { fundCallsQuery } from '../api/fund-calls.ts';
import { CallTable } from '../components/call-table.tsx';
import { OwnFundGate } from '../components/own-fund-gate.tsx';
import '../grants-office.css';
import type { OwnFund } from '../types.ts';

/** Every call of the fund, those before the board and those it did not open among them. */
export function CallListPage() {
  return <OwnFundGate>{(fund) => <Calls fund={fund} />}</OwnFundGate>;
}

function Calls({ fund }: { readonly fund: OwnFund }) {
  const { t } = useLingui();
  const list = useConnection(fundCallsQuery, { fundId: fund.id }, (data) => data.fundCalls);
  return (
    <>
      <PageTitle title={t`Calls`} />
      <PageHeader
        kind={<bdi>{fund.name}</bdi>}
        title={t`Calls`}
        lead={t`You prepare a call; the board opens it.`}
        actions={
          <ButtonLink href="/app/grants/calls/new">
            <Trans>Prepare a call</Trans>
          </ButtonLink>
        }
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : <CallTable calls={list.nodes} empty={<NoCalls />} />}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function NoCalls() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No call yet`}>
      <Trans>A call says what the fund pays for, what it asks, by which criteria it is judged, and by when.</Trans>
    </EmptyState>
  );
}
