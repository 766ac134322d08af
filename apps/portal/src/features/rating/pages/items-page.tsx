import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import type { ForumItemFragment } from '../../../generated/graphql.ts';
import { AnswerStanding } from '../../../shared/answers/answer-ledgers.tsx';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useForumItems, type Desk } from '../use-forum-items.ts';
import '../rating.css';

/** Every recommendation of the forum and where its answer stands. */
export function ItemsPage() {
  const { t } = useLingui();
  const { membership } = useSession();
  const { items, desk, error } = useForumItems(membership?.forum?.slug);
  return (
    <>
      <PageTitle title={t`Answers to your forum`} />
      <PageHeader
        title={t`Answers to your forum`}
        crumbs={[{ href: '/app/forum/ratings', label: <Trans>Ratings</Trans> }]}
        lead={t`What companies were asked, what they say, and what members say to it. Only the forum closes an item.`}
        actions={
          desk?.isRepresentative || desk?.isSafetyOfficer ? (
            <ButtonLink href="/app/forum/ratings/alert">
              <Trans>Raise an urgent alert</Trans>
            </ButtonLink>
          ) : undefined
        }
      />
      <RequestErrorNotice error={error} />
      {items || error ? null : <Skeleton lines={8} />}
      {items?.length === 0 ? <EmptyState title={t`Nothing was delivered yet`} /> : null}
      {items && items.length > 0 ? <ItemList items={items} /> : null}
      {desk && desk.alerts.length > 0 ? <Alerts desk={desk} /> : null}
    </>
  );
}

export function ItemList({ items }: { readonly items: readonly ForumItemFragment[] }) {
  return (
    <ul className="rating-list">
      {items.map((item) => (
        <li key={item.id}>
          <p>
            <Link href={`/app/forum/ratings/items/${item.id}`}>
              <OwnWords words={item.recommendation.titles} />
            </Link>{' '}
            · <bdi>{item.addressee.name}</bdi>
          </p>
          <AnswerStanding item={item} />
        </li>
      ))}
    </ul>
  );
}

function Alerts({ desk }: { readonly desk: Desk }) {
  return (
    <Section title={<Trans>Urgent alerts</Trans>}>
      <ul className="rating-list">
        {desk.alerts.map((alert) => (
          <li key={alert.id}>
            <p>
              <span lang={alert.language} dir="auto">
                {alert.title}
              </span>{' '}
              · <bdi>{alert.addressee.name}</bdi>
            </p>
            <p>
              {alert.acknowledgedAt ? (
                <Trans>
                  Acknowledged on <When iso={alert.acknowledgedAt} kind="dateTime" />:{' '}
                  <bdi>{alert.acknowledgement}</bdi>
                </Trans>
              ) : (
                <Trans>
                  To be acknowledged by <When iso={alert.acknowledgeBy} kind="dateTime" />
                </Trans>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
