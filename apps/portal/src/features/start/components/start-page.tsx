import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@baraza/ui';
import { useEffect, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { startQuery } from '../api/start.ts';
import { roomOf, type RoomId } from '../rooms.ts';
import '../start.css';
import { Happened } from './happened.tsx';
import { errandsIn } from './in-room.ts';
import { OtherRooms } from './other-rooms.tsx';
import { StartHeader } from './start-header.tsx';
import { StoryLine } from './story-line.tsx';
import { useDemoStory } from './use-demo-story.ts';
import { WaitingList } from './waiting-list.tsx';

export interface StartPageProps {
  readonly room: RoomId;
  /** What one may begin from here without being asked. */
  readonly actions?: ReactNode;
  /** The short useful facts of this workspace, below what waits and what happened. */
  readonly children: ReactNode;
}

/** The start page of a workspace: what waits for you, with dates; then what happened; then the rest. */
export function StartPage({ room, actions, children }: StartPageProps) {
  const { i18n } = useLingui();
  const { grants } = useSession();
  const story = useDemoStory();
  const [{ data, error, fetching }, ask] = useQuery({ query: startQuery, requestPolicy: 'cache-and-network' });
  const done = story?.done;
  useEffect(() => {
    if (done !== undefined) ask({ requestPolicy: 'network-only' });
  }, [done, ask]);
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  // A demo's clock may be ahead of this device's, also long after its past was played.
  const now = story ? new Date(story.now) : new Date();
  const { here, elsewhere } = errandsIn(
    room,
    data.waiting,
    grants.map((grant) => grant.role),
  );
  return (
    <>
      <PageTitle title={i18n._(roomOf(room).name)} />
      <StoryLine story={story} />
      <StartHeader room={room} items={here} now={now} actions={actions} />
      <WaitingList items={here} now={now} />
      <OtherRooms rooms={elsewhere} />
      <Happened items={data.notifications.edges.map((edge) => edge.node)} />
      {children}
    </>
  );
}
