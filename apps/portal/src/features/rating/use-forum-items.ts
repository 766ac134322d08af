import { useQuery, type CombinedError } from 'urql';
import type { AnswerDeskQuery, ForumItemFragment } from '../../generated/graphql.ts';
import { answerDeskQuery } from './api/answer-desk.ts';
import { forumItemsQuery } from './api/forum-items.ts';

export type Desk = NonNullable<AnswerDeskQuery['forumAnswerDesk']>;

const FIRST = 100;

export interface ForumItems {
  /** Newest first; null while it is fetched. */
  readonly items: readonly ForumItemFragment[] | null;
  /** With what representatives and the safety officer see besides; null for everybody else. */
  readonly desk: Desk | null;
  readonly error: CombinedError | undefined;
  readonly refresh: () => void;
}

/** The items of a forum, as much as this person may see of them. */
export function useForumItems(forum: string | undefined): ForumItems {
  const variables = { forum: forum ?? '', first: FIRST };
  const options = { variables, pause: !forum, requestPolicy: 'cache-and-network' } as const;
  const [desk, refreshDesk] = useQuery({ query: answerDeskQuery, ...options });
  const isOffice = Boolean(desk.data?.forumAnswerDesk);
  const pause = options.pause || !desk.data || isOffice;
  const [open, refreshOpen] = useQuery({ query: forumItemsQuery, ...options, pause });
  const own = desk.data?.forumAnswerDesk ?? null;
  const all = own?.items ?? open.data?.answerItems.edges.map(({ node }) => node) ?? null;
  const refresh = () => {
    refreshDesk({ requestPolicy: 'network-only' });
    if (!isOffice) refreshOpen({ requestPolicy: 'network-only' });
  };
  return { items: all, desk: own, error: desk.error ?? open.error, refresh };
}
