import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, type Column } from '@baraza/ui';
import type { MyAwardsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myAwardsQuery } from '../api/my-awards.ts';
import { AwardState } from '../components/award-words.tsx';
import '../applying.css';

type Line = MyAwardsQuery['myAwards']['edges'][number]['node'];

/** The awards of the reader’s organisations. */
export function AwardListPage() {
  const { t } = useLingui();
  const list = useConnection(myAwardsQuery, {}, (data) => data.myAwards);
  const columns = useColumns();
  return (
    <>
      <PageTitle title={t`Awards`} />
      <PageHeader title={<Trans>Awards</Trans>} />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {list.isLoading || list.error ? null : (
        <DataTable
          caption={t`Your awards`}
          isCaptionHidden
          columns={columns}
          rows={list.nodes}
          rowId={(line) => line.id}
          empty={
            <EmptyState title={<Trans>No award yet</Trans>}>
              <Trans>When the board awards you a grant, its agreement, reports and payments stand here.</Trans>
            </EmptyState>
          }
        />
      )}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function useColumns(): Column<Line>[] {
  const { t } = useLingui();
  return [
    {
      id: 'title',
      header: t`Award`,
      isRowHeader: true,
      cell: (line) => (
        <Link href={`/app/organisation/awards/${line.id}`}>
          <bdi>{line.title}</bdi>
        </Link>
      ),
    },
    { id: 'state', header: t`State`, cell: (line) => <AwardState state={line.state} /> },
    { id: 'next', header: t`What comes next`, cell: (line) => <NextStep line={line} /> },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (line) => <Money money={line.amount} isShort /> },
  ];
}

function NextStep({ line }: { readonly line: Line }) {
  if (line.state === 'offered') return <Trans>read and accept the agreement</Trans>;
  const open = line.tranches.find((tranche) => tranche.state !== 'paid');
  if (!open) return <Trans>nothing: all parts are paid</Trans>;
  if (open.state !== 'waiting') return <Trans>part {open.number} is being paid</Trans>;
  if (open.reports[0]?.state === 'submitted') return <Trans>your report is being read</Trans>;
  return (
    <Trans>
      report due <When iso={open.dueOn} kind="dateShort" />
    </Trans>
  );
}
