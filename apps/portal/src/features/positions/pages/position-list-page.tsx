import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import '../../../shared/positions/positions.css';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownForumOfPositionsQuery } from '../api/own-forum.ts';
import { positionDeskQuery } from '../api/position-desk.ts';
import { BeginPosition } from '../components/begin-position.tsx';
import type { Desk, ListedPosition } from '../types.ts';

/** Positions of the own forum: what is being written, decided, and sent. */
export function PositionListPage() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }] = useQuery({ query: positionDeskQuery, variables: { after } });
  const [{ data: own }] = useQuery({ query: ownForumOfPositionsQuery });
  const desk = data?.positionDesk;
  const listed = desk?.positions.edges.map(({ node }) => node) ?? [];
  const languages = own?.me?.membership?.forum?.charter?.content.languages ?? ['en'];
  return (
    <>
      <PageTitle title={t`Positions`} />
      <PageHeader
        title={t`Positions`}
        lead={t`What your forum asks of companies, regulators and investors. Until one is adopted, nobody outside the forum learns that it exists.`}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {desk?.isRepresentative ? <BeginPosition languages={languages} /> : null}
      {desk && listed.length === 0 ? (
        <EmptyState title={t`No position yet`}>
          <Trans>Representatives begin one from what members and sessions said.</Trans>
        </EmptyState>
      ) : null}
      {desk && listed.length > 0 ? <Listed desk={desk} onMore={setAfter} /> : null}
    </>
  );
}

interface ListedProps {
  readonly desk: Desk;
  readonly onMore: (cursor: string | null) => void;
}

function Listed({ desk: { positions }, onMore }: ListedProps) {
  const { hasNextPage, endCursor } = positions.pageInfo;
  return (
    <Section title={<Trans>All positions</Trans>}>
      <ol className="position-register">
        {positions.edges.map(({ node }) => (
          <li key={node.id}>
            <Entry position={node} />
          </li>
        ))}
      </ol>
      <ShowMore hasMore={hasNextPage} onMore={() => onMore(endCursor ?? null)} />
    </Section>
  );
}

function Entry({ position }: { readonly position: ListedPosition }) {
  const words = usePositionWords();
  const { id, title, language, state, addressee, begunAt } = position;
  return (
    <>
      <h3>
        <Link href={`/app/forum/positions/${id}`}>
          <span lang={language} dir="auto">
            {title}
          </span>
        </Link>
      </h3>
      <p className="position-facts">
        <StatusTag tone={words.state[state].tone}>{words.state[state].word}</StatusTag>
        <span>
          <Trans>
            to <bdi>{addressee.name}</bdi>
          </Trans>
        </span>
        <span>
          <Trans>
            begun on <When iso={begunAt} kind="dateShort" />
          </Trans>
        </span>
      </p>
    </>
  );
}
