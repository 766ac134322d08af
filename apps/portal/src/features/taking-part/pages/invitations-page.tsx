import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore, Skeleton, StatusTag, type StatusTone } from '@baraza/ui';
import type { MyInvitationsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { LanguageNote } from '../../../shared/i18n/language-note.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myInvitationsQuery } from '../api/my-invitations.ts';
import { Preferences } from '../components/preferences.tsx';
import { SessionWhen } from '../components/session-when.tsx';
import { toneOf, useSessionWords } from '../components/use-session-words.ts';
import '../taking-part.css';

/** Invitations to be heard, and what one wants said of oneself for that. */
export function InvitationsPage() {
  const { t } = useLingui();
  const list = useConnection(myInvitationsQuery, {}, (data) => data.myInvitations);
  return (
    <>
      <PageTitle title={t`Taking part`} />
      <PageHeader
        title={t`Taking part`}
        lead={t`Where you are asked to be heard. You can always say “not now”: no reason is asked, and nothing depends on it.`}
      />
      <RequestErrorNotice error={list.error} />
      <Section title={<Trans>Invitations</Trans>}>
        {list.isLoading ? <Skeleton lines={4} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? (
          <EmptyState title={<Trans>No invitation</Trans>}>
            <Trans>When somebody asks to hear you, it appears here and on your start page.</Trans>
          </EmptyState>
        ) : null}
        <ul className="session-list">
          {list.nodes.map((invitation) => (
            <InvitationEntry key={invitation.id} invitation={invitation} />
          ))}
        </ul>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </Section>
      <Preferences />
    </>
  );
}

type Invitation = MyInvitationsQuery['myInvitations']['edges'][number]['node'];

function InvitationEntry({ invitation: { state, answerBy, session } }: { readonly invitation: Invitation }) {
  return (
    <li>
      {session ? (
        <>
          <p>
            <Link href={`/app/forum/taking-part/${session.id}`}>
              <bdi lang={session.engagement?.language}>{session.title}</bdi>
            </Link>{' '}
            <LanguageNote language={session.engagement?.language} />
          </p>
          <p>
            <SessionWhen {...session} />
          </p>
        </>
      ) : null}
      <p className="point-facts">
        <Stands state={state} session={session} />
        {state === 'sent' ? (
          <span>
            <Trans>
              Please answer by <When iso={answerBy} />
            </Trans>
          </span>
        ) : null}
      </p>
    </li>
  );
}

/** What was answered; once the session is over, that it was held or called off. */
function Stands({ state, session }: Pick<Invitation, 'state' | 'session'>) {
  const words = useSessionWords();
  if (session && state === 'accepted' && session.state !== 'planned')
    return <StatusTag tone={toneOf(session.state)}>{words.states[session.state]}</StatusTag>;
  const tone = { sent: 'waiting', accepted: 'good' }[state as string] ?? 'quiet';
  return <StatusTag tone={tone as StatusTone}>{words.invitation[state]}</StatusTag>;
}
