import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { VacancyToCountQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { CountbackDesk } from '../aftermath/countback-desk.tsx';
import { TranscriptTable } from '../aftermath/transcript-table.tsx';
import { closedBoardQuery } from '../api/closed-board.ts';
import { vacancyToCountQuery } from '../api/vacancy-to-count.ts';
import { NotYours } from '../components/not-yours.tsx';
import '../returning-office.css';

export type VacancyToCount = NonNullable<VacancyToCountQuery['seatVacancy']>;

/** A scrutineer counts closed ballots again, for one seat that fell vacant. */
export function VacancyPage() {
  const { vacancyId: id = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: vacancyToCountQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const vacancy = data.seatVacancy;
  if (!vacancy?.election) return <NotYours />;
  return (
    <>
      <PageTitle title={t`A seat to fill again`} />
      <PageHeader
        crumbs={[{ href: '/app/returning-office', label: t`Elections` }]}
        kind={<bdi>{vacancy.seat.constituency?.title}</bdi>}
        title={t`A seat to fill again`}
        lead={t`The ballots of the election decide who follows, among those who agreed to serve. They are closed, so scrutineers open them once more and sign what they find.`}
      />
      {vacancy.state === 'counting' ? (
        <Counting
          vacancy={vacancy}
          slug={vacancy.election.slug}
          onDone={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Settled vacancy={vacancy} />
      )}
    </>
  );
}

function Settled({ vacancy }: { readonly vacancy: VacancyToCount }) {
  const { t } = useLingui();
  const names = new Map(vacancy.candidates.map(({ number, pseudonym }) => [number, pseudonym]));
  if (vacancy.state === 'asking') {
    return (
      <Notice>
        <Trans>Those who stood are still being asked whether they would serve. There is nothing to count yet.</Trans>
      </Notice>
    );
  }
  return (
    <Section title={t`This seat has been counted`}>
      {vacancy.transcript ? (
        <TranscriptTable text={vacancy.transcript} names={names} />
      ) : (
        <p>
          <Trans>Nobody agreed to serve, so nothing was counted.</Trans>
        </p>
      )}
    </Section>
  );
}

interface CountingProps {
  readonly vacancy: VacancyToCount;
  readonly slug: string;
  readonly onDone: () => void;
}

function Counting({ vacancy, slug, onDone }: CountingProps) {
  const [{ data, error, fetching }] = useQuery({ query: closedBoardQuery, variables: { slug } });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton lines={6} /> : null;
  if (!data.election || !data.closedBoard) return <NotYours />;
  if (vacancy.countedByMe) {
    return (
      <Notice kind="success" title={<Trans>Your countback is handed in</Trans>}>
        <Trans>The seat is filled once enough scrutineers of that election have signed the same one.</Trans>
      </Notice>
    );
  }
  return <CountbackDesk vacancy={vacancy} election={data.election} board={data.closedBoard} onDone={onDone} />;
}
