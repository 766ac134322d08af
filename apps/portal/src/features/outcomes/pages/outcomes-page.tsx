import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myPointsQuery } from '../api/my-points.ts';
import { ChooseWay } from '../components/choose-way.tsx';
import { PointEntry } from '../components/point-entry.tsx';
import '../outcomes.css';

/** Everything somebody said, and what became of it. */
export function OutcomesPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`What became of it`} />
      <PageHeader
        title={t`What became of it`}
        lead={t`What you said in consultations and sessions, and where it went from there. Only you see this list.`}
      />
      <Points />
      <ChooseWay />
    </>
  );
}

function Points() {
  const { t } = useLingui();
  const list = useConnection(myPointsQuery, {}, (data) => data.myPoints);
  return (
    <Section title={t`What you said`}>
      <div className="stack">
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={6} /> : null}
        {!list.isLoading && list.nodes.length === 0 && !list.error ? (
          <EmptyState title={t`You have said nothing yet`}>
            <Trans>
              Statements, comments and points of sessions stand here. When one goes into a position, you see which, and
              what the company answered.
            </Trans>
          </EmptyState>
        ) : null}
        <ol className="points">
          {list.nodes.map((point) => (
            <PointEntry key={`${point.kind} ${point.id}`} point={point} />
          ))}
        </ol>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </div>
    </Section>
  );
}
