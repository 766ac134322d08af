import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { desksQuery } from '../api/desks.ts';
import { sealedReportsQuery } from '../api/sealed-reports.ts';
import type { OpenedKeys } from '../pages/sealed-page.tsx';
import { SealedEntry } from './sealed-entry.tsx';

interface SealedListProps {
  readonly forumId: string;
  readonly keys: OpenedKeys;
}

/** Sealed reports, opened one by one in this browser. */
export function SealedList({ forumId, keys }: SealedListProps) {
  const { t } = useLingui();
  const [{ data: desks }] = useQuery({ query: desksQuery });
  const forum = desks?.hearingDesks.find(({ id }) => id === forumId)?.forum?.slug ?? '';
  const list = useConnection(sealedReportsQuery, { forumId }, (data) => data.sealedReports);
  return (
    <Section title={<Trans>What came</Trans>}>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <EmptyState title={t`No sealed reports`}>
          <Trans>They appear here within the hour, with 72 hours to answer.</Trans>
        </EmptyState>
      ) : null}
      <ol className="hearing-thread">
        {list.nodes.map((report) => (
          <li key={report.id}>
            <SealedEntry report={report} forum={forum} keys={keys} onChange={list.refresh} />
          </li>
        ))}
      </ol>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}
