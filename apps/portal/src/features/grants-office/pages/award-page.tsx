import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { officeAwardQuery } from '../api/office-award.ts';
import { AwardState } from '../components/award-words.tsx';
import { NoAward } from '../components/no-award.tsx';
import { ReportSection } from '../components/report-section.tsx';
import { TrancheTable } from '../components/tranche-table.tsx';
import '../grants-office.css';
import type { Award } from '../types.ts';

/** One award: its parts, and the reports that release them. */
export function AwardPage() {
  const { awardId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: officeAwardQuery,
    variables: { id: awardId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.award) return <NoAward />;
  return <AwardContent award={data.award} onAnswered={() => reload({ requestPolicy: 'network-only' })} />;
}

function AwardContent({ award, onAnswered }: { readonly award: Award; readonly onAnswered: () => void }) {
  const { t } = useLingui();
  const reports = award.tranches
    .flatMap((tranche) => tranche.reports.map((report) => ({ tranche, report })))
    .sort((one, other) => (one.report.submittedAt < other.report.submittedAt ? 1 : -1));
  return (
    <>
      <AwardHeader award={award} />
      {reports.map(({ tranche, report }) => (
        <ReportSection key={report.id} award={award} tranche={tranche} report={report} onAnswered={onAnswered} />
      ))}
      <Section title={t`In parts`} isWide>
        <TrancheTable award={award} />
      </Section>
    </>
  );
}

function AwardHeader({ award }: { readonly award: Award }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={award.title} />
      <PageHeader
        crumbs={[{ href: '/app/grants/awards', label: t`Awards and reports` }]}
        kind={<bdi>{award.organisation.name}</bdi>}
        title={<bdi>{award.title}</bdi>}
        facts={
          <>
            <AwardState award={award} />
            <Money money={award.amount} />
            <span>
              <Trans>
                awarded on <When iso={award.awardedAt} />
              </Trans>
            </span>
            <Link href={`/app/grants/applications/${award.applicationId}`}>
              <Trans>The application</Trans>
            </Link>
          </>
        }
      />
    </>
  );
}
