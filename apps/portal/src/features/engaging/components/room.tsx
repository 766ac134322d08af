import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton, StatusTag } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useEngagementWords } from '../../../shared/engagements/use-engagement-words.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { OwnWords, ownWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { engagementRoomQuery } from '../api/engagement-room.ts';
import { type Room, roomOf, type Side, sideAt } from '../types.ts';

export interface InRoom {
  readonly room: Room;
  readonly side: Side;
  /** Reads it again after an act. */
  readonly again: () => void;
}

interface RoomFrameProps {
  /** The room within the engagement; its own title where left out. */
  readonly title?: string;
  readonly lead?: ReactNode;
  /** For writing: begins from what the server has now, never from a copy kept since another page. */
  readonly isFresh?: boolean;
  readonly children: (inRoom: InRoom) => ReactNode;
}

/** One engagement, from whichever side somebody enters it. */
export function RoomFrame({ title, lead, isFresh = false, children }: RoomFrameProps) {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const side = sideAt(useLocation().pathname);
  const [{ data, error, fetching }, refresh] = useQuery({
    ...{ query: engagementRoomQuery, variables: { slug } },
    ...(isFresh && { requestPolicy: 'network-only' }),
  });
  const room = data?.engagement;
  if (!room) {
    return (
      <>
        <PageTitle title={t`Engagement`} />
        <RequestErrorNotice error={error} />
        {fetching ? <Skeleton hasHeading lines={8} /> : null}
        {!fetching && !error ? <NothingHere title={t`There is no such engagement, or it is not open to you`} /> : null}
      </>
    );
  }
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <RoomHeader room={room} side={side} title={title} lead={lead} />
      <RequestErrorNotice error={error} />
      {children({ room, side, again })}
    </>
  );
}

interface RoomHeaderProps {
  readonly room: Room;
  readonly side: Side;
  readonly title: string | undefined;
  readonly lead: ReactNode;
}

function RoomHeader({ room, side, title, lead }: RoomHeaderProps) {
  const { t, i18n } = useLingui();
  const words = useEngagementWords();
  const format = useFormat();
  const { word, tone } = words.state[room.state];
  const own = <OwnWords words={room.titles} original={room.language} />;
  const crumbs = [{ href: roomOf(side), label: t`Engagements` }];
  return (
    <>
      <PageTitle title={title ?? ownWords(room.titles, i18n.locale, room.language).text} />
      <PageHeader
        kind={title ? own : <Trans>Engagement</Trans>}
        title={title ?? own}
        crumbs={title ? [...crumbs, { href: roomOf(side, room.slug), label: own }] : crumbs}
        lead={lead ?? <OwnWords words={room.moments} original={room.language} />}
        facts={
          <>
            <StatusTag tone={tone}>{word}</StatusTag>
            <span>{words.purpose[room.purposeKind]}</span>
            <span>
              <bdi>
                {side === 'company'
                  ? room.forum.name
                  : format.list(room.companies.map(({ addressee }) => addressee.name))}
              </bdi>
            </span>
          </>
        }
      />
    </>
  );
}
