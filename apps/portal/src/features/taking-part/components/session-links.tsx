import { Trans } from '@lingui/react/macro';
import { EmptyState, Link, StatusTag } from '@baraza/ui';
import type { EngagementRoomQuery } from '../../../generated/graphql.ts';
import { LanguageNote } from '../../../shared/i18n/language-note.tsx';
import { SessionWhen } from './session-when.tsx';
import { toneOf, useSessionWords } from './use-session-words.ts';

type Sessions = EngagementRoomQuery['engagementSessions']['edges'];

/** Sessions of an engagement, latest first. */
export function SessionLinks({
  sessions,
  base,
  language,
}: {
  readonly sessions: Sessions;
  readonly base: string;
  readonly language: string | undefined;
}) {
  const words = useSessionWords();
  if (sessions.length === 0) return <EmptyState title={<Trans>No session yet</Trans>} />;
  return (
    <ul className="session-list">
      {sessions.map(({ node }) => (
        <li key={node.id}>
          <p>
            <Link href={`${base}/${node.id}`}>
              <bdi lang={language}>{node.title}</bdi>
            </Link>{' '}
            <LanguageNote language={language} />
          </p>
          <p>
            <SessionWhen {...node} />
          </p>
          <p className="point-facts">
            <StatusTag tone={toneOf(node.state)}>{words.states[node.state]}</StatusTag>
            {node.kind === 'interview' ? <Trans>Interview by an assessor</Trans> : null}
            {node.state === 'ended' && node.notes && !node.notes.publishedAt ? (
              <Trans>Notes are being checked</Trans>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
