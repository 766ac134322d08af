import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, type Column } from '@baraza/ui';
import { useParams } from 'react-router';
import type { ResolutionRegisterQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { registerQuery } from '../api/register.ts';
import { useKindWords } from '../components/kind-words.ts';

type Row = ResolutionRegisterQuery['publicResolutions']['edges'][number]['node'];

/** The register of resolutions of one fund; public. */
export function RegisterPage() {
  const { fundSlug = '' } = useParams();
  const { t } = useLingui();
  const columns = useColumns();
  const list = useConnection(registerQuery, { fundSlug }, (data) => data.publicResolutions);
  return (
    <>
      <PageTitle title={t`Register of resolutions`} />
      <PageHeader
        title={t`Register of resolutions`}
        lead={t`Everything the board adopted, numbered without gaps, with reasons and counts. Who voted how is told to nobody.`}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {!list.isLoading && !list.error ? (
        <DataTable
          caption={t`Resolutions, the newest first`}
          isCaptionHidden
          columns={columns}
          rows={list.nodes}
          rowId={(row) => row.id}
          empty={
            <EmptyState title={t`No resolution yet`}>
              <Trans>Every resolution stands here from the moment it is adopted.</Trans>
            </EmptyState>
          }
        />
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function useColumns(): ReadonlyArray<Column<Row>> {
  const { t } = useLingui();
  const kinds = useKindWords();
  return [
    {
      id: 'title',
      header: t`Resolution`,
      isRowHeader: true,
      cell: (row) => (
        <Link href={`/app/board/resolutions/${row.id}`}>
          <bdi>{row.title}</bdi>
        </Link>
      ),
    },
    { id: 'number', header: t`Number`, cell: (row) => <bdi className="numeral">{row.reference}</bdi> },
    { id: 'kind', header: t`Kind`, cell: (row) => kinds(row.kind).name },
    { id: 'date', header: t`Date`, cell: (row) => <When iso={row.decidedAt} kind="dateShort" /> },
    { id: 'count', header: t`Yes – no – abstained`, isNumeric: true, cell: (row) => <Count tally={row.tally} /> },
    {
      id: 'amount',
      header: t`Amount`,
      isNumeric: true,
      cell: (row) => (row.money ? <Money money={row.money} /> : '–'),
    },
  ];
}

/** In the reading direction of the page, like the words above it. */
function Count({ tally }: { readonly tally: Row['tally'] }) {
  return (
    <span>
      <bdi>{tally.yes}</bdi> – <bdi>{tally.no}</bdi> – <bdi>{tally.abstain}</bdi>
    </span>
  );
}
