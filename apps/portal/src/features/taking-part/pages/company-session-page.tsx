import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, PageHeader, Section, Skeleton, StatusTag, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerPointMutation } from '../api/answer-point.ts';
import { sessionQuery } from '../api/session.ts';
import { CalendarFile } from '../components/calendar-file.tsx';
import { CheckNotes } from '../components/check-notes.tsx';
import { MixLines } from '../components/mix-lines.tsx';
import { NotesView } from '../components/notes-view.tsx';
import { PointList } from '../components/point-list.tsx';
import { Agenda, SessionFacts } from '../components/session-facts.tsx';
import { TextAct } from '../components/text-act.tsx';
import { toneOf, useSessionWords } from '../components/use-session-words.ts';
import type { PointSeen, SessionSeen } from '../types.ts';
import '../taking-part.css';

/** A session for the company: points without persons, answers at once, and the notes to check. */
export function CompanySessionPage() {
  const { slug = '', sessionId = '' } = useParams();
  const { t } = useLingui();
  const words = useSessionWords();
  const [{ data, error, fetching }, refresh] = useQuery({ query: sessionQuery, variables: { id: sessionId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const session = data?.engagementSession;
  if (!session) return <NothingHere title={<Trans>There is no such session, or it is not open to you.</Trans>} />;
  return (
    <>
      <PageTitle title={t`A session`} />
      <PageHeader
        title={<bdi lang={session.engagement?.language}>{session.title}</bdi>}
        crumbs={[{ href: `/app/company/engagements/${slug}/sessions`, label: t`Sessions` }]}
        facts={<StatusTag tone={toneOf(session.state)}>{words.states[session.state]}</StatusTag>}
      />
      <Planned session={session} />
      {session.state === 'running' || session.state === 'ended' ? (
        <Section
          title={<Trans>What was said</Trans>}
          lead={<Trans>Points, without persons. An answer stays as you give it.</Trans>}
        >
          <PointList
            points={session.points.edges.map(({ node }) => node)}
            act={(point) => (point.answer ? null : <AnswerPoint point={point} onAnswered={again} />)}
          />
        </Section>
      ) : null}
      {session.notes ? (
        <Section title={<Trans>Notes</Trans>}>
          <NotesView notes={session.notes} />
          <CheckNotes session={session} side="company" onChecked={again} />
        </Section>
      ) : null}
    </>
  );
}

function Planned({ session }: { readonly session: SessionSeen }) {
  return (
    <Section title={<Trans>What was planned</Trans>}>
      <div className="stack">
        <Agenda session={session} />
        <SessionFacts session={session} />
        {session.isInside && session.state === 'planned' ? <CalendarFile sessionId={session.id} /> : null}
        {session.mix.length > 0 ? <MixLines lines={session.mix} /> : null}
      </div>
    </Section>
  );
}

function AnswerPoint({ point, onAnswered }: { readonly point: PointSeen; readonly onAnswered: () => void }) {
  const { t } = useLingui();
  const [role, setRole] = useState('');
  const act = useAct();
  return (
    <Disclosure summary={t`Answer this point`}>
      <div className="stack">
        <TextField
          label={t`In which role you answer`}
          hint={t`A role, not a name: it is published.`}
          isShort
          value={role}
          onChange={setRole}
          maxLength={120}
        />
        <TextAct
          draftKey={`answer.${point.id}`}
          label={t`Your answer`}
          hint={t`It cannot be changed afterwards. A point that needs more time gets a day instead, by whoever facilitates.`}
          button={<Trans>Send the answer</Trans>}
          shortest={5}
          longest={4000}
          act={act}
          onSend={async (text) => {
            const isSent = (await act.send(answerPointMutation, { id: point.id, text, role: role.trim() })) !== null;
            if (isSent) onAnswered();
            return isSent;
          }}
        />
      </div>
    </Disclosure>
  );
}
