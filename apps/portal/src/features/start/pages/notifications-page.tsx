import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Link, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useMutation } from 'urql';
import { useConnection, type ConnectionList } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { markNotificationsReadMutation } from '../api/mark-notifications-read.ts';
import { notificationListQuery } from '../api/notification-list.ts';
import { HappeningList } from '../components/happening-list.tsx';
import { MailChoice } from '../components/mail-choice.tsx';
import '../start.css';
import type { Happening } from '../types.ts';

/** All that happened, latest first, and whether to be reminded by mail. */
export function NotificationsPage() {
  const { t } = useLingui();
  const list = useConnection(notificationListQuery, {}, (data) => data.notifications);
  const [marked, mark] = useMutation(markNotificationsReadMutation);
  const hasNew = list.nodes.some((node) => !node.readAt);
  const markAll = async () => {
    await mark({});
    list.refresh();
  };
  return (
    <>
      <PageTitle title={t`What happened`} />
      <PageHeader
        title={t`What happened`}
        lead={t`Dates and plain words only. What it was about is on the page behind each line, for those who may read it.`}
        crumbs={[{ href: '/app', label: t`Start` }]}
        actions={
          hasNew ? (
            <Button kind="quiet" isPending={marked.fetching} onPress={() => void markAll()}>
              <Trans>Mark all as read</Trans>
            </Button>
          ) : null
        }
      />
      <RequestErrorNotice error={marked.error} />
      <Happenings list={list} />
      <MailChoice />
      {__DEMO__ ? (
        <p className="hint">
          <Link href="/app/mailbox">
            <Trans>The mails of this demo</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Happenings({ list }: { readonly list: ConnectionList<Happening> }) {
  const { t } = useLingui();
  return (
    <Section title={t`Latest first`}>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {list.nodes.length > 0 ? <HappeningList items={list.nodes} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <EmptyState title={t`Nothing happened yet`}>
          <Trans>When something concerns you, it is told here with its date.</Trans>
        </EmptyState>
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}
