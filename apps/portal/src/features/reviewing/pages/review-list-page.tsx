import { Trans, useLingui } from '@lingui/react/macro';
import {
  DataTable,
  EmptyState,
  Link,
  PageHeader,
  Section,
  ShowMore,
  Skeleton,
  StatusTag,
  type Column,
} from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myReviewsQuery } from '../api/my-reviews.ts';
import { useTitleOf } from '../components/title-of.ts';
import '../reviewing.css';
import type { ReviewLine } from '../types.ts';

const PAGE = 50;

/** Every review of this person: those to be written, the earliest date first, then those that were sent. */
export function ReviewListPage() {
  const { t } = useLingui();
  const list = useConnection(myReviewsQuery, { first: PAGE }, (data) => data.myReviews);
  const waiting = list.nodes.filter((line) => line.state === 'assigned');
  const sent = list.nodes.filter((line) => line.state === 'submitted');
  return (
    <>
      <PageTitle title={t`Reviews`} />
      <PageHeader title={t`Reviews`} lead={t`You judge work, not names: whatever tells who applies is left out.`} />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : <Waiting lines={waiting} />}
      {sent.length > 0 ? <Sent lines={sent} /> : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function Waiting({ lines }: { readonly lines: readonly ReviewLine[] }) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <Section title={t`To be written`} isWide>
      <DataTable
        caption={t`Reviews to be written, the earliest date first`}
        isCaptionHidden
        rows={lines}
        rowId={(line) => line.id}
        columns={[
          ...columns,
          { id: 'due', header: t`Due`, cell: (line) => <Due iso={line.dueAt} /> },
          stateColumn(t`Where it stands`),
        ]}
        empty={
          <EmptyState title={t`No review waits for you`}>
            <Trans>When the grants office asks you for one, it stands here with its date.</Trans>
          </EmptyState>
        }
      />
    </Section>
  );
}

function Sent({ lines }: { readonly lines: readonly ReviewLine[] }) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <Section title={t`Sent`} isWide>
      <DataTable
        caption={t`Reviews that you sent`}
        isCaptionHidden
        rows={lines}
        rowId={(line) => line.id}
        columns={[
          ...columns,
          {
            id: 'sent',
            header: t`Sent on`,
            cell: (line) => (line.submittedAt ? <When iso={line.submittedAt} /> : '–'),
          },
        ]}
      />
    </Section>
  );
}

function useColumns(): ReadonlyArray<Column<ReviewLine>> {
  const { t } = useLingui();
  const titleOf = useTitleOf();
  return [
    {
      id: 'title',
      header: t`Application`,
      isRowHeader: true,
      cell: (line) => (
        <Link href={`/app/review/${line.id}`}>
          <bdi>{titleOf(line)}</bdi>
        </Link>
      ),
    },
    { id: 'call', header: t`Call`, cell: (line) => <bdi lang={line.call.locale}>{line.call.title}</bdi> },
  ];
}

const stateColumn = (header: string): Column<ReviewLine> => ({
  id: 'state',
  header,
  cell: (line) => <Progress line={line} />,
});

function Progress({ line }: { readonly line: ReviewLine }) {
  const { t } = useLingui();
  const done = line.scores.length;
  if (done === 0) return <StatusTag tone="waiting">{t`Not begun`}</StatusTag>;
  return <StatusTag tone="active">{t`${done} of ${line.call.criteria.length} criteria scored`}</StatusTag>;
}

function Due({ iso }: { readonly iso: string }) {
  const format = useFormat();
  const now = new Date();
  const isLate = new Date(iso) < now;
  return (
    <>
      <When iso={iso} />{' '}
      {isLate ? (
        <StatusTag tone="stopped">
          <Trans>late</Trans>
        </StatusTag>
      ) : (
        <span className="hint">{format.daysFrom(iso, now)}</span>
      )}
    </>
  );
}
