import { useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import '../membership.css';

/** What somebody's offices of forums have to do with joining. */
export function JoiningOfficePage() {
  const { t } = useLingui();
  const { forumAppointments } = useSession();
  const acts = useActs();
  const places = forumAppointments.flatMap(({ role, forum }) => {
    const act = acts[role];
    return act && forum ? [{ key: `${role}/${forum.slug}`, name: forum.name, ...act(forum.slug) }] : [];
  });
  return (
    <>
      <PageTitle title={t`Joining and panels`} />
      <PageHeader title={t`Joining and panels`} lead={t`What your offices have to do with how people join.`} />
      {places.length === 0 ? <EmptyState title={t`You hold no such office today`} /> : null}
      {places.map(({ key, name, href, label }) => (
        <Section key={key} title={<bdi>{name}</bdi>}>
          <p>
            <Link href={href}>{label}</Link>
          </p>
        </Section>
      ))}
    </>
  );
}

type Act = (forum: string) => { readonly href: string; readonly label: string };

function useActs(): Partial<Record<string, Act>> {
  const { t } = useLingui();
  const base = '/app/forum-joining';
  return {
    interviewer: () => ({ href: `${base}/talks`, label: t`Talks with applicants` }),
    appeal_panelist: () => ({ href: `${base}/appeals`, label: t`Appeals against refusals in other forums` }),
    safety_officer: (forum) => ({ href: `${base}/panels/${forum}`, label: t`Panels of attesting organisations` }),
    returning_officer: (forum) => ({ href: `${base}/others/${forum}`, label: t`Proxies, experts and mandates` }),
  };
}
