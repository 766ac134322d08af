import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, ButtonLink, EmptyState, ErrorSummary, PageHeader, SaveState, TextArea } from '@baraza/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMutation } from 'urql';
import type { SubmitReportMutation } from '../../../generated/graphql.ts';
import { useLocalDraft, type LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { Money, useFormat } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { submitReportMutation } from '../api/submit-report.ts';
import { amountMinorOf, amountTextOf, toAmountAnswer, type AmountAnswer } from '../answers/answer-value.ts';
import { AwardGate, type OwnAward } from '../components/award-gate.tsx';
import '../applying.css';

/** A report: what was done and what was spent. Its words stay on this device until it is sent. */
export function ReportPage() {
  const { trancheId = '' } = useParams();
  return (
    <AwardGate>
      {(award) => {
        const tranche = award.tranches.find((one) => one.id === trancheId);
        const isDue = tranche?.state === 'waiting' && tranche.condition === 'report';
        return isDue ? <ReportForm award={award} trancheId={trancheId} number={tranche.number} /> : <NothingDue />;
      }}
    </AwardGate>
  );
}

function NothingDue() {
  return (
    <EmptyState title={<Trans>No report is due here</Trans>}>
      <Trans>This part of the award is paid already, or waits for no report.</Trans>
    </EmptyState>
  );
}

interface Words {
  readonly narrative: string;
  readonly spent: AmountAnswer | null;
}

interface ReportFormProps {
  readonly award: OwnAward;
  readonly trancheId: string;
  readonly number: number;
}

const EMPTY: Words = { narrative: '', spent: null };
const LEAST_LENGTH = 50;

function ReportForm(props: ReportFormProps) {
  const { award, trancheId } = props;
  const draft = useLocalDraft<Words>(`report.${trancheId}`, EMPTY);
  const { send, isBusy, isTried, problems, answer, error } = useReporting(props, draft);
  return (
    <>
      <ReportHeader {...props} facts={<SaveState status={draft.status} />} />
      <div className="form">
        {isTried ? <ErrorSummary problems={problems} /> : null}
        <ReportFields award={award} draft={draft} problems={isTried ? problems : []} />
        <ReportProblem answer={answer} />
        <RequestErrorNotice error={error} />
        <div className="form-actions">
          <Button kind="primary" isPending={isBusy} onPress={() => void send()}>
            <Trans>Send the report</Trans>
          </Button>
          <ButtonLink kind="quiet" href={`/app/organisation/awards/${award.id}`}>
            <Trans>Go on later</Trans>
          </ButtonLink>
        </div>
      </div>
    </>
  );
}

function useReporting({ award, trancheId }: ReportFormProps, draft: LocalDraft<Words>) {
  const navigate = useNavigate();
  const [isTried, setIsTried] = useState(false);
  const [{ data, fetching, error }, submit] = useMutation(submitReportMutation);
  const problems = useFaults(draft.value, award);
  const send = async () => {
    setIsTried(true);
    const spentMinor = amountMinorOf(draft.value.spent);
    if (problems.length > 0 || spentMinor === undefined) return;
    const input = { trancheId, narrative: draft.value.narrative, spentMinor: spentMinor.toString() };
    const answer = (await submit({ input })).data?.submitReport;
    if (answer?.__typename !== 'Done') return;
    draft.discard();
    await navigate(`/app/organisation/awards/${award.id}`);
  };
  return { send, isBusy: fetching, isTried, problems, answer: data?.submitReport, error };
}

function ReportHeader({ award, number, facts }: ReportFormProps & { readonly facts: ReactNode }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Report`} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation/awards', label: t`Awards` },
          { href: `/app/organisation/awards/${award.id}`, label: t`The award` },
        ]}
        kind={<bdi>{award.title}</bdi>}
        title={<Trans>Report for part {number}</Trans>}
        lead={
          <Trans>
            What did not work is as useful to know as what did. The next part is paid once this is accepted.
          </Trans>
        }
        facts={facts}
      />
    </>
  );
}

function ReportProblem({ answer }: { readonly answer: SubmitReportMutation['submitReport'] | undefined }) {
  if (!answer || !isProblem(answer)) return null;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        ConditionNotDue: () => <Trans>Not sent: this part waits for no report now. What you wrote is kept here.</Trans>,
      }}
    />
  );
}

interface ReportFieldsProps {
  readonly award: OwnAward;
  readonly draft: LocalDraft<Words>;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
}

function ReportFields({ award, draft, problems }: ReportFieldsProps) {
  const { t } = useLingui();
  const { currency } = award.amount;
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  const text = amountTextOf(draft.value.spent);
  return (
    <>
      <TextArea
        id="report-narrative"
        label={t`What did you do, and what came of it?`}
        hint={t`For whom, where and when; what changed; what you would do differently. Name nobody who could be harmed by it.`}
        error={errorOf('report-narrative')}
        rows={14}
        wordLimit={2000}
        value={draft.value.narrative}
        onChange={(narrative) => draft.setValue((before) => ({ ...before, narrative }))}
      />
      <AmountField
        id="report-spent"
        label={t`How much of the award have you spent so far?`}
        hint={
          <Trans>
            Of <Money money={award.amount} /> in all.
          </Trans>
        }
        error={errorOf('report-spent')}
        currency={currency}
        defaultAmountMinor={amountMinorOf(draft.value.spent)}
        {...(text !== undefined && { defaultText: text })}
        onChange={(amount, typed) =>
          draft.setValue((before) => ({ ...before, spent: toAmountAnswer(amount?.amountMinor, typed, currency) }))
        }
      />
    </>
  );
}

function useFaults({ narrative, spent }: Words, award: OwnAward) {
  const { t } = useLingui();
  const format = useFormat();
  const spentMinor = amountMinorOf(spent);
  const faults = [];
  if (narrative.trim().length < LEAST_LENGTH)
    faults.push({ fieldId: 'report-narrative', message: t`Say in a few sentences what you did.` });
  if (spentMinor === undefined)
    faults.push({ fieldId: 'report-spent', message: t`Say how much was spent, also if it is zero.` });
  else if (spentMinor > BigInt(award.amount.amountMinor))
    faults.push({
      fieldId: 'report-spent',
      message: t`The award is ${format.money(award.amount)}; no more can have been spent of it.`,
    });
  return faults;
}
