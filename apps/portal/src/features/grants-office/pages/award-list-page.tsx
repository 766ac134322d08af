import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { fundAwardsQuery } from '../api/fund-awards.ts';
import { AwardState, ReportState } from '../components/award-words.tsx';
import { OwnFundGate } from '../components/own-fund-gate.tsx';
import '../grants-office.css';
import type { AwardLine, OwnFund } from '../types.ts';

/** Awards of the fund, with the reports that wait for an answer. */
export function AwardListPage() {
  return <OwnFundGate>{(fund) => <Awards fund={fund} />}</OwnFundGate>;
}

function Awards({ fund }: { readonly fund: OwnFund }) {
  const { t } = useLingui();
  const list = useConnection(fundAwardsQuery, { fundId: fund.id, first: 50 }, (data) => data.fundAwards);
  return (
    <>
      <PageTitle title={t`Awards and reports`} />
      <PageHeader
        kind={<bdi>{fund.name}</bdi>}
        title={t`Awards and reports`}
        lead={t`An accepted report makes the next part payable. You answer reports; others pay.`}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : <AwardTable awards={list.nodes} />}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function AwardTable({ awards }: { readonly awards: readonly AwardLine[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Awards of the fund, the latest first`}
      isCaptionHidden
      rows={awards}
      rowId={(award) => award.id}
      empty={
        <EmptyState title={t`No award yet`}>
          <Trans>When the board awards money, the award and its reports stand here.</Trans>
        </EmptyState>
      }
      columns={[
        {
          id: 'title',
          header: t`Award`,
          isRowHeader: true,
          cell: (award) => (
            <Link href={`/app/grants/awards/${award.id}`}>
              <bdi>{award.title}</bdi>
            </Link>
          ),
        },
        { id: 'organisation', header: t`Organisation`, cell: (award) => <bdi>{award.organisation.name}</bdi> },
        { id: 'amount', header: t`Amount`, isNumeric: true, cell: (award) => <Money money={award.amount} isShort /> },
        { id: 'since', header: t`Awarded`, cell: (award) => <When iso={award.awardedAt} kind="dateShort" /> },
        { id: 'state', header: t`State`, cell: (award) => <AwardState award={award} /> },
        { id: 'report', header: t`Latest report`, cell: (award) => <LatestReport award={award} /> },
      ]}
    />
  );
}

function LatestReport({ award }: { readonly award: AwardLine }) {
  const reports = award.tranches.flatMap((tranche) => tranche.reports);
  const latest = [...reports].sort((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1))[0];
  return latest ? <ReportState report={latest} /> : <>–</>;
}
