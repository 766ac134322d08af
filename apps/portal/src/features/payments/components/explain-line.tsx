import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, RadioGroup, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { explainStatementLineMutation } from '../api/explain-statement-line.ts';
import type { StatementLine } from '../types.ts';
import { LINE_WORDS } from './confirm-line.tsx';
import { ExchangeForm } from './exchange-form.tsx';

type Explanation = 'bank_charge' | 'recorded_elsewhere' | 'exchange';

interface ExplainLineProps {
  readonly line: StatementLine;
  readonly onDone: () => void;
}

/** A person says in writing what a line is. */
export function ExplainLine({ line, onDone }: ExplainLineProps) {
  const { t } = useLingui();
  const [as, setAs] = useState<Explanation>('recorded_elsewhere');
  return (
    <div className="pay-wide">
      <Disclosure summary={t`Explain it`}>
        <div className="stack">
          <WhatItIs line={line} value={as} onChange={setAs} />
          {as === 'exchange' ? (
            <ExchangeForm line={line} onDone={onDone} />
          ) : (
            <Explain line={line} as={as} onDone={onDone} />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

function Explain({ line, as, onDone }: ExplainLineProps & { readonly as: Exclude<Explanation, 'exchange'> }) {
  const { t } = useLingui();
  const withStepUp = useStepUp();
  const [note, setNote] = useState('');
  const [{ data, error, fetching }, explain] = useMutation(explainStatementLineMutation);
  const send = async () => {
    const sent = await withStepUp(() => explain({ input: { lineId: line.id, as, note } }));
    if (sent.data?.explainStatementLine.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.explainStatementLine;
  return (
    <>
      <TextField
        label={t`Where does it show?`}
        hint={t`Kept with the line.`}
        maxLength={1_000}
        value={note}
        onChange={setNote}
      />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={LINE_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <Button isDisabled={note.trim().length < 5} isPending={fetching} onPress={() => void send()}>
        <Trans>Keep this explanation</Trans>
      </Button>
    </>
  );
}

interface WhatItIsProps {
  readonly line: StatementLine;
  readonly value: Explanation;
  readonly onChange: (value: Explanation) => void;
}

function WhatItIs({ line, value, onChange }: WhatItIsProps) {
  const { t } = useLingui();
  const elsewhere = {
    value: 'recorded_elsewhere',
    label: t`Something the books have already`,
    hint: t`For example a contribution that arrived.`,
  };
  const charge = { value: 'bank_charge', label: t`A charge of the bank`, hint: t`It is booked as such.` };
  const exchange = {
    value: 'exchange',
    label: t`One side of an exchange into another currency`,
    hint: t`Booked with the other side, at the rate that the bank gave, once a second person agrees.`,
  };
  return (
    <RadioGroup
      label={t`What is it?`}
      value={value}
      onChange={(chosen) => onChange(chosen as Explanation)}
      options={line.direction === 'debit' ? [elsewhere, exchange, charge] : [elsewhere, exchange]}
    />
  );
}
