import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { OpenCallsQuery } from '../../../generated/graphql.ts';
import { openCallsQuery } from '../api/open-calls.ts';
import { DateWithDistance } from '../components/closing-date.tsx';
import '../applying.css';

type OpenCall = OpenCallsQuery['openCalls']['edges'][number]['node'];

/** Every call that can be answered now or soon, the next to close first. */
export function CallListPage() {
  const { t } = useLingui();
  const calls = useConnection(openCallsQuery, {}, (data) => data.openCalls);
  return (
    <>
      <PageTitle title={t`Calls`} />
      <PageHeader
        title={<Trans>Calls</Trans>}
        lead={<Trans>Money you can apply for. You may begin at once and go on later, on any device.</Trans>}
      />
      <RequestErrorNotice error={calls.error} />
      {calls.isLoading ? <Skeleton lines={6} /> : null}
      {!calls.isLoading && !calls.error && calls.nodes.length === 0 ? (
        <EmptyState title={<Trans>No call is open at the moment</Trans>}>
          <Trans>New calls appear here on the day the board has decided them.</Trans>
        </EmptyState>
      ) : null}
      <ul className="call-list">
        {calls.nodes.map((call) => (
          <CallLine key={call.id} call={call} />
        ))}
      </ul>
      <ShowMore hasMore={calls.hasMore} isLoading={calls.isLoadingMore} onMore={calls.more} />
    </>
  );
}

function CallLine({ call }: { readonly call: OpenCall }) {
  return (
    <li className="call-line">
      <h2 className="call-line-title" lang={call.locale}>
        <Link href={`/app/organisation/calls/${call.slug}`}>{call.title}</Link>
      </h2>
      <p lang={call.locale} dir="auto">
        {call.summary}
      </p>
      <p className="call-line-facts">
        <span>
          <Trans>
            up to <Money money={call.ceiling} isShort /> each
          </Trans>
        </span>
        <span>
          {call.takesApplications ? <Trans>closes</Trans> : <Trans>opens</Trans>}{' '}
          <DateWithDistance iso={call.takesApplications ? call.closesAt : call.opensAt} />
        </span>
      </p>
    </li>
  );
}
