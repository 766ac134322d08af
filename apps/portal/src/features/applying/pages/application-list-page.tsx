import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, type Column } from '@baraza/ui';
import type { MyApplicationsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myApplicationsQuery } from '../api/my-applications.ts';
import { ApplicationState } from '../components/application-state.tsx';
import '../applying.css';

type Line = MyApplicationsQuery['myApplications']['edges'][number]['node'];

/** Everything the organisations of the reader have applied for, the latest change first. */
export function ApplicationListPage() {
  const { t } = useLingui();
  const list = useConnection(myApplicationsQuery, {}, (data) => data.myApplications);
  const columns = useColumns(new Set(list.nodes.map((line) => line.organisation.id)).size > 1);
  return (
    <>
      <PageTitle title={t`Applications`} />
      <PageHeader title={<Trans>Applications</Trans>} />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {list.isLoading || list.error ? null : (
        <DataTable
          caption={t`Your applications`}
          isCaptionHidden
          columns={columns}
          rows={list.nodes}
          rowId={(line) => line.id}
          empty={<NothingYet />}
        />
      )}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={<Trans>You have not applied for anything yet</Trans>}
      actions={
        <ButtonLink href="/app/organisation/calls">
          <Trans>See the open calls</Trans>
        </ButtonLink>
      }
    >
      <Trans>Applications are kept here from the first word on, sent or not.</Trans>
    </EmptyState>
  );
}

function useColumns(hasSeveralOrganisations: boolean): Column<Line>[] {
  const { t } = useLingui();
  const organisation: Column<Line> = {
    id: 'organisation',
    header: t`Organisation`,
    cell: (line) => <bdi>{line.organisation.name}</bdi>,
  };
  return [
    { id: 'title', header: t`Application`, isRowHeader: true, cell: (line) => <ApplicationName line={line} /> },
    ...(hasSeveralOrganisations ? [organisation] : []),
    { id: 'state', header: t`Where it stands`, cell: (line) => <ApplicationState state={line.state} /> },
    { id: 'date', header: t`Next date`, cell: (line) => <NextDate line={line} /> },
    {
      id: 'requested',
      header: t`Asked for`,
      isNumeric: true,
      cell: (line) => (line.requested ? <Money money={line.requested} isShort /> : '–'),
    },
  ];
}

function ApplicationName({ line }: { readonly line: Line }) {
  const { t } = useLingui();
  const suffix = line.state === 'draft' ? '/write' : '';
  return (
    <span className="stack stack-tight">
      <Link href={`/app/organisation/applications/${line.id}${suffix}`}>
        <bdi>{line.title ?? t`No title yet`}</bdi>
      </Link>
      <span className="line-under" lang={line.call.locale}>
        {line.call.title}
      </span>
    </span>
  );
}

function NextDate({ line }: { readonly line: Line }) {
  if (line.state === 'draft')
    return line.call.takesApplications ? (
      <Trans>
        to be sent by <When iso={line.call.closesAt} kind="dateShort" />
      </Trans>
    ) : (
      <Trans>
        closed on <When iso={line.call.closesAt} kind="dateShort" />
      </Trans>
    );
  if (['submitted', 'eligible', 'proposed'].includes(line.state))
    return (
      <Trans>
        answer by <When iso={line.call.decisionBy} kind="dateShort" />
      </Trans>
    );
  return <When iso={line.updatedAt} kind="dateShort" />;
}
