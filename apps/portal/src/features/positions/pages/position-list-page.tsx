import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import { type ConnectionList, useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import '../../../shared/positions/positions.css';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownForumOfPositionsQuery } from '../api/own-forum.ts';
import { positionDeskQuery } from '../api/position-desk.ts';
import { BeginPosition } from '../components/begin-position.tsx';
import type { ListedPosition } from '../types.ts';

/** Positions of the own forum: what is being written, decided, and sent. */
export function PositionListPage() {
  const { t } = useLingui();
  const list = useConnection(positionDeskQuery, {}, (data) => data.positionDesk?.positions);
  const [{ data: own }] = useQuery({ query: ownForumOfPositionsQuery });
  const languages = own?.me?.membership?.forum?.charter?.content.languages ?? ['en'];
  const isEmpty = !list.isLoading && !list.error && list.nodes.length === 0;
  return (
    <>
      <PageTitle title={t`Positions`} />
      <PageHeader
        title={t`Positions`}
        lead={t`What your forum asks of companies, regulators and investors. Until one is adopted, nobody outside the forum learns that it exists.`}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {own?.myRepresentativeSeat ? (
        <div className="position-apart">
          <BeginPosition languages={languages} />
        </div>
      ) : null}
      {isEmpty ? (
        <EmptyState title={t`No position yet`}>
          <Trans>Representatives begin one from what members and sessions said.</Trans>
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <Listed list={list} /> : null}
    </>
  );
}

function Listed({ list }: { readonly list: ConnectionList<ListedPosition> }) {
  return (
    <Section title={<Trans>All positions</Trans>}>
      <ol className="position-register">
        {list.nodes.map((node) => (
          <li key={node.id}>
            <Entry position={node} />
          </li>
        ))}
      </ol>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
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
