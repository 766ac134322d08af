import { Trans, useLingui } from '@lingui/react/macro';
import {
  AmountField,
  Button,
  DateField,
  Disclosure,
  RadioGroup,
  Section,
  Select,
  TextField,
  type Amount,
} from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { recordStatementLineMutation } from '../api/record-statement-line.ts';
import { CURRENCY_CODES } from './bank-codes.ts';

interface TypeLineProps {
  readonly fundId: string;
  readonly onDone: () => void;
}

interface Draft {
  readonly direction: 'debit' | 'credit';
  readonly currency: string;
  readonly amount: Amount | null;
  readonly bookedOn: string;
  readonly endToEndId: string;
  readonly bankReference: string;
}

const EMPTY: Draft = {
  direction: 'debit',
  currency: 'EUR',
  amount: null,
  bookedOn: '',
  endToEndId: '',
  bankReference: '',
};

/** Where the bank gives no file: the line is typed, and counts once a second person has confirmed it. */
export function TypeLine({ fundId, onDone }: TypeLineProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [{ data, error, fetching }, record] = useMutation(recordStatementLineMutation);
  const { amount, direction, bookedOn, endToEndId, bankReference } = draft;
  const isComplete = amount !== null && bookedOn !== '' && bankReference.trim() !== '';
  const send = async () => {
    if (!amount) return;
    const money = { amountMinor: String(amount.amountMinor), currency: amount.currency };
    const sent = await record({ input: { fundId, direction, bookedOn, endToEndId, bankReference, amount: money } });
    if (sent.data?.recordStatementLine.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.recordStatementLine;
  return (
    <Section title={t`Without a file`} lead={t`Some banks give paper only.`}>
      <Disclosure summary={t`Type in a line`}>
        <div className="stack">
          <LineFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
          {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
          <RequestErrorNotice error={error} />
          <Button isDisabled={!isComplete} isPending={fetching} onPress={() => void send()}>
            <Trans>Enter the line</Trans>
          </Button>
        </div>
      </Disclosure>
    </Section>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function LineFields({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`Which way did the money go?`}
        value={draft.direction}
        onChange={(direction) => onChange({ direction: direction as Draft['direction'] })}
        options={[
          { value: 'debit', label: t`It left the account` },
          { value: 'credit', label: t`It came back` },
        ]}
      />
      <Select
        label={t`Currency`}
        value={draft.currency}
        options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
        onChange={(currency) => onChange({ currency, amount: null })}
      />
      <AmountField
        key={draft.currency}
        label={t`Amount`}
        currency={draft.currency}
        onChange={(amount) => onChange({ amount })}
      />
      <ReferenceFields draft={draft} onChange={onChange} />
    </>
  );
}

function ReferenceFields({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <DateField
        label={t`Day on which the bank booked it`}
        value={draft.bookedOn}
        onChange={(bookedOn) => onChange({ bookedOn })}
      />
      <TextField
        label={t`Reference of the payment`}
        hint={t`32 letters and digits, on the page of the order.`}
        value={draft.endToEndId}
        maxLength={40}
        onChange={(endToEndId) => onChange({ endToEndId })}
      />
      <TextField
        label={t`Reference of the bank`}
        hint={t`The bank’s own number of the line. It keeps a line from being entered twice.`}
        value={draft.bankReference}
        maxLength={100}
        onChange={(bankReference) => onChange({ bankReference })}
      />
    </>
  );
}
