import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Select, ShowMore, Skeleton, type Column } from '@baraza/ui';
import { useState } from 'react';
import type { ContributionState } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { fundContributionsQuery } from '../api/fund-contributions.ts';
import type { ContributionRow } from '../types.ts';
import { StateTag, useRailNames, useStateNames } from './state-tag.tsx';

const ALL = 'all';

export function ContributionsOverview({ fundSlug }: { readonly fundSlug: string }) {
  const { t } = useLingui();
  const names = useStateNames();
  const [state, setState] = useState<ContributionState | typeof ALL>(ALL);
  const variables = { fundSlug, state: state === ALL ? null : state };
  const list = useConnection(fundContributionsQuery, variables, (data) => data.fundContributions);
  const states = Object.entries(names).map(([value, { label }]) => ({ value, label }));
  return (
    <div className="stack">
      <Select
        label={t`State`}
        value={state}
        options={[{ value: ALL, label: t`All` }, ...states]}
        onChange={(chosen) => setState(chosen as typeof state)}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {list.nodes.length > 0 ? <Table rows={list.nodes} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <EmptyState title={t`No contributions in this state`}>
          <Trans>Choose another state, or wait for the next one.</Trans>
        </EmptyState>
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly ContributionRow[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Contributions to the fund`}
      isCaptionHidden
      columns={useColumns()}
      rows={rows}
      rowId={(row) => row.id}
    />
  );
}

function useColumns(): readonly Column<ContributionRow>[] {
  const { t } = useLingui();
  const rails = useRailNames();
  const day = (iso: string | null | undefined) => (iso ? <When iso={iso} kind="dateShort" /> : '–');
  return [
    {
      id: 'reference',
      header: t`Reference`,
      isRowHeader: true,
      cell: (row) => <bdi className="numeral">{row.reference}</bdi>,
    },
    { id: 'from', header: t`From`, cell: (row) => <bdi>{row.organisation?.name}</bdi> },
    { id: 'rail', header: t`Way`, cell: (row) => rails[row.rail] },
    { id: 'state', header: t`State`, cell: (row) => <StateTag state={row.state} /> },
    { id: 'received', header: t`Received`, cell: (row) => day(row.receivedAt) },
    {
      id: 'clears',
      header: t`Clears`,
      cell: (row) => (row.heldByShareLimit ? t`held by the share limit` : day(row.clearsAt)),
    },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (row) => <Money money={row.amount} /> },
  ];
}
