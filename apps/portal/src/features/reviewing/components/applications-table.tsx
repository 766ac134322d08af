import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, Select, ShowMore, type Column } from '@baraza/ui';
import { useMemo, useState } from 'react';
import type { ConnectionList } from '../../../shared/api/use-connection.ts';
import { Money, useFormat } from '../../../shared/format/use-format.tsx';
import { ApplicationState } from '../../applying/index.ts';
import { sortRows, type SortKey } from '../sort-rows.ts';
import '../reviewing.css';
import type { TableCall, TableRow } from '../types.ts';

export interface ApplicationsTableProps {
  readonly call: TableCall;
  readonly list: Pick<ConnectionList<TableRow>, 'nodes' | 'hasMore' | 'isLoadingMore' | 'more'>;
  /** Applications that an interest of the reader keeps from this table. */
  readonly leftOut: number;
  readonly hrefOf: (row: TableRow) => string;
}

/** All applications of a call side by side, in the order that the question of the moment asks for. */
export function ApplicationsTable({ call, list, leftOut, hrefOf }: ApplicationsTableProps) {
  const { t } = useLingui();
  const [sort, setSort] = useState<SortKey>('number');
  const rows = useMemo(() => sortRows(list.nodes, sort), [list.nodes, sort]);
  const columns = useColumns(hrefOf);
  return (
    <div className="applications">
      {list.nodes.length > 1 ? <SortChoice value={sort} onChange={setSort} /> : null}
      <DataTable
        caption={t`Applications to this call`}
        isCaptionHidden
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        empty={<NoApplications call={call} />}
      />
      <LeftOut count={leftOut} />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function SortChoice({ value, onChange }: { readonly value: SortKey; readonly onChange: (key: SortKey) => void }) {
  const { t } = useLingui();
  return (
    <Select
      label={t`In the order of`}
      value={value}
      onChange={(key) => onChange(key as SortKey)}
      options={[
        { value: 'number', label: t`Number` },
        { value: 'mean', label: t`Mean score, highest first` },
        { value: 'requested', label: t`Amount, largest first` },
        { value: 'state', label: t`State` },
        { value: 'organisation', label: t`Organisation` },
      ]}
    />
  );
}

function useColumns(hrefOf: (row: TableRow) => string): ReadonlyArray<Column<TableRow>> {
  const { t } = useLingui();
  const format = useFormat();
  return [
    { id: 'number', header: t`No.`, isNumeric: true, cell: (row) => format.number(row.number) },
    {
      id: 'title',
      header: t`Application`,
      isRowHeader: true,
      cell: (row) => (
        <Link href={hrefOf(row)}>
          <bdi>{row.title}</bdi>
        </Link>
      ),
    },
    { id: 'organisation', header: t`Organisation`, cell: (row) => <bdi>{row.organisation.name}</bdi> },
    { id: 'requested', header: t`Asks for`, isNumeric: true, cell: (row) => <Money money={row.requested} isShort /> },
    { id: 'state', header: t`State`, cell: (row) => <ApplicationState state={row.state} /> },
    { id: 'mean', header: t`Mean score`, isNumeric: true, cell: (row) => <MeanCell row={row} /> },
  ];
}

function MeanCell({ row: { meanHundredths, reviewsAwaited, reviews } }: { readonly row: TableRow }) {
  const format = useFormat();
  return (
    <>
      {typeof meanHundredths === 'number' ? format.percent(meanHundredths / 10_000) : '–'}
      {reviews.length + reviewsAwaited > 0 ? (
        <span className="mean-made-of">
          <Plural value={reviews.length} one="# review" other="# reviews" />
          {reviewsAwaited > 0 ? (
            <>
              , <Plural value={reviewsAwaited} one="# awaited" other="# awaited" />
            </>
          ) : null}
        </span>
      ) : null}
    </>
  );
}

function LeftOut({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="hint">
      <Plural
        value={count}
        one="# application is left out because of an interest of yours."
        other="# applications are left out because of an interest of yours."
      />
    </p>
  );
}

function NoApplications({ call }: { readonly call: TableCall }) {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No application has been sent`}>
      {call.takesApplications ? (
        <Trans>Drafts stay with those who write them. What is sent appears here at once.</Trans>
      ) : (
        <Trans>The call takes no applications now.</Trans>
      )}
    </EmptyState>
  );
}
