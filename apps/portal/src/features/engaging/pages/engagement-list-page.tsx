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
import { useLocation } from 'react-router';
import { useConnection } from '../../../shared/api/use-connection.ts';
import type { EngagementFacts } from '../../../shared/engagements/types.ts';
import { useEngagementWords } from '../../../shared/engagements/use-engagement-words.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myEngagementsQuery } from '../api/my-engagements.ts';
import { roomOf, type Side, sideAt } from '../types.ts';

/** Engagements of one's company or forum, the latest first. */
export function EngagementListPage() {
  const { t } = useLingui();
  const side = sideAt(useLocation().pathname);
  const lead =
    side === 'company'
      ? t`Tell people what you plan before you decide, agree on how you deal with each other, and answer.`
      : t`A company tells you what it plans before it decides. You say how you want to be dealt with, and what has to change.`;
  return (
    <>
      <PageTitle title={t`Engagements`} />
      <PageHeader
        title={t`Engagements`}
        lead={lead}
        actions={
          <ButtonLink href={roomOf(side, 'new')}>
            <Trans>Open an engagement</Trans>
          </ButtonLink>
        }
      />
      <Engagements side={side} />
    </>
  );
}

function Engagements({ side }: { readonly side: Side }) {
  const { t } = useLingui();
  const columns = useColumns(side);
  const list = useConnection(myEngagementsQuery, {}, (data) => data.myEngagements);
  if (list.isLoading) return <Skeleton lines={5} />;
  return (
    <div className="stack">
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Engagements`}
        isCaptionHidden
        rows={list.nodes}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={t`No engagement yet`}>
            <Trans>Either side can open one. The briefing comes first.</Trans>
          </EmptyState>
        }
        columns={columns}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function useColumns(side: Side): Column<EngagementFacts>[] {
  const { t } = useLingui();
  const format = useFormat();
  const words = useEngagementWords();
  return [
    {
      id: 'title',
      header: t`Engagement`,
      isRowHeader: true,
      cell: ({ slug, titles, language }) => (
        <Link href={roomOf(side, slug)}>
          <OwnWords words={titles} original={language} />
        </Link>
      ),
    },
    {
      id: 'state',
      header: t`State`,
      cell: ({ state }) => <StatusTag tone={words.state[state].tone}>{words.state[state].word}</StatusTag>,
    },
    {
      id: 'with',
      header: t`With`,
      cell: ({ forum, companies }) => (
        <bdi>{side === 'company' ? forum.name : format.list(companies.map(({ addressee }) => addressee.name))}</bdi>
      ),
    },
    {
      id: 'since',
      header: t`Announced`,
      cell: ({ announcedOn }) => (announcedOn ? <When iso={announcedOn} kind="dateShort" /> : '–'),
    },
  ];
}
