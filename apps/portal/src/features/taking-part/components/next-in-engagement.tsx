import { Plural, Trans } from '@lingui/react/macro';
import { Link, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { EngagementRoomQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { engagementRoomQuery } from '../api/engagement-room.ts';
import { SessionWhen } from './session-when.tsx';

type Session = EngagementRoomQuery['engagementSessions']['edges'][number]['node'];

/** When people meet next in an engagement, and what waits for those who work between its sides. */
export function NextInEngagement({ slug }: { readonly slug: string }) {
  const [{ data, error, fetching }] = useQuery({
    ...{ query: engagementRoomQuery, variables: { slug }, requestPolicy: 'cache-and-network' },
  });
  if (fetching && !data) return <Skeleton lines={3} />;
  if (!data) return <RequestErrorNotice error={error} />;
  const sessions = data.engagementSessions.edges.map(({ node }) => node);
  const ahead = sessions.filter(({ state }) => state === 'planned' || state === 'running');
  const [next] = ahead.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const questions = (data.engagementLearning ?? []).flatMap((material) => material.questions);
  const base = `/app/facilitating/${slug}`;
  return (
    <>
      <p>{next ? <NextSession session={next} base={base} /> : <Trans>No session is planned.</Trans>}</p>
      <Waiting
        sessions={sessions.filter(({ state }) => state === 'ended')}
        base={base}
        unclear={questions.filter(({ answer, isPassedOn }) => !answer && !isPassedOn).length}
      />
    </>
  );
}

function NextSession({ session, base }: { readonly session: Session; readonly base: string }) {
  return (
    <>
      <Trans>Next:</Trans>{' '}
      <Link href={`${base}/sessions/${session.id}`}>
        <bdi>{session.title}</bdi>
      </Link>{' '}
      <SessionWhen {...session} />
    </>
  );
}

interface WaitingProps {
  /** That were held. */
  readonly sessions: readonly Session[];
  /** Questions that nobody has answered or passed on. */
  readonly unclear: number;
  readonly base: string;
}

function Waiting({ sessions, unclear, base }: WaitingProps) {
  const open = sessions.filter(({ notes, mayPrepare }) => mayPrepare && !notes?.publishedAt);
  if (open.length === 0 && unclear === 0) return null;
  return (
    <ul className="plain-list">
      {open.map(({ id, title, notes }) => (
        <li key={id}>
          {notes ? (
            <Trans>
              Notes are with both sides until <When iso={notes.checkBy} />:
            </Trans>
          ) : (
            <Trans>Notes to write:</Trans>
          )}{' '}
          <Link href={`${base}/sessions/${id}`}>
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
      {unclear > 0 ? (
        <li>
          <Plural
            value={unclear}
            one="# question of readers has no answer yet"
            other="# questions of readers have no answer yet"
          />
        </li>
      ) : null}
    </ul>
  );
}
