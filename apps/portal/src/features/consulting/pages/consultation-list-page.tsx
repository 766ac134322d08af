import { Trans, useLingui } from '@lingui/react/macro';
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  ShowMore,
  Skeleton,
  StatusTag,
} from '@baraza/ui';
import { useQuery } from 'urql';
import type { ConsultationListQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { consultationListQuery } from '../api/consultation-list.ts';
import { ownSeatInForumQuery } from '../api/own-seat-in-forum.ts';
import { NotYours } from '../components/not-yours.tsx';
import { useStateWords } from '../components/use-state-words.ts';
import { addressOf } from '../types.ts';

/** What the forum asks its members, the latest first. */
export function ConsultationListPage() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum;
  const [{ data }] = useQuery({ query: ownSeatInForumQuery, variables: { forum: forum?.slug ?? '' }, pause: !forum });
  if (!forum) return <NotYours />;
  return (
    <>
      <PageTitle title={t`Consultations`} />
      <PageHeader
        kind={<bdi>{forum.name}</bdi>}
        title={t`Consultations`}
        lead={t`Before your representatives write to a company, they ask you. You see one statement at a time and say whether you agree.`}
        {...(data?.myRepresentativeSeat && {
          actions: (
            <ButtonLink href="/app/forum/consultations/new">
              <Trans>Ask the members</Trans>
            </ButtonLink>
          ),
        })}
      />
      <Consultations forum={forum.slug} />
    </>
  );
}

function Consultations({ forum }: { readonly forum: string }) {
  const { t } = useLingui();
  const columns = useColumns();
  const list = useConnection(consultationListQuery, { forum }, (data) => data.consultations);
  if (list.isLoading) return <Skeleton lines={5} />;
  return (
    <div className="stack">
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Consultations of your forum`}
        isCaptionHidden
        rows={list.nodes}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={t`Nothing has been asked yet`}>
            <Trans>When your representatives ask the members, it stands here and among what waits for you.</Trans>
          </EmptyState>
        }
        columns={columns}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

type Line = ConsultationListQuery['consultations']['edges'][number]['node'];

function useColumns(): readonly Column<Line>[] {
  const { t } = useLingui();
  const words = useStateWords();
  return [
    {
      id: 'title',
      header: t`Consultation`,
      isRowHeader: true,
      cell: ({ slug, title }) => (
        <Link href={addressOf(slug)}>
          <OwnWords words={title} />
        </Link>
      ),
    },
    {
      id: 'state',
      header: t`State`,
      cell: ({ state }) => <StatusTag tone={words[state].tone}>{words[state].word}</StatusTag>,
    },
    { id: 'end', header: t`Last day`, cell: ({ closesOn }) => <When iso={closesOn} kind="dateShort" /> },
    { id: 'members', header: t`Members heard`, isNumeric: true, cell: ({ participants }) => participants ?? '–' },
  ];
}
