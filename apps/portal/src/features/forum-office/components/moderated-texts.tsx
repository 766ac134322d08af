import { Trans } from '@lingui/react/macro';
import { ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { moderationActsQuery } from '../api/moderation-acts.ts';
import { ModerationEntry } from './moderation-entry.tsx';

/** What the forum's moderators hid, for them. */
export function ModeratedTexts({ forumId }: { readonly forumId: string }) {
  const list = useConnection(moderationActsQuery, { forumId }, (data) => data.moderationActs);
  return (
    <>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={4} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <p>
          <Trans>Nothing was hidden yet.</Trans>
        </p>
      ) : null}
      <ul className="forum-lines">
        {list.nodes.map((act) => (
          <li key={act.id}>
            <ModerationEntry act={act} />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}
