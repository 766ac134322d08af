import { Trans } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section } from '@baraza/ui';
import type { PublicSessionsQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import { textFor } from './text-for.ts';

type Engagement = NonNullable<PublicSessionsQuery['engagement']>;
type Session = PublicSessionsQuery['engagementSessions']['edges'][number]['node'];
interface SessionsPageProps {
  readonly engagement: Engagement;
  readonly sessions: readonly Session[];
  readonly locale: string;
}

/** Notes of the sessions of an engagement, where their mode lets them reach everybody. */
export function SessionsPage({ engagement, sessions, locale }: SessionsPageProps) {
  const told = sessions.filter(({ notes }) => notes?.publishedAt);
  return (
    <>
      <PageHeader
        kind={<Trans>Notes of sessions</Trans>}
        title={<bdi lang={engagement.language}>{engagement.title}</bdi>}
        titleLang={engagement.language}
        crumbs={[{ href: `/${locale}/engagements/${engagement.slug}`, label: <Trans>The engagement</Trans> }]}
      />
      {told.length === 0 ? (
        <EmptyState title={<Trans>No notes are public.</Trans>}>
          <Trans>Those who were heard chose who reads what they said.</Trans>
        </EmptyState>
      ) : null}
      {told.map((session) => (
        <Section
          key={session.id}
          title={<bdi lang={engagement.language}>{session.title}</bdi>}
          lead={<When iso={session.startsAt} />}
        >
          <Notes session={session} locale={locale} />
        </Section>
      ))}
    </>
  );
}

function Notes({ session, locale }: { readonly session: Session; readonly locale: string }) {
  const text = textFor(session.notes?.texts ?? [], locale);
  const objections = session.notes?.checks.filter(({ outcome }) => outcome === 'objection') ?? [];
  return (
    <>
      {session.publicationMode === 'chatham_house' ? (
        <p>
          <Trans>Under the Chatham House rule: what was said, without who said it, who was there, and for whom.</Trans>
        </p>
      ) : null}
      {text ? (
        <div className="prose" lang={text.language}>
          {text.body.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
          {text.attendance ? <p>{text.attendance}</p> : null}
        </div>
      ) : null}
      {objections.map(({ side, words }) => (
        <p key={side}>
          {side === 'company' ? (
            <Trans>The company sees it differently:</Trans>
          ) : (
            <Trans>The forum sees it differently:</Trans>
          )}{' '}
          <bdi>{words}</bdi>
        </p>
      ))}
    </>
  );
}
