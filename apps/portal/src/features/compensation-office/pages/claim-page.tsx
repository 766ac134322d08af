import { Trans, useLingui } from '@lingui/react/macro';
import {
  AmountField,
  Button,
  DefinitionList,
  PageHeader,
  RadioGroup,
  Section,
  Skeleton,
  TextArea,
  type Amount,
} from '@baraza/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { claimQuery } from '../api/claim.ts';
import { decideClaimMutation } from '../api/decide-claim.ts';
import { openReceiptsMutation } from '../api/open-receipts.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { useOfficeWords } from '../components/use-office-words.ts';
import '../compensation-office.css';
import type { Claim } from '../types.ts';

/** One claim: what it is for, what shows it, and the decision. A pseudonym stands above it. */
export function ClaimPage() {
  const { t } = useLingui();
  const { claimId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: claimQuery, variables: { id: claimId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={6} /> : null;
  const claim = data.expenseClaim;
  if (!claim) return <NothingHere title={t`There is no such claim, or it is not yours to decide`} />;
  return (
    <>
      <PageTitle title={t`An expense claim`} />
      <PageHeader
        title={<Money money={claim.amount} />}
        kind={t`An expense claim`}
        crumbs={[{ href: '/app/finance/compensation', label: t`Compensation` }]}
        lead={<bdi>{claim.purpose}</bdi>}
      />
      <Facts claim={claim} />
      <Shown claim={claim} />
      {claim.state === 'filed' || claim.settlement === 'filed' ? <Decide claim={claim} /> : null}
    </>
  );
}

function Facts({ claim }: { readonly claim: Claim }) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const rows = [
    { term: t`From`, value: <bdi>{claim.pseudonym ?? t`Somebody`}</bdi> },
    { term: t`For`, value: words.expense(claim.kind) },
    { term: t`Filed on`, value: <When iso={claim.filedAt} /> },
    ...(claim.neededBy ? [{ term: t`Needed by`, value: <When iso={claim.neededBy} /> }] : []),
    ...(claim.spent ? [{ term: t`Spent`, value: <Money money={claim.spent} /> }] : []),
    ...(claim.declaration ? [{ term: t`Instead of receipts`, value: <bdi>{claim.declaration}</bdi> }] : []),
  ];
  return (
    <Section title={t`What it is for`}>
      <DefinitionList items={rows} />
    </Section>
  );
}

function Shown({ claim }: { readonly claim: Claim }) {
  const { t } = useLingui();
  const [{ data, fetching, error }, open] = useMutation(openReceiptsMutation);
  if (claim.receiptCount === 0) return null;
  return (
    <Section title={t`Pictures of receipts`} lead={t`Opening them leaves a line that the person sees.`}>
      <RequestErrorNotice error={error} />
      {data?.openExpenseReceipts ? (
        <ul className="compensation-pictures">
          {data.openExpenseReceipts.map((picture, index) => (
            <li key={picture.slice(-40)}>
              <img src={picture} alt={t`Receipt ${index + 1}`} />
            </li>
          ))}
        </ul>
      ) : (
        <Button isPending={fetching} onPress={() => void open({ claimId: claim.id })}>
          <Trans>Open the pictures</Trans>
        </Button>
      )}
    </Section>
  );
}

function Decide({ claim }: { readonly claim: Claim }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const isSettlement = claim.settlement === 'filed';
  const [draft, setDraft] = useState<Draft>({ answer: isSettlement ? 'whole' : '', amount: null, reason: '' });
  const { answer, amount, reason } = draft;
  const send = async () => {
    const approvedMinor = answer === 'less' && amount ? String(amount.amountMinor) : null;
    const input = { claimId: claim.id, isApproved: answer !== 'no', approvedMinor, reason: reason.trim() || null };
    if (await act.send(decideClaimMutation, { input })) void navigate('/app/finance/compensation');
  };
  const isComplete =
    answer !== '' && (answer === 'whole' || reason.trim().length >= 5) && (answer !== 'less' || amount);
  return (
    <Section title={t`Your decision`}>
      <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
        <Answer claim={claim} draft={draft} onChange={setDraft} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!isComplete}>
            {isSettlement ? t`Accept` : t`Decide`}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface Draft {
  readonly answer: string;
  readonly amount: Amount | null;
  readonly reason: string;
}

interface AnswerProps {
  readonly claim: Claim;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function Answer({ claim, draft, onChange }: AnswerProps) {
  const { t } = useLingui();
  const { answer, reason } = draft;
  return (
    <>
      <Within claim={claim} draft={draft} onChange={onChange} />
      {answer === 'less' ? (
        <AmountField
          id="approved"
          label={t`Approved`}
          currency={claim.amount.currency}
          onChange={(typed) => onChange({ ...draft, amount: typed })}
        />
      ) : null}
      {answer === 'less' || answer === 'no' ? (
        <TextArea
          label={t`Why? The person reads it.`}
          maxLength={1_000}
          value={reason}
          onChange={(typed) => onChange({ ...draft, reason: typed })}
        />
      ) : null}
    </>
  );
}

/** Of a claim, whether it is within the schedule; of a settled advance, only that it was looked at. */
function Within({ claim, draft, onChange }: AnswerProps) {
  const { t } = useLingui();
  if (claim.settlement === 'filed')
    return (
      <p>
        <Trans>
          The advance was paid. Accept what it was spent on. What is left over stays with the person: they are told, and
          may leave as much of their next offer with the fund.
        </Trans>
      </p>
    );
  return (
    <RadioGroup
      label={t`Is it within the schedule?`}
      value={draft.answer}
      onChange={(chosen) => onChange({ ...draft, answer: chosen })}
      options={[
        { value: 'whole', label: t`Yes, all of it` },
        { value: 'less', label: t`Yes, less of it` },
        { value: 'no', label: t`No` },
      ]}
    />
  );
}
