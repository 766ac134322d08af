import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { HeldAlert } from '../components/held-alert.tsx';
import { HeldAnswer } from '../components/held-answer.tsx';
import { useForumItems } from '../use-forum-items.ts';
import '../rating.css';

/** The safety officer's page: what would be published by itself, and what is kept back for a time. */
export function HoldsPage() {
  const { t } = useLingui();
  const { forumAppointments } = useSession();
  const offices = forumAppointments.filter(({ role }) => role === 'safety_officer');
  return (
    <>
      <PageTitle title={t`Holds`} />
      <PageHeader
        title={t`Hold a publication`}
        lead={t`Overdue dates, answers and ratings are public by themselves. Where that endangers people you hold it, for at most 90 days at a time. That something is held is said; what, is not.`}
      />
      {offices.map(({ forum }) => (forum ? <ForumHolds key={forum.slug} forum={forum} /> : null))}
    </>
  );
}

function ForumHolds({ forum }: { readonly forum: { readonly slug: string; readonly name: string } }) {
  const { t } = useLingui();
  const { desk, items, error, refresh } = useForumItems(forum.slug);
  return (
    <>
      <Section title={<bdi>{forum.name}</bdi>} lead={<Trans>Answers, overdue dates and ratings</Trans>}>
        <RequestErrorNotice error={error} />
        {items ? null : <Skeleton lines={6} />}
        {items?.length === 0 ? <EmptyState title={t`Nothing was delivered yet`} /> : null}
        {desk ? (
          <ul className="rating-list">
            {desk.items.map((item) => (
              <li key={item.id} className="stack">
                <HeldAnswer desk={desk} item={item} onDone={refresh} />
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      {desk && desk.alerts.length > 0 ? (
        <Section title={<Trans>Urgent alerts</Trans>}>
          <ul className="rating-list">
            {desk.alerts.map((alert) => (
              <li key={alert.id} className="stack">
                <HeldAlert desk={desk} alert={alert} onDone={refresh} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
