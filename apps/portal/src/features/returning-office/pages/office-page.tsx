import { Trans } from '@lingui/react/macro';
import { Notice, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { electionOfficeQuery } from '../api/election-office.ts';
import { CancelSection } from '../components/cancel-section.tsx';
import { ChallengesSection } from '../components/challenges-section.tsx';
import { ContestSection } from '../components/contest-section.tsx';
import { CourseSection } from '../components/course-section.tsx';
import { ElectionHeader } from '../components/election-header.tsx';
import { NextStep } from '../components/next-step.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { OutcomeSection } from '../components/outcome-section.tsx';
import { PeopleSection } from '../components/people-section.tsx';
import { WaitingSection } from '../components/waiting-section.tsx';
import type { Office } from '../types.ts';
import '../returning-office.css';

/** The returning officer's table for one election: where it stands, what is missing, the one act to do now. */
export function OfficePage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: electionOfficeQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.electionOffice) return <NotYours />;
  return <Table office={data.electionOffice} onDone={() => reload({ requestPolicy: 'network-only' })} />;
}

function Table({ office, onDone }: { readonly office: Office; readonly onDone: () => void }) {
  const { election } = office;
  const now = new Date();
  const isOver = election.state === 'FINAL' || election.state === 'CANCELLED';
  return (
    <>
      <ElectionHeader election={election} />
      {election.cancelledReasons ? (
        <Notice kind="warning" title={<Trans>This election was cancelled</Trans>}>
          <p dir="auto">{election.cancelledReasons}</p>
        </Notice>
      ) : null}
      <NextStep office={office} onDone={onDone} />
      <CourseSection office={office} now={now} />
      <OutcomeSection office={office} />
      <ChallengesSection election={election} />
      {election.styles.map((style) => (
        <ContestSection key={style.id} election={election} style={style} />
      ))}
      <PeopleSection office={office} />
      <WaitingSection election={election} />
      {isOver ? null : <CancelSection slug={election.slug} onDone={onDone} />}
    </>
  );
}
