import { Trans, useLingui } from '@lingui/react/macro';
import { Link, ShowMore } from '@baraza/ui';
import type { TakingPartForumPositionsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { forumPositionsQuery } from '../api/forum-positions.ts';

type Position = TakingPartForumPositionsQuery['positions']['edges'][number]['node'];

/** What the forum adopted already, with every recommendation: it is read before anybody is invited again. */
export function ForumPositions({ forum }: { readonly forum: string }) {
  const list = useConnection(forumPositionsQuery, { forum }, (data) => data.positions);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (list.nodes.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>Positions of the forum</Trans>
      </h3>
      <ul className="session-list">
        {list.nodes.map((position) => (
          <li key={position.id}>
            <Entry position={position} />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function Entry({ position }: { readonly position: Position }) {
  const { i18n } = useLingui();
  const { slug, titles, language, addressee, adoptedAt, recommendations } = position;
  return (
    <>
      <p>
        <Link href={`/${i18n.locale}/positions/${slug}`}>
          <OwnWords words={titles} original={language} />
        </Link>{' '}
        <span className="hint">
          <Trans>
            to <bdi>{addressee.name}</bdi>
          </Trans>
          {adoptedAt ? (
            <>
              , <When iso={adoptedAt} />
            </>
          ) : null}
        </span>
      </p>
      <ol>
        {recommendations.map((one) => (
          <li key={one.id}>
            <OwnWords words={one.titles} original={language} />
          </li>
        ))}
      </ol>
    </>
  );
}
