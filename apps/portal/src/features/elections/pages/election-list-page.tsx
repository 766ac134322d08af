import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useElectionStateWords } from '../../../shared/elections/use-election-words.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { memberElectionsQuery } from '../api/member-elections.ts';
import { NotAMember } from '../components/not-a-member.tsx';
import type { ElectionLine } from '../types.ts';
import '../elections.css';

/** The elections of one's forum, the latest first. */
export function ElectionListPage() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum;
  if (!forum) return <NotAMember />;
  return (
    <>
      <PageTitle title={t`Elections`} />
      <PageHeader
        kind={<bdi>{forum.name}</bdi>}
        title={t`Elections`}
        lead={t`Who speaks for you is decided by secret vote. Nobody can see how you voted, and everybody can repeat the count.`}
      />
      <Elections forum={forum.slug} />
    </>
  );
}

function Elections({ forum }: { readonly forum: string }) {
  const { t } = useLingui();
  const list = useConnection(memberElectionsQuery, { forum }, (data) => data.elections);
  if (list.isLoading) return <Skeleton lines={5} />;
  return (
    <div className="stack">
      <RequestErrorNotice error={list.error} />
      <DataTable<ElectionLine>
        caption={t`Elections of your forum`}
        isCaptionHidden
        rows={list.nodes}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={t`No election has been announced`}>
            <Trans>
              The returning officer of your forum announces elections with all their dates. You will be told.
            </Trans>
          </EmptyState>
        }
        columns={[
          {
            id: 'title',
            header: t`Election`,
            isRowHeader: true,
            cell: (election) => <TitleLink election={election} />,
          },
          { id: 'state', header: t`State`, cell: ({ state }) => <StateTag state={state} /> },
          { id: 'voting', header: t`Voting`, cell: (election) => <VotingDates election={election} /> },
        ]}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function TitleLink({ election }: { readonly election: ElectionLine }) {
  return (
    <Link href={`/app/forum/elections/${election.slug}`}>
      <bdi>{election.title}</bdi>
    </Link>
  );
}

function StateTag({ state }: Pick<ElectionLine, 'state'>) {
  const { word, tone } = useElectionStateWords()[state];
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

function VotingDates({ election }: { readonly election: ElectionLine }) {
  return (
    <Trans>
      <When iso={election.opensAt} kind="dateShort" /> to <When iso={election.closesAt} kind="dateShort" />
    </Trans>
  );
}
