import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { deskQuery } from '../api/desk.ts';
import { electionTextsQuery } from '../api/election-texts.ts';
import { ConsultationTexts } from '../components/consultation-texts.tsx';
import { ForumGone } from '../components/forum-gone.tsx';
import { TextInSightEntry } from '../components/text-in-sight.tsx';
import '../forum-office.css';
import type { Desk } from '../types.ts';

/** Where a moderator reads what the forum's elections say, newest first. */
export function TextsPage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: deskQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const desk = data.forumDesk;
  return desk?.standing.roles.includes('moderator') ? <Texts forum={desk.forum} /> : <ForumGone />;
}

function Texts({ forum }: { readonly forum: Desk['forum'] }) {
  const { t } = useLingui();
  const list = useConnection(electionTextsQuery, { forumId: forum.id }, (data) => data.electionTexts);
  return (
    <>
      <PageTitle title={t`Texts to moderate`} />
      <PageHeader
        title={t`Texts to moderate`}
        lead={t`What candidates and members wrote in the forum’s elections and everybody can read now.`}
        crumbs={[
          { href: '/app/forum-office', label: <Trans>Forum office</Trans> },
          { href: `/app/forum-office/forums/${forum.slug}`, label: <bdi>{forum.name}</bdi> },
        ]}
      />
      <Section title={t`Newest first`}>
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={8} /> : null}
        {!list.isLoading && !list.error && list.nodes.length === 0 ? (
          <EmptyState title={t`No text is in sight`}>
            <Trans>Statements, questions and answers stand here as soon as somebody writes them.</Trans>
          </EmptyState>
        ) : null}
        <ul className="forum-lines">
          {list.nodes.map((text) => (
            <li key={text.contentId}>
              <TextInSightEntry text={text} />
            </li>
          ))}
        </ul>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </Section>
      <ConsultationTexts forumId={forum.id} />
    </>
  );
}
