import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { SpeakerKind } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { sessionRoomQuery } from '../api/session-room.ts';
import { sessionQuery } from '../api/session.ts';
import { CheckNotes } from '../components/check-notes.tsx';
import { HoldSession } from '../components/hold-session.tsx';
import { Inviting } from '../components/inviting.tsx';
import { MixLines } from '../components/mix-lines.tsx';
import { NotesView } from '../components/notes-view.tsx';
import { NotesWriter } from '../components/notes-writer.tsx';
import { PointList } from '../components/point-list.tsx';
import { PointWriter } from '../components/point-writer.tsx';
import { ReadBefore } from '../components/read-before.tsx';
import { Agenda, SessionFacts } from '../components/session-facts.tsx';
import { TriagePoint } from '../components/triage-point.tsx';
import { toneOf, useSessionWords } from '../components/use-session-words.ts';
import type { SessionSeen } from '../types.ts';
import '../taking-part.css';

/** One session for whoever prepares and runs it: read, invite, hold, write down, publish. */
export function SessionRoomPage() {
  const { slug = '', sessionId = '' } = useParams();
  const { t } = useLingui();
  const words = useSessionWords();
  const isRepresentative = !useSession().hasRole('engagement_seat');
  const [{ data, error, fetching }, refresh] = useQuery({ query: sessionQuery, variables: { id: sessionId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const session = data?.engagementSession;
  if (!session || !(session.mayPrepare || session.mayWrite))
    return <NothingHere title={<Trans>There is no such session, or it is not open to you.</Trans>} />;
  return (
    <>
      <PageTitle title={t`A session`} />
      <PageHeader
        title={<bdi lang={session.engagement?.language}>{session.title}</bdi>}
        crumbs={[{ href: `/app/facilitating/${slug}`, label: t`Sessions` }]}
        facts={<StatusTag tone={toneOf(session.state)}>{words.states[session.state]}</StatusTag>}
      />
      <Section title={<Trans>What was planned</Trans>}>
        <Agenda session={session} />
        <SessionFacts session={session} />
      </Section>
      {session.mayPrepare ? <Preparing session={session} onChanged={again} /> : null}
      {session.state === 'running' || session.state === 'ended' ? <Said session={session} onChanged={again} /> : null}
      {session.state === 'ended' ? (
        <Section title={<Trans>Notes</Trans>}>
          {session.notes ? <NotesView notes={session.notes} /> : null}
          {isRepresentative ? <CheckNotes session={session} side="forum" onChecked={again} /> : null}
          {session.notes?.publishedAt || !session.mayWrite ? null : <NotesWriter session={session} onChanged={again} />}
        </Section>
      ) : null}
    </>
  );
}

function Preparing({ session, onChanged }: { readonly session: SessionSeen; readonly onChanged: () => void }) {
  const [kind, setKind] = useState<SpeakerKind>('affected');
  const [{ data, error }, refresh] = useQuery({ query: sessionRoomQuery, variables: { id: session.id, kind } });
  const again = () => {
    refresh({ requestPolicy: 'network-only' });
    onChanged();
  };
  return (
    <>
      <RequestErrorNotice error={error} />
      {data && session.state === 'planned' ? (
        <ReadBefore session={session} said={data.saidBefore} onRead={again} />
      ) : null}
      {data && session.state === 'planned' && session.whyAgain ? (
        <Inviting session={session} room={data} kind={kind} onKind={setKind} onInvited={again} />
      ) : null}
      {session.mix.length > 0 ? (
        <Section title={<Trans>Who comes, beside the targets</Trans>}>
          <MixLines lines={session.mix} />
        </Section>
      ) : null}
      {data ? <HoldSession session={session} people={data.peopleInRoom} onChanged={again} /> : null}
    </>
  );
}

function Said({ session, onChanged }: { readonly session: SessionSeen; readonly onChanged: () => void }) {
  return (
    <Section title={<Trans>What was said</Trans>}>
      <PointList
        points={session.points.edges.map(({ node }) => node)}
        act={(point) => (session.mayWrite && !point.answer ? <TriagePoint point={point} onSorted={onChanged} /> : null)}
      />
      {session.mayWrite ? <PointWriter session={session} onWritten={onChanged} /> : null}
    </Section>
  );
}
