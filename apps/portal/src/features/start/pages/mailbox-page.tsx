import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { demoMailboxQuery } from '../api/demo-mailbox.ts';
import '../start.css';

/** The mails that a demo would have sent: nothing leaves this machine. */
export function MailboxPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: demoMailboxQuery, requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Mailbox of the demo`} />
      <PageHeader
        title={t`Mailbox of the demo`}
        lead={t`Every mail that this demo would have sent, the latest first. Nothing leaves this machine.`}
        crumbs={[{ href: '/app/notifications', label: t`What happened` }]}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={8} /> : null}
      {data && data.demoMailbox.length === 0 ? (
        <EmptyState title={t`No mail yet`}>
          <Trans>
            Mails go only to people who gave an address and asked to be reminded. They say that something waits, and
            nothing else.
          </Trans>
        </EmptyState>
      ) : null}
      {data?.demoMailbox.map((mail) => (
        <Section key={mail.id} title={<bdi>{mail.subject}</bdi>} lead={<When iso={mail.sentAt} kind="dateTime" />}>
          <p className="hint">
            <Trans>
              to <bdi>{mail.recipient}</bdi>
            </Trans>
          </p>
          <p className="mail-body" dir="auto">
            {mail.body}
          </p>
        </Section>
      ))}
    </>
  );
}
