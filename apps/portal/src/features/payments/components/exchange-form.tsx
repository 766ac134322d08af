import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeExchangeMutation } from '../api/propose-exchange.ts';
import { statementLinesQuery } from '../api/statement-lines.ts';
import type { StatementLine } from '../types.ts';
import { LINE_WORDS } from './confirm-line.tsx';

interface ExchangeFormProps {
  readonly line: StatementLine;
  readonly onDone: () => void;
}

/** The bank changed money: this line is one side of it, another unexplained line in another currency is the other. */
export function ExchangeForm({ line, onDone }: ExchangeFormProps) {
  const act = useAct();
  const [draft, setDraft] = useState<Draft>({ otherId: '', source: '' });
  const { otherId, source } = draft;
  const { others, isRead, error } = useOtherSides(line);
  const send = async () => {
    const isSold = line.direction === 'debit';
    const sides = { soldLineId: isSold ? line.id : otherId, boughtLineId: isSold ? otherId : line.id };
    if (await act.send(proposeExchangeMutation, { input: { ...sides, source } })) onDone();
  };
  if (isRead && others.length === 0)
    return (
      <p className="hint">
        <Trans>
          No unexplained line in another currency goes the other way. Read the statement of that account first.
        </Trans>
      </p>
    );
  return (
    <>
      <Sides others={others} draft={draft} onChange={setDraft} />
      {act.problem ? <ProblemNotice problem={act.problem as never} words={LINE_WORDS as never} /> : null}
      <RequestErrorNotice error={act.error ?? error} />
      <Button
        isDisabled={otherId === '' || source.trim().length < 5}
        isPending={act.isBusy}
        onPress={() => void send()}
      >
        <Trans>Hand it to a second person</Trans>
      </Button>
    </>
  );
}

interface Draft {
  readonly otherId: string;
  readonly source: string;
}

interface SidesProps {
  readonly others: readonly StatementLine[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function Sides({ others, draft, onChange }: SidesProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <Select
        label={t`The other side`}
        value={draft.otherId}
        options={others.map(({ id, amount, bookedOn }) => ({
          value: id,
          label: `${format.money(amount)}, ${format.date(bookedOn)}`,
        }))}
        onChange={(otherId) => onChange({ ...draft, otherId })}
      />
      <TextField
        label={t`Where does the bank say so?`}
        hint={t`Public with the entry, beside the rate. For example: advice of the bank, 21 November.`}
        maxLength={300}
        value={draft.source}
        onChange={(source) => onChange({ ...draft, source })}
      />
    </>
  );
}

/** Unexplained lines that go the other way, in another currency. */
function useOtherSides(line: StatementLine) {
  const [{ data, error }] = useQuery({ query: statementLinesQuery, variables: { states: ['unexplained'] } });
  const others = (data?.statementLines.edges ?? [])
    .map(({ node }) => node)
    .filter((one) => one.direction !== line.direction && one.amount.currency !== line.amount.currency);
  return { others, isRead: data !== undefined, error };
}
