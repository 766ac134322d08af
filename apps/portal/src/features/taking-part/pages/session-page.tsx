import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { KeepHere } from '../../../shared/kept-reading/keep-here.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { sessionQuery } from '../api/session.ts';
import { AnswerInvitation } from '../components/answer-invitation.tsx';
import { Answered, type Said } from '../components/answered.tsx';
import { CalendarFile } from '../components/calendar-file.tsx';
import { NeedsForm } from '../components/needs-form.tsx';
import { NotesView } from '../components/notes-view.tsx';
import { PointList } from '../components/point-list.tsx';
import { PointWriter } from '../components/point-writer.tsx';
import { Agenda, SessionFacts } from '../components/session-facts.tsx';
import { StopBar } from '../components/stop-bar.tsx';
import { toneOf, useSessionWords } from '../components/use-session-words.ts';
import type { SessionSeen } from '../types.ts';
import '../taking-part.css';

/** One session for whoever is asked to come: what will happen, what one needs, points, and a way out at any time. */
export function SessionPage() {
  const { sessionId = '' } = useParams();
  const { t } = useLingui();
  const words = useSessionWords();
  const [{ data, error, fetching }, refresh] = useQuery({ query: sessionQuery, variables: { id: sessionId } });
  const [said, setSaid] = useState<Said | null>(null);
  const again = () => refresh({ requestPolicy: 'network-only' });
  const onSaid = (what: Said) => (setSaid(what), again());
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const session = data?.engagementSession;
  if (!session) return <NothingHere title={<Trans>There is no such session, or it is not open to you.</Trans>} />;
  const { invitation, state } = session;
  const isComing = invitation?.state === 'accepted';
  return (
    <>
      <PageTitle title={t`A session`} />
      <PageHeader
        title={<bdi lang={session.engagement?.language}>{session.title}</bdi>}
        crumbs={[{ href: '/app/forum/taking-part', label: t`Taking part` }]}
        facts={<StatusTag tone={toneOf(state)}>{words.states[state]}</StatusTag>}
      />
      <Answered said={said} />
      {invitation?.state === 'sent' && state === 'planned' ? (
        <AnswerInvitation session={session} invitation={invitation} onAnswered={onSaid} />
      ) : null}
      <Section title={<Trans>What will happen</Trans>}>
        <WhatWillHappen session={session} isComing={isComing} />
      </Section>
      {invitation && state === 'planned' && invitation.state !== 'not_now' ? (
        <NeedsForm sessionId={session.id} hasSaid={invitation.hasSaidNeeds} />
      ) : null}
      <SaidAndWritten session={session} isComing={isComing} onChanged={again} />
      {isComing && (state === 'running' || state === 'planned') ? (
        <StopBar session={session} onStopped={onSaid} />
      ) : null}
    </>
  );
}

/** Agenda, time and place, which somebody may need on the way there, without a connection. */
function WhatWillHappen({ session, isComing }: { readonly session: SessionSeen; readonly isComing: boolean }) {
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className="stack">
      <div ref={sheet} className="stack">
        <PartOf engagement={session.engagement} />
        <Agenda session={session} />
        <SessionFacts session={session} />
      </div>
      {isComing && session.state === 'planned' ? <CalendarFile sessionId={session.id} /> : null}
      <KeepHere
        title={session.title}
        {...(session.engagement && { language: session.engagement.language })}
        page={sheet}
      />
    </div>
  );
}

/** First informed, then asked: what the company has told is one press away from what one agrees to. */
function PartOf({ engagement }: Pick<SessionSeen, 'engagement'>) {
  if (!engagement) return null;
  return (
    <p>
      <Trans>
        It belongs to{' '}
        <Link href={`/app/forum/engagements/${engagement.slug}`}>
          <bdi lang={engagement.language}>{engagement.title}</bdi>
        </Link>
        : read there what the company plans, what can still change, and what was agreed.
      </Trans>
    </p>
  );
}

interface SaidAndWrittenProps {
  readonly session: SessionSeen;
  readonly isComing: boolean;
  readonly onChanged: () => void;
}

function SaidAndWritten({ session, isComing, onChanged }: SaidAndWrittenProps) {
  return (
    <>
      {session.state === 'running' || session.state === 'ended' ? (
        <Section title={<Trans>What was said</Trans>}>
          <PointList points={session.points.edges.map(({ node }) => node)} />
          {isComing ? <PointWriter session={session} isOwn onWritten={onChanged} /> : null}
        </Section>
      ) : null}
      {session.notes ? (
        <Section title={<Trans>Notes</Trans>}>
          <NotesView notes={session.notes} />
        </Section>
      ) : null}
    </>
  );
}
