import { Trans, useLingui } from '@lingui/react/macro';
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Section,
  Select,
  ShowMore,
  Skeleton,
  StatusTag,
} from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { OfficeRemediesQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { remediesQuery, remedyCountriesQuery } from '../api/remedies.ts';
import { useRemedyKindWords } from '../words.ts';

type Line = OfficeRemediesQuery['remedyMechanisms']['edges'][number]['node'];

/** Where remedy may be had, for the safety officer who keeps it true. */
export function RemediesPage() {
  const { t } = useLingui();
  const { forumId = '' } = useParams();
  const format = useFormat();
  const [{ data, error, fetching }] = useQuery({ query: remedyCountriesQuery });
  const [chosen, setChosen] = useState('');
  const countries = data?.remedyCountries ?? [];
  const country = chosen || countries[0] || '';
  return (
    <>
      <PageTitle title={t`Where remedy may be had`} />
      <PageHeader
        title={t`Where remedy may be had`}
        lead={t`What people read before they choose where to go. A newer state takes the place of the one before, which stays on record.`}
        crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]}
        actions={
          <ButtonLink href={`/app/hearing/${forumId}/remedies/${country || '-'}/new`}>
            <Trans>Enter a place</Trans>
          </ButtonLink>
        }
      />
      <RequestErrorNotice error={error} />
      {fetching ? <Skeleton lines={4} /> : null}
      {data && countries.length === 0 ? <NothingYet /> : null}
      {country ? (
        <Section title={<Trans>Places</Trans>} isWide>
          <div className="stack">
            <Select
              label={t`Country`}
              value={country}
              onChange={setChosen}
              options={countries.map((code) => ({ value: code, label: format.country(code) }))}
            />
            <Places country={country} forumId={forumId} />
          </div>
        </Section>
      ) : null}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState title={<Trans>Nothing is known yet</Trans>}>
      <Trans>Enter the first place: a court, a regulator, a contact point, an ombudsperson.</Trans>
    </EmptyState>
  );
}

function Places({ country, forumId }: { readonly country: string; readonly forumId: string }) {
  const { t } = useLingui();
  const kinds = useRemedyKindWords();
  const list = useConnection(remediesQuery, { country }, (data) => data.remedyMechanisms);
  return (
    <>
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Places in this country, by name`}
        isCaptionHidden
        rows={list.nodes}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', header: t`Name`, isRowHeader: true, cell: (line) => <Name line={line} forumId={forumId} /> },
          { id: 'kind', header: t`Kind`, cell: ({ kind }) => kinds[kind] },
          { id: 'checked', header: t`Looked at`, cell: ({ checkedOn }) => <When iso={checkedOn} kind="dateShort" /> },
          { id: 'state', header: t`State`, cell: (line) => <State line={line} forumId={forumId} /> },
        ]}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

interface LineProps {
  readonly line: Line;
  readonly forumId: string;
}

function Name({ line: { id, name, country, ...line }, forumId }: LineProps) {
  if (line.forumId !== forumId) return <bdi>{name}</bdi>;
  return (
    <Link href={`/app/hearing/${forumId}/remedies/${country}/${id}`}>
      <bdi>{name}</bdi>
    </Link>
  );
}

function State({ line, forumId }: LineProps) {
  if (line.forumId !== forumId)
    return (
      <StatusTag>
        <Trans>kept by another forum</Trans>
      </StatusTag>
    );
  return line.needsCheck ? (
    <StatusTag tone="waiting">
      <Trans>to be confirmed</Trans>
    </StatusTag>
  ) : (
    <StatusTag tone="active">
      <Trans>confirmed</Trans>
    </StatusTag>
  );
}
