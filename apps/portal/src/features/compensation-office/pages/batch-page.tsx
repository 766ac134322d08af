import { Trans, useLingui } from '@lingui/react/macro';
import { Checklist, PageHeader, Progress, Section, Skeleton } from '@baraza/ui';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { batchQuery } from '../api/batch.ts';
import { BatchActs } from '../components/batch-acts.tsx';
import { BatchPayments } from '../components/batch-payments.tsx';
import { BatchResults } from '../components/batch-results.tsx';
import { BatchSums } from '../components/batch-sums.tsx';
import { ConditionEvidence } from '../components/condition-evidence.tsx';
import { PeopleToScreen } from '../components/people-to-screen.tsx';
import { SubstituteForm } from '../components/substitute-form.tsx';
import { useOfficeWords } from '../components/use-office-words.ts';
import '../compensation-office.css';
import type { Batch } from '../types.ts';

const REFRESH_MS = 1_500;

/** One batch: the gate as a checklist, who put their name to it, how far it is, and what became of each payment. */
export function CompensationBatchPage() {
  const { t } = useLingui();
  const { batchId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: batchQuery,
    variables: { id: batchId },
    requestPolicy: 'cache-and-network',
  });
  const batch = data?.compensationBatch;
  const isRunning = batch?.state === 'sending';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => reload({ requestPolicy: 'network-only' }), REFRESH_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!batch) return <NothingHere title={t`There is no such batch, or it is not open to you`} />;
  return <TheBatch batch={batch} onChanged={() => reload({ requestPolicy: 'network-only' })} />;
}

function TheBatch({ batch, onChanged }: { readonly batch: Batch; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const { hasRole } = useSession();
  const isOffice = hasRole('finance_officer', 'second_officer', 'auditor');
  const [failed, setFailed] = useState<readonly string[]>([]);
  const isBefore = batch.state === 'prepared' || batch.state === 'authorised';
  return (
    <>
      <PageTitle title={t`Batch ${batch.number}`} />
      <PageHeader
        title={t`Batch ${batch.number}`}
        crumbs={isOffice ? [{ href: '/app/finance/compensation', label: t`Compensation` }] : []}
        facts={
          <span>
            <Trans>
              {words.state(batch.state)} · to be paid on <When iso={batch.executeOn} />
            </Trans>
          </span>
        }
      />
      {isBefore ? null : <HowFar batch={batch} />}
      <BatchSums batch={batch} />
      {isBefore ? <Gate batch={batch} /> : null}
      {isBefore && hasRole('second_officer') ? <PeopleToScreen batch={batch} onChanged={onChanged} /> : null}
      {batch.needsSubstitute && hasRole('finance_officer', 'second_officer') ? (
        <SubstituteForm batchId={batch.id} />
      ) : null}
      <BatchActs batch={batch} onChanged={onChanged} />
      {batch.state === 'done' ? <BatchResults batch={batch} failed={failed} onChanged={onChanged} /> : null}
      <BatchPayments key={batch.state} batch={batch} failed={failed} onFailed={setFailed} onChanged={onChanged} />
    </>
  );
}

function HowFar({ batch }: { readonly batch: Batch }) {
  const { t } = useLingui();
  const format = useFormat();
  if (batch.state === 'void') return null;
  const all = batch.sums.reduce((count, sum) => count + sum.count, 0);
  const left = batch.sums.reduce((count, sum) => count + (sum.state === 'prepared' ? sum.count : 0), 0);
  const settled = format.number(all - left);
  return (
    <Section
      title={t`Through the gate`}
      lead={t`Part by part. You may leave this page: it goes on, also after a crash.`}
    >
      <Progress
        label={batch.state === 'sending' ? t`On the way` : t`Done`}
        value={all === 0 ? 1 : (all - left) / all}
        detail={t`${settled} of ${format.number(all)}`}
      />
    </Section>
  );
}

function Gate({ batch }: { readonly batch: Batch }) {
  const { t } = useLingui();
  const words = useOfficeWords();
  return (
    <Section title={t`The gate`} lead={t`Looked at once more for each payment in the moment it leaves.`}>
      <Checklist
        conditions={batch.conditions.map((condition) => ({
          id: condition.name,
          state: condition.state,
          name: words.condition(condition.name),
          evidence: <ConditionEvidence condition={condition} />,
        }))}
      />
    </Section>
  );
}
