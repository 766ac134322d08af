import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, type Column, DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useLocation } from 'react-router';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { RequestState } from '../../../shared/engagements/request-sheet.tsx';
import { inLanguage, type RequestFacts } from '../../../shared/engagements/types.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myRequestsQuery } from '../api/my-requests.ts';
import { type Desk, deskAt, requestsOf } from '../types.ts';

/** What one's company is asked, or what one's forum asks. */
export function RequestListPage() {
  const { t } = useLingui();
  const desk = deskAt(useLocation().pathname);
  const leads = useLeads();
  return (
    <>
      <PageTitle title={t`Requests`} />
      <PageHeader
        title={t`Requests`}
        lead={leads[desk]}
        {...(desk !== 'company' && {
          actions: (
            <ButtonLink href={requestsOf(desk, 'new')}>
              <Trans>Ask somebody</Trans>
            </ButtonLink>
          ),
        })}
      />
      <Requests desk={desk} />
    </>
  );
}

function useLeads(): Readonly<Record<Desk, string>> {
  const { t } = useLingui();
  return {
    company: t`What people ask your company, with a date. Your answer is published beside it; silence is shown by itself.`,
    forum: t`Your forum can ask anybody: a company, a regulator, an investor, also one that is not here. Silence is shown by itself.`,
    organisation: t`Your organisation can ask anybody: a company, a regulator, an investor, also one that is not here. Silence is shown by itself.`,
  };
}

function Requests({ desk }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const columns = useColumns(desk);
  const list = useConnection(myRequestsQuery, { desk }, (data) => data.myRequests);
  if (list.isLoading) return <Skeleton lines={5} />;
  return (
    <div className="stack">
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Requests`}
        isCaptionHidden
        rows={list.nodes}
        rowId={({ id }) => id}
        empty={<EmptyState title={t`Nothing has been asked yet`} />}
        columns={columns}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function useColumns(desk: Desk): Column<RequestFacts>[] {
  const { t, i18n } = useLingui();
  return [
    {
      id: 'title',
      header: t`Request`,
      isRowHeader: true,
      cell: ({ slug, texts, language }) => {
        const words = inLanguage(texts, i18n.locale, language);
        return (
          <Link href={requestsOf(desk, slug)}>
            <span lang={words?.language} dir="auto">
              {words?.title}
            </span>
          </Link>
        );
      },
    },
    { id: 'state', header: t`State`, cell: ({ state }) => <RequestState state={state} /> },
    {
      id: 'with',
      header: desk === 'company' ? t`From` : t`To`,
      cell: ({ addressee, forum, organisation }) => (
        <bdi>{desk === 'company' ? (forum?.name ?? organisation?.name) : addressee.name}</bdi>
      ),
    },
    { id: 'due', header: t`Answer by`, cell: ({ dueOn }) => <When iso={dueOn} kind="dateShort" /> },
  ];
}
