import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, DateField, ErrorSummary, Select, TextField, type FieldProblem } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { recordBankTransferMutation } from '../api/record-bank-transfer.ts';
import type { TreasuryFund } from '../types.ts';
import { useTransferFaults, type TransferDraft } from './use-transfer-faults.ts';

interface RecordTransferFormProps {
  readonly fund: TreasuryFund;
  readonly onEntered: () => void;
}

export function RecordTransferForm({ fund, onEntered }: RecordTransferFormProps) {
  const [draft, setDraft] = useState<TransferDraft>({ reference: '', bankReference: '', valueOn: '', amount: null });
  const { send, problems, answer, error, fetching } = useRecording(fund, onEntered);
  const fields = { draft, problems, onChange: (part: Partial<TransferDraft>) => setDraft({ ...draft, ...part }) };
  return (
    <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), send(draft))}>
      <ErrorSummary problems={problems} />
      <LineFields {...fields} />
      <MoneyFields {...fields} currencies={fund.transferCurrencies} />
      {answer && isProblem(answer) && answer.__typename !== 'InvalidInput' ? (
        <ProblemNotice
          problem={answer}
          words={{
            AlreadyEntered: () => (
              <Trans>A line with this bank reference was entered before. Nothing was entered twice.</Trans>
            ),
          }}
        />
      ) : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={fetching}>
          <Trans>Enter it</Trans>
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: TransferDraft;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<TransferDraft>) => void;
}

const errorIn = (problems: readonly FieldProblem[], id: string) =>
  problems.find((problem) => problem.fieldId === id)?.message;

function LineFields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="reference"
        label={t`Reference on the transfer`}
        hint={t`Begins with RF. Spaces and small letters do not matter.`}
        maxLength={60}
        value={draft.reference}
        error={errorIn(problems, 'reference')}
        onChange={(reference) => onChange({ reference })}
      />
      <TextField
        id="bankReference"
        label={t`Reference of the bank`}
        hint={t`The bank's own number of the line. It keeps a line from being entered twice.`}
        maxLength={100}
        value={draft.bankReference}
        error={errorIn(problems, 'bankReference')}
        onChange={(bankReference) => onChange({ bankReference })}
      />
      <DateField
        id="valueOn"
        label={t`Value date`}
        value={draft.valueOn}
        error={errorIn(problems, 'valueOn')}
        onChange={(valueOn) => onChange({ valueOn })}
      />
    </>
  );
}

function MoneyFields({ problems, onChange, currencies }: FieldsProps & { readonly currencies: readonly string[] }) {
  const { t } = useLingui();
  const [currency, setCurrency] = useState(currencies[0] ?? 'EUR');
  return (
    <>
      <Select
        label={t`Currency`}
        value={currency}
        options={currencies.map((code) => ({ value: code, label: code }))}
        onChange={(code) => (setCurrency(code), onChange({ amount: null }))}
      />
      <AmountField
        id="amount"
        key={currency}
        label={t`Amount that arrived`}
        currency={currency}
        error={errorIn(problems, 'amount')}
        onChange={(amount) => onChange({ amount })}
      />
    </>
  );
}

function useRecording(fund: TreasuryFund, onEntered: () => void) {
  const faults = useTransferFaults();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [{ data, error, fetching }, record] = useMutation(recordBankTransferMutation);
  const send = async (draft: TransferDraft) => {
    const missing = faults.missing(draft);
    setProblems(missing);
    if (missing.length > 0 || !draft.amount) return;
    const { amount, reference, bankReference, valueOn } = draft;
    const money = { amountMinor: String(amount.amountMinor), currency: amount.currency };
    const answer = (await record({ input: { fundSlug: fund.slug, reference, bankReference, valueOn, amount: money } }))
      .data?.recordBankTransfer;
    if (answer?.__typename === 'BankTransfer') onEntered();
    if (answer?.__typename === 'InvalidInput') setProblems(faults.told(answer.faults));
  };
  return {
    send: (draft: TransferDraft) => void send(draft),
    problems,
    error,
    fetching,
    answer: data?.recordBankTransfer,
  };
}
