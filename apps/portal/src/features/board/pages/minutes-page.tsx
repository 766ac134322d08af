import { Trans, useLingui } from '@lingui/react/macro';
import { PrintPage, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { BoardMinutesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardMinutesQuery } from '../api/board-minutes.ts';
import '../board.css';
import { PaperFooter, PaperNotes } from '../components/paper-notes.tsx';
import { usePeriod } from '../components/period.ts';
import { PrintButton } from '../components/print-button.tsx';
import { ResolutionBody } from '../components/resolution-body.tsx';

type MinutesItem = BoardMinutesQuery['boardMinutes']['items'][number];

/** What was decided in a period, adopted or not, to print. */
export function MinutesPage() {
  const { t } = useLingui();
  const period = usePeriod();
  const [{ data, error, fetching }] = useQuery({ query: boardMinutesQuery, variables: period });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  const minutes = data.boardMinutes;
  return (
    <>
      <PageTitle title={t`Minutes`} />
      <PrintPage
        issuer={<bdi>{minutes.items[0]?.boardName ?? t`Board`}</bdi>}
        title={t`Minutes`}
        reference={
          <Trans>
            Decided from <When iso={minutes.from} /> to <When iso={minutes.to} />
          </Trans>
        }
        actions={<PrintButton />}
        footer={<PaperFooter paper={minutes} />}
      >
        <PaperNotes paper={minutes} />
        {minutes.items.length === 0 ? (
          <p>
            <Trans>Nothing was decided in this period.</Trans>
          </p>
        ) : null}
        {minutes.items.map((item, index) => (
          <MinutesEntry key={item.id} item={item} number={index + 1} />
        ))}
      </PrintPage>
    </>
  );
}

function MinutesEntry({ item, number }: { readonly item: MinutesItem; readonly number: number }) {
  const { t } = useLingui();
  const { resolution } = item;
  if (!resolution) return null;
  const passed = resolution.outcome === 'passed';
  return (
    <section className="pack-item">
      <h2>
        {number}. <bdi>{item.title}</bdi>
      </h2>
      <p>
        <StatusTag tone={passed ? 'good' : 'stopped'}>{passed ? t`Adopted` : t`Not adopted`}</StatusTag>{' '}
        {resolution.reference ? <bdi>{resolution.reference}</bdi> : null}
      </p>
      <ResolutionBody resolution={resolution} headingLevel={3} />
    </section>
  );
}
