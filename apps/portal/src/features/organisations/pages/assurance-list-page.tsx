import { Trans, useLingui } from '@lingui/react/macro';
import {
  Checkbox,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  ShowMore,
  Skeleton,
  TextField,
  type Column,
} from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import type { OrganisationsToAssureQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { organisationsToAssureQuery } from '../api/organisations-to-assure.ts';
import { useCountryName } from '../components/use-country-names.ts';

type Row = OrganisationsToAssureQuery['organisationsToAssure']['edges'][number]['node'];

/** Organisations that receive money, those first whose vetting or screening does not hold. */
export function AssuranceListPage() {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [dueOnly, setDueOnly] = useState(true);
  const variables = { search: useDeferredValue(search), dueOnly };
  const list = useConnection(organisationsToAssureQuery, variables, (data) => data.organisationsToAssure);
  const columns = useColumns();
  return (
    <>
      <PageTitle title={t`Organisations`} />
      <PageHeader
        title={t`Organisations`}
        lead={t`No money leaves for an organisation whose vetting or screening does not hold on that day.`}
      />
      <div className="stack">
        <TextField label={t`Part of the name`} isOptional value={search} onChange={setSearch} />
        <Checkbox
          label={t`Only those that need vetting or screening today`}
          isSelected={dueOnly}
          onChange={setDueOnly}
        />
      </div>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {!list.isLoading && !list.error ? (
        <DataTable
          caption={t`Organisations by name`}
          isCaptionHidden
          columns={columns}
          rows={list.nodes}
          rowId={(row) => row.id}
          empty={<NoneHere />}
        />
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  const countryName = useCountryName();
  return [
    {
      id: 'name',
      header: t`Organisation`,
      isRowHeader: true,
      cell: (row) => (
        <Link href={`/app/grants/organisations/${row.id}`}>
          <bdi>{row.name}</bdi>
        </Link>
      ),
    },
    { id: 'country', header: t`Country`, cell: (row) => countryName(row.country) },
    { id: 'numbers', header: t`Numbers in public registers`, cell: (row) => <bdi>{row.orgIds.join(', ') || '–'}</bdi> },
    { id: 'since', header: t`Registered here`, cell: (row) => <When iso={row.registeredOn} /> },
  ];
}

function NoneHere() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`None here`}>
      <Trans>No organisation fits, or all of them are vetted and screened.</Trans>
    </EmptyState>
  );
}
