import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { messagesQuery } from '../api/messages.ts';
import { MessageEntry } from '../components/message-entry.tsx';

/** What people wrote to a representative, newest day first. */
export function MessagesPage() {
  const { t } = useLingui();
  const list = useConnection(messagesQuery, {}, (data) => data.contactMessages);
  return (
    <>
      <PageTitle title={t`Messages to you as a representative`} />
      <PageHeader
        title={t`Messages to you as a representative`}
        lead={t`Anybody can write to you from your public page. Neither of you learns who the other is; you can answer once.`}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {!list.isLoading && list.nodes.length === 0 && !list.error ? (
        <EmptyState title={t`No messages`}>
          <Trans>They arrive here while you hold a seat. What was written to you before stays.</Trans>
        </EmptyState>
      ) : null}
      <ul className="message-list">
        {list.nodes.map((message) => (
          <li key={message.id}>
            <MessageEntry message={message} onAnswered={list.refresh} />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}
