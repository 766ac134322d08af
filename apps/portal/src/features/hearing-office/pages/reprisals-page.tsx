import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import type { ReprisalReportsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { reprisalsQuery } from '../api/reprisals.ts';
import { useReprisalWords, useUrgencyWords } from '../words.ts';

type Line = ReprisalReportsQuery['reprisalReports']['edges'][number]['node'];

/** Reports of reprisals, for safety officers. */
export function ReprisalsPage() {
  const { t } = useLingui();
  const { forumId = '' } = useParams();
  const list = useConnection(reprisalsQuery, { forumId }, (data) => data.reprisalReports);
  return (
    <>
      <PageTitle title={t`Reports`} />
      <PageHeader
        title={t`Reprisals`}
        lead={t`Respond within 72 hours. Whoever reported sees your name, each time you open it, and what you did.`}
        crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : <ReprisalTable rows={list.nodes} />}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function ReprisalTable({ rows }: { readonly rows: readonly Line[] }) {
  const { t } = useLingui();
  const kinds = useReprisalWords();
  const urgencies = useUrgencyWords();
  return (
    <DataTable
      caption={t`Reports of reprisals, latest first`}
      isCaptionHidden
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={t`No reports`}>
          <Trans>They appear here within the hour, with the clock that began.</Trans>
        </EmptyState>
      }
      columns={[
        {
          id: 'kind',
          header: t`What happens`,
          isRowHeader: true,
          cell: ({ id, kind }) => <Link href={`/app/hearing/reprisals/${id}`}>{kinds[kind]}</Link>,
        },
        { id: 'urgency', header: t`When`, cell: ({ urgency }) => urgencies[urgency] },
        { id: 'received', header: t`Received`, cell: ({ receivedOn }) => <When iso={receivedOn} kind="dateShort" /> },
        { id: 'due', header: t`Response`, cell: (line) => <Response line={line} /> },
      ]}
    />
  );
}

function Response({ line: { state, respondBy, isOverdue } }: { readonly line: Line }) {
  if (state === 'closed')
    return (
      <StatusTag>
        <Trans>Closed</Trans>
      </StatusTag>
    );
  if (state !== 'open')
    return (
      <StatusTag tone="active">
        <Trans>Being acted on</Trans>
      </StatusTag>
    );
  return (
    <StatusTag tone={isOverdue ? 'stopped' : 'waiting'}>
      {isOverdue ? <Trans>Overdue</Trans> : <Trans>due by</Trans>} <When iso={respondBy} kind="dateTime" />
    </StatusTag>
  );
}
